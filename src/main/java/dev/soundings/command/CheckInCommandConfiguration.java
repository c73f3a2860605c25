package dev.soundings.command;

import dev.soundings.caller.Callers;
import dev.soundings.caller.ProjectScope;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.people.People;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.Projects;
import dev.soundings.round.RoundRunner;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The handler of check-ins with its parts. */
@Configuration(proxyBeanMethods = false)
class CheckInCommandConfiguration {
    @Bean
    RhythmOutlook rhythmOutlook(
            AudienceFinder audience, UpcomingRounds upcoming, WorkingDays days) {
        return new RhythmOutlook(audience, upcoming, days);
    }

    @Bean
    CheckInPages checkInPages(
            RhythmOutlook outlook, QuestionLibrary library, People people, FactFinder facts) {
        return new CheckInPages(outlook, new PromptPreview(library, people, facts));
    }

    @Bean
    CheckInCommand checkInCommand(
            Callers callers,
            ProjectScope scope,
            Projects projects,
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            UsualWay usualWay,
            Groups groups,
            CheckInPages pages,
            RoundRunner runner) {
        return new CheckInCommand(
                callers,
                scope,
                new CheckInScope(scope, projects, checkIns),
                checkIns,
                pages,
                new CheckInEditing(checkIns, policy, library, workspaces, usualWay, groups, pages),
                new CheckInRun(runner));
    }
}
