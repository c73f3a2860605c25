package dev.soundings.command;

import dev.soundings.caller.Channels;
import dev.soundings.caller.ProjectScope;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.delivery.Outbox;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.PlanDesk;
import dev.soundings.people.People;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.Projects;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of setting a project up. */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration {
    @Bean
    SetupMessages setupMessages(
            People people,
            Channels channels,
            RhythmOutlook outlook,
            QuestionLibrary library,
            FactFinder facts) {
        return new SetupMessages(
                people, channels, outlook, new PromptPreview(library, people, facts));
    }

    @Bean
    SetupRhythm setupRhythm(
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            UsualWay usualWay,
            SetupMessages messages) {
        return new SetupRhythm(checkIns, policy, library, workspaces, usualWay, messages);
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
            MeasureReminder reminder,
            SetupRhythm rhythm,
            SetupStart start,
            SetupMessages messages) {
        return new SetupWizard(
                projects, desk, scope, checkIns, people, reminder, rhythm, start, messages);
    }
}
