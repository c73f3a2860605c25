package dev.soundings.project;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people work on, and the dates that matter to it. */
@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {
    @Bean
    ProjectDesk projectDesk(Projects projects) {
        return new ProjectDesk(projects);
    }

    @Bean
    MilestoneDesk milestoneDesk(Milestones milestones) {
        return new MilestoneDesk(milestones);
    }
}
