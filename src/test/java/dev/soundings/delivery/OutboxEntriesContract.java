package dev.soundings.delivery;

import static dev.soundings.delivery.DeliverySamples.NOON;
import static dev.soundings.delivery.DeliverySamples.ONE;
import static dev.soundings.delivery.DeliverySamples.TWO;
import static dev.soundings.delivery.DeliverySamples.due;
import static dev.soundings.delivery.DeliverySamples.edit;
import static dev.soundings.delivery.DeliverySamples.key;
import static dev.soundings.delivery.DeliverySamples.post;
import static dev.soundings.delivery.DeliverySamples.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.Place;
import dev.soundings.chat.Png;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every store of outgoing messages keeps to. */
public abstract class OutboxEntriesContract {
    private static final Instant LATER = NOON.plus(Duration.ofSeconds(30));
    private static final PostRef SIGHTED = new PostRef(new ChannelId("atlas"), "1739.0042");

    private OutboxEntries entries = new InMemoryOutboxEntries();

    /** An empty store. */
    protected abstract OutboxEntries open();

    @BeforeEach
    void openStore() {
        entries = open();
    }

    @Test
    void keepsTheFirstOfAKey() {
        assertThat(entries.insert(planned(post("a", ChatMessage.of("first"))))).isTrue();
        assertThat(entries.insert(planned(post("a", ChatMessage.of("second"))))).isFalse();

        assertThat(entries.find(key("a"))).contains(planned(post("a", ChatMessage.of("first"))));
        assertThat(entries.find(key("b"))).isEmpty();
    }

    @Test
    void bringsBackEveryKindOfMessageAsItWasPut() {
        var message = ChatMessage.of("Tea & <b>cake</b> at 5, says *Mara*");
        var kinds =
                List.<OutgoingMessage>of(
                        new OutgoingMessage.Post(
                                new Recipient.Person(DeliverySamples.MARA), message),
                        new OutgoingMessage.Post(
                                new Recipient.Channel(DeliverySamples.ATLAS), message),
                        new OutgoingMessage.Thread(key("a"), message),
                        new OutgoingMessage.Edit(key("a"), 7, message),
                        new OutgoingMessage.PrivateReply(
                                DeliverySamples.MARA,
                                new Place(DeliverySamples.ATLAS, false, Optional.of("1739.0001")),
                                message,
                                LATER),
                        new OutgoingMessage.Upload(
                                new Recipient.Channel(DeliverySamples.ATLAS),
                                new Block.Picture(
                                        "chart.png",
                                        new Png(new byte[] {1, -2, 3}),
                                        "Two of three were heard")),
                        new OutgoingMessage.Home(DeliverySamples.MARA, message));

        for (int i = 0; i < kinds.size(); i++) {
            var entry = planned(DeliverySamples.envelope("kind" + i, kinds.get(i)));
            entries.insert(entry);
            assertThat(entries.find(entry.key())).contains(entry);
        }
    }

    @Test
    void bringsBackEveryStateAsItWasStored() {
        var parts =
                List.of(
                        post("a").message(),
                        post("a", ChatMessage.of("second")).message(),
                        post("a", ChatMessage.of("third")).message());
        entries.insert(OutboxEntry.planned(post("a"), parts));
        var leased = entries.claimNext(ONE, NOON, LATER).orElseThrow();
        var sending = leased.sending(NOON);
        var oneOut = sending.delivered(SIGHTED, NOON);
        var doubtful = oneOut.sending(NOON).doubtful(LATER);
        var states =
                List.of(
                        sending,
                        oneOut,
                        doubtful,
                        doubtful.missing(LATER),
                        doubtful.found(SIGHTED, NOON),
                        doubtful.gaveUp(GiveUpReason.NO_ANSWER, NOON),
                        sending.postponed(LATER),
                        leased.skipped(SkipReason.AWAY, NOON),
                        sending.refused(Delivery.Reason.NOT_IN_CHANNEL, NOON),
                        sending.refused(Delivery.Reason.CHANNEL_GONE, NOON).told());

        for (var state : states) {
            assertThat(entries.replace(state, leased.claim())).isTrue();
            assertThat(entries.find(key("a"))).contains(state);
        }
    }

    @Test
    void claimsTheMostUrgentThenTheLongestDueThenByKey() {
        var digest = purpose(post("digest"), Purpose.DIGEST);
        var lateDigest = due(digest, NOON.minusSeconds(60), LATER);
        entries.insert(planned(lateDigest));
        entries.insert(planned(post("c")));
        entries.insert(planned(post("b")));
        entries.insert(planned(due(post("d"), NOON.minusSeconds(1), LATER)));
        entries.insert(planned(purpose(post("reply"), Purpose.REPLY)));
        entries.insert(planned(due(post("not-yet"), NOON.plusMillis(1), LATER)));

        assertThat(claimAll(NOON)).containsExactly("reply", "d", "b", "c", "digest");
    }

