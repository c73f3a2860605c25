package dev.soundings;

import dev.soundings.mongo.DatabaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;

/**
 * Starts Soundings: {@code mvn spring-boot:run}, or {@code java -jar soundings.jar}; or copies its
 * database and ends: {@code java -jar soundings.jar export-database monday.json}.
 *
 * <p>Only files that are called {@code …Configuration} are searched for beans; to read all classes
 * took an eighth of the start.
 */
@Modulithic
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(resourcePattern = "**/*Configuration.class")
@Import(Wiring.class)
public class SoundingsApplication {
    public static void main(String[] args) {
        if (DatabaseCommand.isAsked(args)) {
            System.exit(DatabaseCommand.run(System.out, args));
        }
        SpringApplication.run(SoundingsApplication.class, args);
    }
}
