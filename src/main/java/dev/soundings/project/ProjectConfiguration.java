package dev.soundings.project;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people work on. */
@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {
    @Bean
    ProjectDesk projectDesk(Projects projects) {
        return new ProjectDesk(projects);
    }
}
