package dev.soundings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Starts Soundings: {@code mvn spring-boot:run}, or {@code java -jar soundings.jar}.
 *
 * <p>Only files that are called {@code …Configuration} are searched for beans; to read all classes
 * took an eighth of the start.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(resourcePattern = "**/*Configuration.class")
@Import(Wiring.class)
public class SoundingsApplication {
    public static void main(String[] args) {
        SpringApplication.run(SoundingsApplication.class, args);
    }
}
