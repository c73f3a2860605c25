package dev.soundings.delivery;

import static dev.soundings.delivery.DeliverySamples.NOON;
import static dev.soundings.delivery.DeliverySamples.edit;
import static dev.soundings.delivery.DeliverySamples.key;
import static dev.soundings.delivery.DeliverySamples.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class OutboxTest {
    private final RecordingGateway platform = new RecordingGateway(new SmallLimits(2, 200));
    private final DeliveryRig rig = new DeliveryRig(NOON, platform);
    private final Outbox outbox = rig.outbox();

    @Test
    void sendsAMessageOnceHoweverOftenItIsPut() {
        assertThat(outbox.put(post("a"))).isTrue();
        assertThat(outbox.put(post("a", ChatMessage.of("Other words")))).isFalse();
        rig.play();
        assertThat(outbox.put(post("a"))).isFalse();
        rig.play();

        assertThat(platform.keys()).containsExactly("a");
        assertThat(platform.arrivals().getFirst().message()).contains(ChatMessage.of("Words of a"));
    }

    @Test
    void tellsItsOwnerWhatBecameOfAMessage() {
        assertThat(outbox.receipt(key("a"))).isEmpty();

        outbox.put(post("a"));
        assertThat(outbox.receipt(key("a"))).contains(new Receipt.Pending());
        assertThat(outbox.nextDue()).contains(NOON);

        rig.play();
        var posted = platform.arrivals().getFirst().post();
        assertThat(outbox.receipt(key("a"))).contains(new Receipt.Sent(List.of(posted), NOON));
        assertThat(outbox.nextDue()).isEmpty();
    }

    @Test
    void takesBackWhatIsNotSentYet() {
        outbox.put(post("a"));

        assertThat(outbox.withdraw(key("a"), NOON)).isTrue();
        rig.play();

        assertThat(platform.calls()).isZero();
        assertThat(rig.heard()).containsExactly("skipped a WITHDRAWN");
        assertThat(outbox.receipt(key("a")))
                .contains(new Receipt.Skipped(SkipReason.WITHDRAWN, NOON));
    }

    @Test
    void cannotTakeBackWhatIsOutOrOnItsWay() {
        outbox.put(post("out"));
        rig.play();
        outbox.put(post("leased"));
        rig.entries().claimNext(DeliverySamples.ONE, rig.instant(), NOON.plusSeconds(30));

        assertThat(outbox.withdraw(key("out"), NOON)).isFalse();
        assertThat(outbox.withdraw(key("leased"), NOON)).isFalse();
        assertThat(outbox.withdraw(key("never-put"), NOON)).isFalse();
    }

    @Test
    void postsTheNextPartsRightAfterTheFirst() {
        outbox.put(post("long", paragraphs(5)));
        outbox.put(post("next"));
        rig.play();

        assertThat(platform.keys()).containsExactly("long", "long#2", "long#3", "next");
        assertThat(rig.heard()).containsExactly("delivered long", "delivered next");
        assertThat(outbox.receipt(key("long")).orElseThrow())
                .isInstanceOfSatisfying(
                        Receipt.Sent.class, sent -> assertThat(sent.posts()).hasSize(3));
    }

    @Test
    void editsEachPartAndLeavesALineWhereNothingIsLeftToSay() {
        outbox.put(post("long", paragraphs(3)));
        outbox.put(edit("shorter", "long", 1));
        rig.play();

        var edits = platform.arrivals().subList(2, 4);
        assertThat(edits)
                .extracting(RecordingGateway.Arrival::post)
                .containsExactly(
                        platform.arrivals().get(0).post(), platform.arrivals().get(1).post());
        assertThat(edits.get(1).message().orElseThrow().blocks())
                .containsExactly(new Block.Divider());
    }

    @Test
    void repliesBelowWithWhatAnEditHasTooMuch() {
        outbox.put(post("short"));
        outbox.put(edit("longer", "short", 1, paragraphs(3)));
        rig.play();

        assertThat(platform.arrivals())
                .extracting(RecordingGateway.Arrival::kind)
                .containsExactly(
                        RecordingGateway.Kind.POST,
                        RecordingGateway.Kind.EDIT,
                        RecordingGateway.Kind.REPLY);
    }

    @Test
    void refusesAnEnvelopeThatMakesNoSense() {
        var good = post("a");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliverySamples.due(good, NOON, NOON.minusMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> post("a#2"));
        assertThatIllegalArgumentException().isThrownBy(() -> post("a".repeat(191)));
    }

    static ChatMessage paragraphs(int count) {
        return new ChatMessage(
                "Several things",
                IntStream.range(0, count)
                        .<Block>mapToObj(
                                i -> new Block.Paragraph(List.of(new Span.Text("Number " + i))))
                        .toList());
    }
}
