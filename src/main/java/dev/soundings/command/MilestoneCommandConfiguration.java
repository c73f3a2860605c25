package dev.soundings.command;

import dev.soundings.caller.Callers;
import dev.soundings.caller.ProjectScope;
import dev.soundings.project.MilestoneDesk;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The handler of milestones with its parts. */
@Configuration(proxyBeanMethods = false)
class MilestoneCommandConfiguration {
    @Bean
    MilestoneCommand milestoneCommand(
            Callers callers,
            ProjectScope scope,
            Projects projects,
            Milestones milestones,
            MilestoneDesk desk) {
        var changes = new MilestoneChanges(desk, scope);
        return new MilestoneCommand(
                callers,
                scope,
                new MilestoneScope(scope, projects, milestones),
                milestones,
                new MilestoneAdding(desk, changes),
                new MilestoneMoving(desk, milestones, changes),
                changes);
    }
}
