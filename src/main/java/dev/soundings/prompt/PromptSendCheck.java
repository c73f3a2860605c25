package dev.soundings.prompt;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.SendCheck;
import dev.soundings.delivery.SendVerdict;
import dev.soundings.delivery.SkipReason;
import dev.soundings.round.DaysOff;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last look before a prompt, a reminder or a notice goes out: whether the person is still here
 * and at work, and whether there is still something to ask.
 */
final class PromptSendCheck implements SendCheck {
    private final Workspaces workspaces;
    private final Addressees addressees;
    private final PromptDays days;
    private final AskedFinder finder;
    private final Hindrances hindrances;
    private final DaysOff daysOff;

    PromptSendCheck(
            Workspaces workspaces,
            Addressees addressees,
            PromptDays days,
            AskedFinder finder,
            Hindrances hindrances,
            DaysOff daysOff) {
        this.workspaces = workspaces;
        this.addressees = addressees;
        this.days = days;
        this.finder = finder;
        this.hindrances = hindrances;
        this.daysOff = daysOff;
    }

    @Override
    public SendVerdict check(Envelope envelope, Instant now) {
        if (envelope.purpose() != Purpose.PROMPT && envelope.purpose() != Purpose.NUDGE) {
            return new SendVerdict.Send();
        }
        if (isPaused(envelope.workspace())) {
            return new SendVerdict.Skip(SkipReason.PAUSED);
        }
        return About.read(envelope)
                .map(about ->
                        switch (about) {
                            case About.OfDay(var person, var date) ->
                                    addressees
                                            .find(envelope.workspace(), person)
                                            .map(to -> ofDay(envelope, to, about, now))
                                            .orElse(new SendVerdict.Skip(SkipReason.LEFT));
                            case About.OfRound round -> (SendVerdict) new SendVerdict.Send();
                        })
                .orElse(new SendVerdict.Send());
    }

    private SendVerdict ofDay(Envelope envelope, Addressee to, About about, Instant now) {
        if (!to.person().isMember()) {
            return new SendVerdict.Skip(SkipReason.LEFT);
        }
        var off = daysOff.whyNot(to.person(), to.dateOf(now));
        if (off.isPresent()) {
            return new SendVerdict.Skip(SkipReason.AWAY);
        }
        var quiet = to.quietUntil(now);
        if (quiet.isPresent()) {
            return new SendVerdict.Wait(quiet.get());
        }
        var reasons = reasons(envelope, to, about);
        return reasons.isEmpty() || reasons.stream().anyMatch(Optional::isEmpty)
                ? new SendVerdict.Send()
                : new SendVerdict.Skip(skip(reasons.getFirst().orElseThrow()));
    }

    /** What speaks against each invitation that the message carries. */
    private List<Optional<Reason>> reasons(Envelope envelope, Addressee to, About about) {
        if (!(about instanceof About.OfDay(var person, var date))
                || !(envelope.message() instanceof OutgoingMessage.Post)) {
            return List.of();
        }
        return days.between(envelope.workspace(), person, date.minusDays(4), date).stream()
                .filter(day ->
                        envelope.purpose() == Purpose.NUDGE || day.key().equals(envelope.key()))
                .flatMap(day -> day.invitations().stream())
                .flatMap(id -> finder.find(envelope.workspace(), id).stream())
                .map(asked -> hindrances.of(asked, to))
                .toList();
    }

    private static SkipReason skip(Reason reason) {
        return switch (reason) {
            case PAUSED -> SkipReason.PAUSED;
            case LEFT -> SkipReason.LEFT;
            case ANSWERED_BEFORE -> SkipReason.ALREADY_ANSWERED;
            case HOLIDAY,
                    AWAY,
                    NOT_A_WORKING_DAY,
                    BUDGET_SPENT,
                    MISSED_WHILE_DOWN,
                    ZONE_CHANGED,
                    DATE_DOES_NOT_EXIST,
                    SKIPPED_BY_PERSON,
                    UNREACHABLE,
                    QUIET_HOURS,
                    OVERTAKEN,
                    EXPIRED,
                    NOT_TAKEN,
                    NOT_AUTHORISED ->
                    SkipReason.INACTIVE;
        };
    }

    private boolean isPaused(WorkspaceId workspace) {
        return workspaces.find(workspace).map(Workspace::paused).orElse(true);
    }
}
