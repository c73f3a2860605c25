package dev.soundings.round;

import dev.soundings.chat.Installations;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.Projects;
import dev.soundings.workspace.Workspaces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rounds open before prompts go out and close after them. */
@Configuration(proxyBeanMethods = false)
class RoundConfiguration {
    @Bean
    DaysOff daysOff(WorkingDays workingDays) {
        return new KnownDaysOff(workingDays);
    }

    @Bean
    RoundPlanner roundPlanner(DaysOff daysOff) {
        return new RoundPlanner(daysOff);
    }

    @Bean
    Invitees invitees(
            Workspaces workspaces,
            Installations installations,
            Projects projects,
            AudienceFinder audience) {
        return new InvitedNow(workspaces, installations, projects, audience);
    }

    @Bean
    UpcomingRounds upcomingRounds(Rounds rounds, Invitees invitees, RoundPlanner planner) {
        return new UpcomingRounds(rounds, invitees, planner);
    }

    @Bean
    RoundOpening roundOpening(
            Rounds rounds,
            Invitations invitations,
            QuestionLibrary library,
            QuestionSets frozen,
            Projects projects,
            FactFinder facts,
            AnsweredQuestions answered) {
        var picker = new RotatingQuestions(projects, facts, invitations, answered);
        return new RoundOpening(rounds, invitations, library, frozen, picker);
    }

    @Bean
    RoundOpener roundOpener(CheckIns checkIns, UpcomingRounds upcoming, RoundOpening opening) {
        return new RoundOpener(checkIns, upcoming, opening);
    }

    @Bean
    RoundRunner roundRunner(Invitees invitees, DaysOff daysOff, RoundOpening opening) {
        return new RoundRunner(invitees, daysOff, opening);
    }

    @Bean
    RoundCloser roundCloser(
            Rounds rounds, Invitations invitations, ObjectProvider<RoundListener> listeners) {
        return new RoundCloser(rounds, invitations, listeners.orderedStream().toList());
    }
}
