package dev.soundings.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.OutboxState;
import dev.soundings.project.ProjectId;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checker of the hard kills finds each way in which a promise can be broken. */
class TallyTest {
    private static final Instant DUE = Instant.parse("2027-02-11T09:00:00Z");
    private static final RoundId ROUND = new RoundId("x7k2m9p4qa.20270211.0");

    private final List<Invitation> invitations = new ArrayList<>();
    private final List<LoggedMessage> prompts = new ArrayList<>();
    private final Map<SendKey, OutboxState> outbox = new HashMap<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Set<InvitationId> responded = Set.of(id("tom"));
    private final Set<String> words = Set.of("The vendor slips");

    @Test
    void isContentWhenEverybodyWasAskedOnceAndEverythingIsKept() {
        prompted("tom");
        prompted("ana");
        notAsked("yuki");
        acknowledged.add(new Acknowledged.Words(id("tom"), "The vendor slips"));
        acknowledged.add(new Acknowledged.Tap(id("tom")));

        var tally = tally();

        assertThat(tally).isEqualTo(new Tally(3, 2, 1, 0, 0, 2, 0, 0));
        assertThat(tally.holds()).isTrue();
    }

    @Test
    void missesAPromptThatIsNotInTheLog() {
        prompted("tom");
        prompted("ana");
        prompts.removeLast();

        var tally = tally();

        assertThat(tally.silent()).isEqualTo(1);
        assertThat(tally.holds()).isFalse();
    }

    @Test
    void findsASecondPromptUnderTheSameKey() {
        prompted("tom");
        prompts.add(new LoggedMessage(new UserId("tom"), "0000000009", key("tom"), "Again"));

        assertThat(tally().promptedTwice()).isEqualTo(1);
        assertThat(tally().holds()).isFalse();
    }

    @Test
    void findsASecondPromptUnderAnotherKey() {
        prompted("tom");
        prompts.add(
                new LoggedMessage(
                        new UserId("tom"),
                        "0000000009",
                        new SendKey("room-1.prompt.tom.20270212"),
                        "answer/open/" + id("tom")));

        assertThat(tally().promptedTwice()).isEqualTo(1);
        assertThat(tally().holds()).isFalse();
    }

    @Test
    void findsWhoeverStillWaits() {
        invitations.add(invitation("tom", new Fate.Waiting()));

        assertThat(tally().silent()).isEqualTo(1);
        assertThat(tally().holds()).isFalse();
    }

    @Test
    void takesARefusalByThePlatformForAReason() {
        prompted("tom");
        prompts.clear();
        outbox.put(key("tom"), new OutboxState.Refused(Delivery.Reason.RECIPIENT_UNREACHABLE, DUE));

        assertThat(tally().withReason()).isEqualTo(1);
        assertThat(tally().holds()).isTrue();
    }

    @Test
    void missesAnAcknowledgedAnswer() {
        prompted("tom");
        acknowledged.add(new Acknowledged.Words(id("tom"), "The vendor goes"));
        acknowledged.add(new Acknowledged.Tap(id("ana")));

        assertThat(tally().missing()).isEqualTo(2);
        assertThat(tally().holds()).isFalse();
    }

    @Test
    void countsWhatNobodyKnowsTheEndOf() {
        outbox.put(key("tom"), new OutboxState.Sending(DUE));
        outbox.put(key("ana"), new OutboxState.Unknown(DUE, 1, 0));
        outbox.put(key("lee"), new OutboxState.GaveUp(GiveUpReason.NO_ANSWER, DUE));
        outbox.put(key("mia"), new OutboxState.Sent(DUE));

        assertThat(tally().unknown()).isEqualTo(3);
        assertThat(tally().holds()).isFalse();
    }

    private Tally tally() {
        return Tally.of(new Evidence(invitations, prompts, outbox, acknowledged, responded, words));
    }

    private void prompted(String person) {
        invitations.add(invitation(person, new Fate.Prompted(key(person), DUE)));
        outbox.put(key(person), new OutboxState.Sent(DUE));
        prompts.add(
                new LoggedMessage(
                        new UserId(person),
                        "000000000" + prompts.size(),
                        key(person),
                        "answer/open/" + id(person)));
    }

    private void notAsked(String person) {
        invitations.add(invitation(person, new Fate.NotAsked(Invitation.Reason.HOLIDAY, DUE)));
    }

    private static Invitation invitation(String person, Fate fate) {
        return new Invitation(
                new WorkspaceId("room-1"),
                id(person),
                ROUND,
                new CheckInId("x7k2m9p4qa"),
                new ProjectId("atlas"),
                new UserId(person),
                ZoneOffset.UTC,
                List.of(new QuestionId("w1")),
                DUE.minus(Duration.ofHours(24)),
                DUE,
                DUE.plus(Duration.ofHours(32)),
                fate,
                false);
    }

    private static InvitationId id(String person) {
        return InvitationId.of(ROUND, new UserId(person));
    }

    private static SendKey key(String person) {
        return new SendKey("room-1.prompt." + person + ".20270211");
    }
}
