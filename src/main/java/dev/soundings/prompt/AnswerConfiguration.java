package dev.soundings.prompt;

import dev.soundings.checkin.CheckIns;
import dev.soundings.delivery.Outbox;
import dev.soundings.people.People;
import dev.soundings.project.Projects;
import dev.soundings.register.EntryDesk;
import dev.soundings.response.ResponseForms;
import dev.soundings.response.ResponseRecorder;
import dev.soundings.round.DaysOff;
import dev.soundings.round.Invitations;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together who takes answers, and who says what comes next. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {
    @Bean
    NextPrompts nextPrompts(CheckIns checkIns, Invitations invitations, UpcomingRounds upcoming) {
        return new NextPrompts(checkIns, invitations, upcoming);
    }

    @Bean
    Leaving leaving(
            Projects projects,
            CheckIns checkIns,
            Invitations invitations,
            NamedAnswers answers,
            OwnerMessages messages,
            Notices notices) {
        return new Leaving(projects, checkIns, invitations, answers, messages, notices);
    }

    @Bean
    AnswerHandler answerHandler(
            AskedFinder finder,
            Addressees addressees,
            PromptCards cards,
            PromptDays days,
            Invitations invitations,
            NamedAnswers answers,
            DayMessages messages,
            PromptLooks looks,
            DaysOff daysOff,
            NextPrompts nextPrompts,
            ResponseForms forms,
            ResponseRecorder recorder,
            Workspaces workspaces,
            People people,
            EntryDesk desk,
            Leaving leaving,
            Outbox outbox) {
        return new AnswerHandler(
                finder,
                addressees,
                cards,
                forms,
                recorder,
                new AnswerReplies(
                        days, messages, cards, nextPrompts, looks, new ZoneQuestion(people)),
                new Postponing(days, invitations, answers, messages, daysOff, outbox),
                new PrivateRisks(workspaces, people, desk),
                new AwayNotes(invitations),
                leaving,
                looks,
                new DirectWishes(people));
    }

    @Bean
    AnswerDesk answerDesk(
            Invitations invitations,
            AskedFinder finder,
            PromptCards cards,
            Addressees addressees,
            NextPrompts nextPrompts,
            People people) {
        return new AnswerDesk(invitations, finder, cards, addressees, nextPrompts, people);
    }
}
