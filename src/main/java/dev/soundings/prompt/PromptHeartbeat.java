package dev.soundings.prompt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Takes the invitations that are due and asks: each person once for all of theirs, each channel
 * once for a round.
 */
final class PromptHeartbeat implements Heartbeat {
    private static final int AT_ONCE = 500;

    /** An extra round is due while it is being written. */
    private static final Duration FOR_OPENING = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final AskedFinder finder;
    private final Addressees addressees;
    private final DirectPrompts direct;
    private final ChannelPrompts channel;
    private final Hindrances hindrances;
    private final Misses misses;

    PromptHeartbeat(
            Invitations invitations,
            AskedFinder finder,
            Addressees addressees,
            DirectPrompts direct,
            ChannelPrompts channel,
            Hindrances hindrances,
            Misses misses) {
        this.invitations = invitations;
        this.finder = finder;
        this.addressees = addressees;
        this.direct = direct;
        this.channel = channel;
        this.hindrances = hindrances;
        this.misses = misses;
    }

    @Override
    public String name() {
        return "prompts";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return invitations.nextDue();
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        var due =
                invitations.due(now, AT_ONCE).stream()
                        .flatMap(invitation -> found(invitation, now).stream())
                        .toList();
        due.stream()
                .filter(this::isDirect)
                .collect(groupingBy(Whom::of, LinkedHashMap::new, toList()))
                .forEach((whom, theirs) -> each.run(() -> ask(whom, theirs, now)));
        due.stream()
                .filter(asked -> !isDirect(asked))
                .collect(groupingBy(AskedQuestions::round))
                .forEach(
                        (round, everybodys) -> each.run(() -> channel.ask(round, everybodys, now)));
        each.finish();
    }

    /**
     * A round that was left half open is opened by the next beat of the rounds, which comes before
     * this one. Where that did not happen nobody goes on with it: its check-in rests, or has
     * another rhythm or other people by now.
     */
    private Optional<AskedQuestions> found(Invitation invitation, Instant now) {
        var asked = finder.of(invitation);
        var hadItsTurn = !now.isBefore(invitation.dueAt().plus(FOR_OPENING));
        if (asked.isEmpty() && (hadItsTurn || hindrances.rests(invitation))) {
            misses.record(invitation, Reason.PAUSED, now);
        }
        return asked;
    }

    /** In a channel everybody is asked by the post, but for those who wanted it otherwise. */
    private boolean isDirect(AskedQuestions asked) {
        var invitation = asked.invitation();
        return asked.round().way() == Way.DIRECT_MESSAGE
                || addressees
                        .find(invitation.workspace(), invitation.person())
                        .filter(to -> to.person().preferences().directly())
                        .isPresent();
    }

    private void ask(Whom whom, List<AskedQuestions> due, Instant now) {
        addressees
                .find(whom.workspace(), whom.person())
                .ifPresentOrElse(
                        to -> direct.ask(to, due, now),
                        () -> due.forEach(asked -> misses.record(asked, Reason.LEFT, now)));
    }

    private record Whom(WorkspaceId workspace, UserId person) {
        static Whom of(AskedQuestions asked) {
            return new Whom(asked.invitation().workspace(), asked.invitation().person());
        }
    }
}
