package dev.soundings.delivery;

import static dev.soundings.delivery.DeliverySamples.NOON;
import static dev.soundings.delivery.DeliverySamples.ONE;
import static dev.soundings.delivery.DeliverySamples.TWO;
import static dev.soundings.delivery.DeliverySamples.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The state machine of one message. */
class OutboxEntryTest {
    private static final Instant LATER = NOON.plusSeconds(30);
    private static final PostRef SIGHTED = new PostRef(new ChannelId("atlas"), "p1");

    private final OutboxEntry planned = entry(1);
    private final OutboxEntry leased = planned.claimed(ONE, LATER);
    private final OutboxEntry sending = leased.sending(NOON);
    private final OutboxEntry unknown = sending.doubtful(LATER);
    private final OutboxEntry sent = sending.delivered(SIGHTED, NOON);

    @Test
    void goesFromStateToStateAsDrawn() {
        var allowed =
                """
                Planned: claim=Leased
                Leased: claim=Leased postpone=Planned send=Sending refuse=Refused skip=Skipped giveUp=GaveUp
                Sending: claim=Unknown postpone=Planned deliver=Sent doubt=Unknown refuse=Refused
                Unknown: claim=Unknown postpone=Planned find=Sent miss=Unknown look=Unknown giveUp=GaveUp
                Sent: claim=Sent tell=Sent tellAgain=Sent
                """;

        var found =
                List.of(planned, leased, sending, unknown, sent).stream()
                        .map(OutboxEntryTest::changesOf)
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(found).isEqualTo(allowed);
    }

    @Test
    void saysWhatWasTriedInVain() {
        assertThatThrownBy(() -> planned.sending(NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a cannot be sending while it is Planned");
    }

    @Test
    void sendsItsPartsUnderOneLeaseAndEachUnderItsOwnKey() {
        var first = entry(2).claimed(ONE, LATER).sending(NOON);
        var second = first.delivered(SIGHTED, NOON);

        assertThat(first.partKey().value()).isEqualTo("a");
        assertThat(second.state()).isEqualTo(new OutboxState.Leased());
        assertThat(second.claim()).isEqualTo(first.claim());
        assertThat(second.dueAt()).contains(LATER);
        assertThat(second.partKey().value()).isEqualTo("a#2");

        var both = second.sending(NOON).delivered(SIGHTED, NOON);
        assertThat(both.state()).isEqualTo(new OutboxState.Sent(NOON));
        assertThat(both.posts()).containsExactly(SIGHTED, SIGHTED);
    }

    @Test
    void forgetsTheDoubtsOfAPartThatIsOut() {
        var second = entry(2).claimed(ONE, LATER).sending(NOON).doubtful(LATER);

        assertThat(second.doubts()).isEqualTo(1);
        assertThat(second.found(SIGHTED, LATER).doubts()).isZero();
        assertThat(second.found(SIGHTED, LATER).state()).isEqualTo(new OutboxState.Planned());
    }

    @Test
    void countsEachClaim() {
        assertThat(planned.claim().fence()).isZero();
        assertThat(leased.claimed(TWO, LATER).claim()).isEqualTo(new Claim("two", 2));
        assertThat(leased.postponed(LATER).claim()).isEqualTo(new Claim("one", 1));
    }

    private static String changesOf(OutboxEntry entry) {
        var changes = new LinkedHashMap<String, UnaryOperator<OutboxEntry>>();
        changes.put("claim", one -> one.claimed(TWO, LATER));
        changes.put("postpone", one -> one.postponed(LATER));
        changes.put("send", one -> one.sending(NOON));
        changes.put("deliver", one -> one.delivered(SIGHTED, NOON));
        changes.put("doubt", one -> one.doubtful(LATER));
        changes.put("find", one -> one.found(SIGHTED, NOON));
        changes.put("miss", one -> one.missing(LATER));
        changes.put("look", one -> one.unclear(LATER));
        changes.put("refuse", one -> one.refused(Delivery.Reason.CHANNEL_GONE, NOON));
        changes.put("skip", one -> one.skipped(SkipReason.AWAY, NOON));
        changes.put("giveUp", one -> one.gaveUp(GiveUpReason.NO_ANSWER, NOON));
        changes.put("tell", OutboxEntry::told);
        changes.put("tellAgain", one -> one.tellAgain(LATER));
        return changes.entrySet().stream()
                .map(change -> outcome(entry, change))
                .filter(outcome -> !outcome.isEmpty())
                .collect(Collectors.joining(" ", name(entry) + ": ", ""));
    }

    private static String outcome(
            OutboxEntry entry, Map.Entry<String, UnaryOperator<OutboxEntry>> change) {
        try {
            return change.getKey() + "=" + name(change.getValue().apply(entry));
        } catch (IllegalStateException expected) {
            return "";
        }
    }

    private static String name(OutboxEntry entry) {
        return entry.state().getClass().getSimpleName();
    }

    private static OutboxEntry entry(int parts) {
        var envelope = post("a");
        return OutboxEntry.planned(envelope, Collections.nCopies(parts, envelope.message()));
    }
}
