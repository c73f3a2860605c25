package dev.soundings.command;

import dev.soundings.access.NounAccess;
import dev.soundings.caller.Callers;
import dev.soundings.caller.Channels;
import dev.soundings.caller.ProjectNames;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Directory;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.checkin.CheckIns;
import dev.soundings.delivery.Outbox;
import dev.soundings.doctor.Doctor;
import dev.soundings.holiday.Regions;
import dev.soundings.insight.HealthRules;
import dev.soundings.people.People;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.Milestones;
import dev.soundings.project.ProjectChanges;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.Projects;
import dev.soundings.prompt.AnswerDesk;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.Entries;
import dev.soundings.register.EntryKinds;
import dev.soundings.response.Responses;
import dev.soundings.round.Invitations;
import dev.soundings.round.Rounds;
import dev.soundings.workspace.Workspaces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue, and a handler for each of its nouns. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
    @Bean
    CommandSpecs commandSpecs(EntryKinds kinds) {
        return CommandCatalogue.specs(kinds);
    }

    @Bean
    NounAccess commandAccess(Projects projects, Milestones milestones) {
        return CommandRoutes.of(projects, milestones);
    }

    @Bean
    Groups groups(ObjectProvider<Directory> directories) {
        return new Groups(directories.orderedStream().toList());
    }

    @Bean
    UsualWay usualWay(ObjectProvider<Directory> directories) {
        return new UsualWay(directories.orderedStream().toList());
    }

    @Bean
    ProjectHealth projectHealth(
            HealthRules rules,
            Workspaces workspaces,
            Milestones milestones,
            Entries entries,
            Rounds rounds,
            Invitations invitations,
            Responses responses) {
        return new ProjectHealth(
                rules, workspaces, milestones, entries, rounds, invitations, responses);
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
            Milestones milestones,
            People people,
            Channels channels,
            RhythmOutlook outlook,
            ProjectHealth health) {
        return new ProjectCommand(
                callers, scope, desk, checkIns, milestones, people, channels, outlook, health);
    }

    @Bean
    MeasureReminder measureReminder(Outbox outbox, Projects projects) {
        return new MeasureReminder(outbox, projects);
    }

    @Bean
    WhyCommand whyCommand(
            Callers callers, ProjectScope scope, ProjectDesk desk, MeasureReminder reminder) {
        return new WhyCommand(callers, scope, desk, reminder);
    }

    @Bean
    SkipCommand skipCommand(AnswerDesk desk) {
        return new SkipCommand(desk);
    }

    @Bean
    AnswerCommand answerCommand(AnswerDesk desk, SkipCommand skips, Projects projects) {
        return new AnswerCommand(desk, skips, ProjectNames.in(projects));
    }

    @Bean
    HomeCommand homeCommand(
            Callers callers,
            AnswerCommand answers,
            SkipCommand skips,
            ProjectScope scope,
            Projects projects,
            CheckIns checkIns,
            Milestones milestones,
            ProjectHealth health,
            Entries entries,
            CurrentEntries current,
            HomeLooks looks) {
        return new HomeCommand(
                callers,
                answers,
                skips,
                scope,
                ProjectNames.in(projects),
                new HomeProjects(checkIns, milestones, health),
                entries,
                current,
                looks);
    }

    @Bean
    HomeLooks homeLooks(PlatformMemory memory) {
        return new HomeLooks(memory);
    }

    @Bean
    HomePublisher homePublisher(Callers callers, HomeCommand home, HomeLooks looks, Outbox outbox) {
        return new HomePublisher(callers, home, looks, outbox);
    }

    @Bean
    HomeSendCheck homeSendCheck(HomeLooks looks) {
        return new HomeSendCheck(looks);
    }

    @Bean
    HomeRefresh homeRefresh(HomePublisher publisher) {
        return new HomeRefresh(publisher);
    }

    @Bean
    HomeNews homeNews(ProjectChanges changes, Projects projects, HomePublisher publisher) {
        return new HomeNews(changes, projects, publisher);
    }

    @Bean
    SoundingsCommand soundingsCommand(
            Callers callers,
            HomeCommand home,
            HelpCommand help,
            SetupWizard setup,
            AnswerCommand answers,
            SkipCommand skips,
            People people,
            Workspaces workspaces,
            Projects projects,
            ProjectScope scope,
            WorkingDays days,
            Doctor doctor) {
        return new SoundingsCommand(
                callers,
                home,
                help,
                setup,
                answers,
                skips,
                new AwayCommand(people, projects),
                new SettingsCommand(
                        people, workspaces, new HolidaySettings(people, days, new Regions())),
                scope,
                ProjectNames.in(projects),
                doctor);
    }
}