    @Test
    void givesNobodyWhatAnotherHolds() {
        entries.insert(planned(post("a")));

        var claimed = entries.claimNext(ONE, NOON, LATER).orElseThrow();

        assertThat(claimed.state()).isEqualTo(new OutboxState.Leased());
        assertThat(claimed.claim()).isEqualTo(new Claim("one", 1));
        assertThat(entries.find(key("a"))).contains(claimed);
        assertThat(entries.claimNext(TWO, LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(entries.claimNext(TWO, LATER, LATER.plusSeconds(30)))
                .hasValueSatisfying(taken -> {
                    assertThat(taken.state()).isEqualTo(new OutboxState.Leased());
                    assertThat(taken.claim()).isEqualTo(new Claim("two", 2));
                });
    }

    @Test
    void doubtsACallWhoseCallerIsGone() {
        entries.insert(planned(post("a")));
        var leased = entries.claimNext(ONE, NOON, LATER).orElseThrow();
        entries.replace(leased.sending(NOON.plusSeconds(3)), leased.claim());

        var taken = entries.claimNext(TWO, LATER, LATER.plusSeconds(30)).orElseThrow();

        assertThat(taken.state()).isEqualTo(new OutboxState.Unknown(NOON.plusSeconds(3), 1, 0));
        assertThat(taken.doubts()).isEqualTo(1);
        assertThat(entries.find(key("a"))).contains(taken);
    }

    @Test
    void refusesAWriteOfWhoeverWasOvertaken() {
        entries.insert(planned(post("a")));
        var stale = entries.claimNext(ONE, NOON, LATER).orElseThrow();
        var fresh = entries.claimNext(TWO, LATER, LATER.plusSeconds(30)).orElseThrow();

        assertThat(entries.replace(stale.sending(LATER), stale.claim())).isFalse();
        assertThat(entries.replace(fresh, new Claim("one", fresh.claim().fence()))).isFalse();
        assertThat(entries.find(key("a"))).contains(fresh);
        assertThat(entries.replace(planned(post("unheard-of")), Claim.NONE)).isFalse();
    }

    @Test
    void givesBackWhatHasEndedUntilItIsTold() {
        entries.insert(planned(post("a")));
        var leased = entries.claimNext(ONE, NOON, LATER).orElseThrow();
        var skipped = leased.skipped(SkipReason.AWAY, NOON);
        entries.replace(skipped, leased.claim());

        assertThat(entries.claimNext(TWO, NOON, LATER)).isEmpty();
        var toTell = entries.claimNext(TWO, LATER, LATER.plusSeconds(30)).orElseThrow();
        assertThat(toTell.state()).isEqualTo(new OutboxState.Skipped(SkipReason.AWAY, NOON));

        entries.replace(toTell.told(), toTell.claim());
        assertThat(entries.claimNext(TWO, LATER.plusSeconds(99), LATER)).isEmpty();
        assertThat(entries.nextDue()).isEmpty();
    }

    @Test
    void saysWhenSomethingIsDueNext() {
        assertThat(entries.nextDue()).isEmpty();

        entries.insert(planned(due(post("a"), LATER, LATER)));
        entries.insert(planned(purpose(post("b"), Purpose.EXPORT)));
        assertThat(entries.nextDue()).contains(NOON);

        entries.claimNext(ONE, NOON, LATER.plusSeconds(5));
        assertThat(entries.nextDue()).contains(LATER);
    }

    @Test
    void knowsTheOtherEditsOfAMessage() {
        entries.insert(planned(edit("e2", "a", 2)));
        entries.insert(planned(edit("e9", "other", 9)));

        assertThat(entries.hasNewerEdit(key("a"), 1)).isTrue();
        assertThat(entries.hasNewerEdit(key("a"), 2)).isFalse();
        assertThat(entries.hasOlderEditUnderWay(key("a"), 3)).isFalse();

        var leased = entries.claimNext(ONE, NOON, LATER).orElseThrow();
        assertThat(leased.key()).isEqualTo(key("e2"));
        assertThat(entries.hasOlderEditUnderWay(key("a"), 3)).isTrue();
        assertThat(entries.hasOlderEditUnderWay(key("a"), 2)).isFalse();

        entries.replace(leased.sending(NOON), leased.claim());
        assertThat(entries.hasOlderEditUnderWay(key("a"), 3)).isTrue();

        entries.replace(leased.sending(NOON).doubtful(LATER), leased.claim());
        assertThat(entries.hasOlderEditUnderWay(key("a"), 3)).isTrue();

        entries.replace(leased.skipped(SkipReason.PAUSED, NOON), leased.claim());
        assertThat(entries.hasOlderEditUnderWay(key("a"), 3)).isFalse();
        assertThat(entries.hasNewerEdit(key("a"), 1)).isFalse();
    }

    private List<String> claimAll(Instant now) {
        var keys = new ArrayList<String>();
        for (var next = entries.claimNext(ONE, now, LATER);
                next.isPresent();
                next = entries.claimNext(ONE, now, LATER)) {
            keys.add(next.get().key().value());
        }
        return keys;
    }

    private static OutboxEntry planned(Envelope envelope) {
        return OutboxEntry.planned(envelope, List.of(envelope.message()));
    }
}
