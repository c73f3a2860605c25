package dev.soundings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Soundings: {@code mvn spring-boot:run}, or {@code java -jar soundings.jar}. */
@SpringBootApplication
public class SoundingsApplication {
    public static void main(String[] args) {
        SpringApplication.run(SoundingsApplication.class, args);
    }
}
