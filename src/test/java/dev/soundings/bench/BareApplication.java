package dev.soundings.bench;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The yardstick of {@link StartBenchmark}: a Spring Boot web application with actuator and one
 * page, which says hello. The profile {@code measure} packs it into a jar of its own, in the same
 * form as ours, with the libraries of these two starters only.
 *
 * <p>It is no {@code @Configuration}, so that no other scan finds it.
 */
@EnableAutoConfiguration
public final class BareApplication {

    @Bean
    static RouterFunction<ServerResponse> hello() {
        return route().GET("/", request -> ServerResponse.ok().body("Hello")).build();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }
}
