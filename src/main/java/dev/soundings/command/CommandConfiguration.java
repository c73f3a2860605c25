package dev.soundings.command;

import dev.soundings.access.Access;
import dev.soundings.access.Guard;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Directory;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.people.People;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.Projects;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspaces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue, and a handler for each of its nouns. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
    @Bean
    CommandSpecs commandSpecs() {
        return CommandCatalogue.specs();
    }

    @Bean
    Callers callers(People people, Workspaces workspaces, Wording wording) {
        return new Callers(people, workspaces, wording);
    }

    @Bean
    Channels channels(ObjectProvider<Directory> directories) {
        return new Channels(directories.orderedStream().toList());
    }

    @Bean
    ProjectScope projectScope(Projects projects, Access access, Guard guard) {
        return new ProjectScope(projects, access, guard);
    }

    @Bean
    RhythmOutlook rhythmOutlook(
            AudienceFinder audience, UpcomingRounds upcoming, WorkingDays days) {
        return new RhythmOutlook(audience, upcoming, days);
    }

    @Bean
    CheckInPages checkInPages(RhythmOutlook outlook, QuestionLibrary library, People people) {
        return new CheckInPages(outlook, new PromptPreview(library, people));
    }

    @Bean
    HelpCommand helpCommand(CommandSpecs specs, Callers callers) {
        return new HelpCommand(specs, callers);
    }

    @Bean
    ProjectCommand projectCommand(
            Callers callers,
            ProjectScope scope,
            ProjectDesk desk,
            CheckIns checkIns,
            People people,
            Channels channels) {
        return new ProjectCommand(callers, scope, desk, checkIns, people, channels);
    }

    @Bean
    WhyCommand whyCommand(Callers callers, ProjectScope scope, ProjectDesk desk) {
        return new WhyCommand(callers, scope, desk);
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
            CheckInPages pages) {
        return new CheckInCommand(
                callers,
                scope,
                new CheckInScope(scope, projects, checkIns),
                checkIns,
                policy,
                library,
                workspaces,
                pages);
    }
}
