package dev.soundings;

import dev.soundings.mongo.DatabaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Soundings: {@code mvn spring-boot:run}, or {@code java -jar soundings.jar}; or copies its
 * database and ends: {@code java -jar soundings.jar export-database monday.json}.
 */
@SpringBootApplication
public class SoundingsApplication {
    public static void main(String[] args) {
        if (DatabaseCommand.isAsked(args)) {
            System.exit(DatabaseCommand.run(System.out, args));
        }
        SpringApplication.run(SoundingsApplication.class, args);
    }
}
