package dev.soundings.insight;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules, with the lines they draw. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InsightProperties.class)
class InsightConfiguration {
    @Bean
    HealthRules healthRules(InsightProperties properties) {
        return new HealthRules(properties.health());
    }
}
