package dev.soundings.access;

import dev.soundings.people.People;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The gate and what it asks; each noun adds a bean that finds its subjects. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    Access access(Workspaces workspaces, People people) {
        return new Access(workspaces, people);
    }

    @Bean
    Guard guard(Access access, AuditTrail trail, People people, Wording wording) {
        return new Guard(access, trail, people, wording);
    }

    @Bean
    ProjectFinder projectFinder(Projects projects) {
        return new ProjectFinder(projects);
    }

    @Bean
    MilestoneFinder milestoneFinder(Milestones milestones, Projects projects) {
        return new MilestoneFinder(milestones, projects);
    }

    @Bean
    AccessGate accessGate(Guard guard, List<SubjectFinder> finders) {
        return new AccessGate(guard, finders);
    }
}
