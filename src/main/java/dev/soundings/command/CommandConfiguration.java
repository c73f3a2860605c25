package dev.soundings.command;

import dev.soundings.access.Access;
import dev.soundings.access.Guard;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Directory;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.delivery.Outbox;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.PlanDesk;
import dev.soundings.doctor.Doctor;
import dev.soundings.people.People;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.Projects;
import dev.soundings.prompt.AnswerDesk;
import dev.soundings.register.RiskDesk;
import dev.soundings.register.RiskSubjects;
import dev.soundings.register.Risks;
import dev.soundings.register.WinDesk;
import dev.soundings.register.WinSubjects;
import dev.soundings.register.Wins;
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
            Risks risks,
            Wins wins) {
        return new HomeCommand(
                callers,
                answers,
                skips,
                scope,
                ProjectNames.in(projects),
                new Proposed(risks, wins));
    }

    @Bean
    SetupMessages setupMessages(
            People people, Channels channels, RhythmOutlook outlook, QuestionLibrary library) {
        return new SetupMessages(people, channels, outlook, new PromptPreview(library, people));
    }

    @Bean
    SetupRhythm setupRhythm(
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            SetupMessages messages) {
        return new SetupRhythm(checkIns, policy, library, workspaces, messages);
    }

    @Bean
    SetupStart setupStart(
            SetupRhythm rhythm,
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            DigestPlans plans,
            PlanDesk planDesk,
            Outbox outbox,
            SetupMessages messages) {
        return new SetupStart(
                rhythm,
                checkIns,
                policy,
                library,
                workspaces,
                new FirstDigest(plans, planDesk),
                outbox,
                messages);
    }

    @Bean
    SetupWizard setupWizard(
            Projects projects,
            ProjectDesk desk,
            ProjectScope scope,
            CheckIns checkIns,
            People people,
            SetupRhythm rhythm,
            SetupStart start,
            SetupMessages messages) {
        return new SetupWizard(projects, desk, scope, checkIns, people, rhythm, start, messages);
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
            Projects projects,
            ProjectScope scope,
            Doctor doctor) {
        return new SoundingsCommand(
                callers,
                home,
                help,
                setup,
                answers,
                skips,
                new AwayCommand(people, projects),
                scope,
                ProjectNames.in(projects),
                doctor);
    }

    @Bean
    RegisterScope registerScope(RiskSubjects risks, WinSubjects wins, Access access) {
        return new RegisterScope(risks, wins, access);
    }

    @Bean
    RiskCommand riskCommand(
            Callers callers,
            ProjectScope scope,
            RegisterScope register,
            RiskDesk desk,
            Workspaces workspaces,
            Risks risks) {
        return new RiskCommand(
                callers,
                scope,
                register,
                new RiskRaising(desk, register, workspaces),
                new RiskChanges(desk, register),
                risks);
    }

    @Bean
    WinCommand winCommand(
            Callers callers, ProjectScope scope, RegisterScope register, WinDesk desk, Wins wins) {
        return new WinCommand(callers, scope, register, desk, wins);
    }
}
