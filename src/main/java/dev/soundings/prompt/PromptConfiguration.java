package dev.soundings.prompt;

import dev.soundings.access.NounAccess;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.delivery.Outbox;
import dev.soundings.people.People;
import dev.soundings.project.Projects;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.Entries;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.NotificationQueue;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.ResponseRecorder;
import dev.soundings.response.Responses;
import dev.soundings.round.DaysOff;
import dev.soundings.round.Invitations;
import dev.soundings.round.Rounds;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Puts together who asks, who reminds and who hears what became of it. */
@Configuration(proxyBeanMethods = false)
class PromptConfiguration {
    @Bean
    NamedAnswers namedAnswers(Responses responses) {
        return new NamedAnswers(responses);
    }

    @Bean
    Addressees addressees(Workspaces workspaces, People people, Wording wording) {
        return new Addressees(workspaces, people, wording);
    }

    @Bean
    AskedFinder askedFinder(
            Rounds rounds,
            Invitations invitations,
            QuestionSets sets,
            Projects projects,
            FactFinder facts) {
        return new AskedFinder(rounds, invitations, sets, projects, facts);
    }

    @Bean
    NounAccess invitationAccess(AskedFinder finder) {
        return new NounAccess(InvitationFinder.routes(), List.of(new InvitationFinder(finder)));
    }

    @Bean
    PromptCards promptCards(
            AskedFinder finder,
            Invitations invitations,
            Responses responses,
            NamedAnswers answers,
            ResponseRecorder recorder) {
        return new PromptCards(finder, invitations, responses, answers, recorder);
    }

    @Bean
    DayMessages dayMessages(PromptCards cards, Entries entries, CurrentEntries current) {
        return new DayMessages(cards, new DueToday(entries, current));
    }

    @Bean
    Hindrances hindrances(Workspaces workspaces, CheckIns checkIns, NamedAnswers answers) {
        return new Hindrances(workspaces, checkIns, answers);
    }

    @Bean
    Notices notices(Addressees addressees, Outbox outbox) {
        return new Notices(addressees, outbox);
    }

    @Bean
    OwnerMessages ownerMessages(Addressees addressees) {
        return new OwnerMessages(addressees);
    }

    @Bean
    Misses misses(Invitations invitations, Notices notices, OwnerMessages messages) {
        return new Misses(invitations, notices, messages);
    }

    @Bean
    ChannelMessages channelMessages(Workspaces workspaces, QuestionSets sets, Wording wording) {
        return new ChannelMessages(workspaces, sets, wording);
    }

    @Bean
    ChannelPrompts channelPrompts(
            Invitations invitations,
            Addressees addressees,
            Hindrances hindrances,
            DaysOff daysOff,
            Misses misses,
            ChannelMessages messages,
            Outbox outbox) {
        return new ChannelPrompts(
                invitations, addressees, hindrances, daysOff, misses, messages, outbox);
    }

    @Bean
    Budget budget(PromptDays days, DaysOff daysOff) {
        return new Budget(days, daysOff);
    }

    @Bean
    Triage triage(
            AskedFinder finder,
            Hindrances hindrances,
            CheckIns checkIns,
            DaysOff daysOff,
            Budget budget) {
        return new Triage(finder, hindrances, checkIns, daysOff, budget);
    }

    @Bean
    ZoneMoves zoneMoves(Invitations invitations, Addressees addressees, Triage triage) {
        return new ZoneMoves(invitations, addressees, triage);
    }

    @Bean
    PromptHeartbeat promptHeartbeat(
            PromptDays days,
            Invitations invitations,
            AskedFinder finder,
            Addressees addressees,
            Hindrances hindrances,
            Triage triage,
            Budget budget,
            Misses misses,
            DayMessages messages,
            ChannelPrompts channel,
            Outbox outbox) {
        var direct =
                new DirectPrompts(
                        days, invitations, finder, triage, budget, misses, messages, outbox);
        return new PromptHeartbeat(
                invitations, finder, addressees, direct, channel, hindrances, misses);
    }

    @Bean
    NudgeHeartbeat nudgeHeartbeat(
            PromptDays days,
            Invitations invitations,
            PromptCards cards,
            Addressees addressees,
            DaysOff daysOff,
            Outbox outbox) {
        return new NudgeHeartbeat(days, invitations, cards, addressees, daysOff, outbox);
    }

    @Bean
    ChannelNudges channelNudges(
            Rounds rounds,
            Invitations invitations,
            Projects projects,
            Responses responses,
            AnsweredMarks marks,
            ChannelMessages messages,
            Outbox outbox) {
        return new ChannelNudges(rounds, invitations, projects, responses, marks, messages, outbox);
    }

    @Bean
    Notifier notifier(NotificationQueue queue, Addressees addressees, Notices notices) {
        return new Notifier(queue, addressees, notices);
    }

    @Bean
    DecisionNews decisionNews(
            Entries entries,
            Projects projects,
            Workspaces workspaces,
            Addressees addressees,
            Notices notices,
            Wording wording) {
        return new DecisionNews(entries, projects, workspaces, addressees, notices, wording);
    }

    @Bean
    DecisionTeller decisionTeller(
            Entries entries,
            NotificationQueue queue,
            Projects projects,
            DecisionNews news,
            Outbox outbox) {
        return new DecisionTeller(entries, queue, projects, news, outbox);
    }

    @Bean
    ProposalTeller proposalTeller(
            Projects projects,
            Entries entries,
            EntryKinds kinds,
            Addressees addressees,
            Notices notices) {
        return new ProposalTeller(projects, entries, kinds, addressees, notices);
    }

    @Bean
    PromptSendCheck promptSendCheck(
            Workspaces workspaces,
            Addressees addressees,
            PromptDays days,
            AskedFinder finder,
            Hindrances hindrances,
            DaysOff daysOff) {
        return new PromptSendCheck(workspaces, addressees, days, finder, hindrances, daysOff);
    }

    @Bean
    PromptListener promptListener(
            PromptDays days,
            Invitations invitations,
            AskedFinder finder,
            ChannelPrompts channel,
            Notices notices,
            OwnerMessages messages) {
        return new PromptListener(days, invitations, finder, channel, notices, messages);
    }
}
