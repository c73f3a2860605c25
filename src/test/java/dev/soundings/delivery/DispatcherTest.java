package dev.soundings.delivery;

import static dev.soundings.delivery.DeliverySamples.NOON;
import static dev.soundings.delivery.DeliverySamples.due;
import static dev.soundings.delivery.DeliverySamples.edit;
import static dev.soundings.delivery.DeliverySamples.envelope;
import static dev.soundings.delivery.DeliverySamples.home;
import static dev.soundings.delivery.DeliverySamples.key;
import static dev.soundings.delivery.DeliverySamples.post;
import static dev.soundings.delivery.DeliverySamples.privateReply;
import static dev.soundings.delivery.DeliverySamples.purpose;
import static dev.soundings.delivery.DeliverySamples.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.RecordingGateway.Outcome.Broken;
import dev.soundings.delivery.RecordingGateway.Outcome.NotProcessed;
import dev.soundings.delivery.RecordingGateway.Outcome.Processed;
import dev.soundings.delivery.RecordingGateway.Outcome.ProcessedThenUncertain;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class DispatcherTest {
    private static final NotProcessed LOST = new NotProcessed(new Delivery.Uncertain());

    private final RecordingGateway platform = new RecordingGateway(new SmallLimits(10, 1_000));
    private final DeliveryRig rig = new DeliveryRig(NOON, platform);
    private final Outbox outbox = rig.outbox();

    @Test
    void sendsNothingBeforeItsTime() {
        outbox.put(due(post("a"), NOON.plusSeconds(60), NOON.plusSeconds(90)));

        rig.beat().pass(Duration.ofSeconds(59)).beat();
        assertThat(platform.calls()).isZero();

        rig.pass(Duration.ofSeconds(1)).beat();
        assertThat(platform.keys()).containsExactly("a");
    }

    @Test
    void sendsTheMostUrgentFirst() {
        var reversed = new ArrayList<>(List.of(Purpose.values()));
        Collections.reverse(reversed);
        reversed.forEach(each -> outbox.put(purpose(post(each.name()), each)));

        rig.beat();

        assertThat(platform.keys())
                .containsExactly(
                        "REPLY", "RECEIPT", "PROMPT", "NUDGE", "NOTICE", "DIGEST", "EXPORT");
    }

    @Test
    void leavesTheRestOfALongQueueToTheNextBeat() {
        IntStream.range(0, 130).forEach(i -> outbox.put(post("m" + i)));

        rig.beat();
        assertThat(platform.calls()).isEqualTo(100);

        rig.beat();
        assertThat(platform.calls()).isEqualTo(130);
    }

    @Test
    void comesBackWhenThePlatformSaysSoAndCallsForNobodyElseThereMeanwhile() {
        platform.next(new NotProcessed(new Delivery.Throttled(Duration.ofSeconds(20))));
        outbox.put(post("a"));
        outbox.put(post("b"));
        var dispatcher = rig.dispatcher();

        dispatcher.beat(rig.instant());
        rig.pass(Duration.ofSeconds(19));
        dispatcher.beat(rig.instant());
        assertThat(platform.calls()).isEqualTo(1);

        rig.pass(Duration.ofSeconds(1));
        dispatcher.beat(rig.instant());
        assertThat(platform.keys()).containsExactly("a", "b");
    }

    @Test
    void remembersARefusal() {
        platform.next(
                new NotProcessed(new Delivery.Refused(Delivery.Reason.RECIPIENT_UNREACHABLE)));
        outbox.put(post("a"));
        outbox.put(thread("b", "a"));
        rig.play();

        assertThat(platform.calls()).isEqualTo(1);
        assertThat(rig.heard())
                .containsExactly(
                        "refused a RECIPIENT_UNREACHABLE", "refused b RECIPIENT_UNREACHABLE");
        assertThat(outbox.receipt(key("a")))
                .contains(new Receipt.Refused(Delivery.Reason.RECIPIENT_UNREACHABLE, NOON));
    }

    @Test
    void refusesWhatNoPlatformServes() {
        var lost = post("a");
        outbox.put(
                new Envelope(
                        new WorkspaceId("elsewhere"),
                        lost.key(),
                        lost.purpose(),
                        lost.about(),
                        lost.notBefore(),
                        lost.notAfter(),
                        lost.message()));
        rig.play();

        assertThat(rig.heard()).containsExactly("refused a NOT_AUTHORISED");
    }

    @Test
    void looksBeforeItSendsAgainAndFindsTheMessage() {
        platform.next(new ProcessedThenUncertain());
        outbox.put(post("a"));

        rig.beat();
        assertThat(outbox.receipt(key("a"))).contains(new Receipt.Unknown(NOON));
        rig.play();

        assertThat(platform.keys()).containsExactly("a");
        assertThat(platform.calls()).isEqualTo(1);
        assertThat(rig.heard()).containsExactly("delivered a");
        assertThat(rig.instant()).isEqualTo(NOON.plusSeconds(15));
    }

    @Test
    void sendsAgainWhatWasMissingTwiceTenSecondsApart() {
        platform.next(LOST);
        outbox.put(post("a"));
        rig.play();

        assertThat(platform.keys()).containsExactly("a");
        assertThat(platform.calls()).isEqualTo(2);
        assertThat(rig.instant()).isEqualTo(NOON.plusSeconds(15 + 10 + 5));
    }

    @Test
    void finishesALongMessageWhoseSecondPartWasInDoubt() {
        platform.next(new Processed(), new ProcessedThenUncertain());
        var small = new DeliveryRig(NOON, platform);
        var entry = post("a");
        small.entries().insert(OutboxEntry.planned(entry, Collections.nCopies(3, entry.message())));
        small.play();

        assertThat(platform.keys()).containsExactly("a", "a#2", "a#3");
        assertThat(small.heard()).containsExactly("delivered a");
    }

    @Test
    void givesUpAfterFiveCallsInDoubt() {
        platform.next(LOST, LOST, LOST, LOST, LOST);
        outbox.put(post("a"));
        rig.play();

        assertThat(platform.calls()).isEqualTo(5);
        assertThat(rig.heard()).containsExactly("unknown a TOO_MANY_ATTEMPTS");
    }

    @Test
    void givesUpVisiblyWhenThePlatformCannotBeAsked() {
        platform.next(new ProcessedThenUncertain()).readable(false);
        outbox.put(post("a"));
        outbox.put(thread("b", "a"));
        rig.play();

        assertThat(platform.calls()).isEqualTo(1);
        assertThat(rig.heard()).containsExactly("unknown a NO_ANSWER", "unknown b NO_ANSWER");
        assertThat(outbox.receipt(key("a")).orElseThrow()).isInstanceOf(Receipt.GaveUp.class);
    }

    @Test
    void repeatsWhatMayBeRepeatedWhenThePlatformCannotBeAsked() {
        platform.next(new ProcessedThenUncertain()).readable(false);
        outbox.put(home("a"));
        rig.play();

        assertThat(platform.keys()).containsExactly("a", "a");
        assertThat(rig.heard()).containsExactly("delivered a");
    }

    @Test
    void treatsABrokenAdapterAsADoubtAndGoesOnWithTheNext() {
        platform.next(new Broken());
        outbox.put(post("a"));
        outbox.put(post("b"));

        rig.beat();
        assertThat(platform.keys()).containsExactly("b");

        rig.play();
        assertThat(platform.keys()).containsExactly("b", "a");
    }

    @Test
    void answersInTheThreadOnceThePostIsOut() {
        platform.next(new NotProcessed(new Delivery.Throttled(Duration.ofSeconds(7))));
        outbox.put(post("z"));
        outbox.put(purpose(thread("a", "z"), Purpose.REPLY));
        rig.play();

        assertThat(platform.keys()).containsExactly("z", "a");
        assertThat(platform.arrivals().getLast().where()).isEqualTo("atlas/p1");
    }

    @Test
    void refusesAnAnswerToNothing() {
        outbox.put(thread("a", "never-put"));
        rig.play();

        assertThat(rig.heard()).containsExactly("refused a POST_GONE");
    }

    @Test
    void letsTheLastVersionOfAnEditWin() {
        outbox.put(post("a"));
        outbox.put(edit("e1", "a", 1));
        outbox.put(edit("e3", "a", 3));
        outbox.put(edit("e2", "a", 2));
        rig.play();

        assertThat(platform.keys()).containsExactly("a", "e3");
        assertThat(rig.heard())
                .containsExactlyInAnyOrder(
                        "delivered a",
                        "skipped e1 OVERTAKEN",
                        "skipped e2 OVERTAKEN",
                        "delivered e3");
    }

    @Test
    void waitsWithAnEditForAnOlderOneInDoubt() {
        outbox.put(post("a"));
        rig.play();
        platform.next(LOST);
        outbox.put(edit("e1", "a", 1));
        rig.beat();
        outbox.put(edit("e2", "a", 2));

        rig.beat();
        assertThat(platform.keys()).containsExactly("a");

        rig.play();
        assertThat(platform.keys()).containsExactly("a", "e2");
    }

    @Test
    void skipsWhatACheckDeclinesAndWaitsWhereOneSaysSo() {
        var nine = NOON.plusSeconds(3_600);
        rig.checking((_, _) -> new SendVerdict.Send())
                .checking((envelope, now) ->
                        envelope.key().equals(key("away"))
                                ? new SendVerdict.Skip(SkipReason.AWAY)
                                : now.isBefore(nine)
                                        ? new SendVerdict.Wait(nine)
                                        : new SendVerdict.Send());
        outbox.put(post("away"));
        outbox.put(post("early"));
        rig.play();

        assertThat(rig.heard()).containsExactly("skipped away AWAY", "delivered early");
        assertThat(rig.instant()).isEqualTo(nine);
    }

    @Test
    void skipsWhatComesTooLate() {
        outbox.put(due(post("late"), NOON.minusSeconds(60), NOON.minusSeconds(1)));
        outbox.put(privateReply("whisper", NOON.minusMillis(1)));
        outbox.put(privateReply("in-time", NOON));
        rig.play();

        assertThat(platform.keys()).containsExactly("in-time");
        assertThat(rig.heard()).contains("skipped late EXPIRED", "skipped whisper EXPIRED");
    }

    @Test
    void reportsAWaitThatLastsTooLongWhenItsTimeIsOver() {
        rig.checking((_, now) -> new SendVerdict.Wait(now.plus(Duration.ofDays(3))));
        outbox.put(due(post("a"), NOON, NOON.plusSeconds(90)));
        rig.play();

        assertThat(rig.heard()).containsExactly("skipped a EXPIRED");
        assertThat(rig.instant()).isEqualTo(NOON.plusSeconds(91));
    }

    @Test
    void asksTheChecksForTheFirstPartOnly() {
        var asked = new ArrayList<String>();
        rig.checking((envelope, _) -> {
            asked.add(envelope.key().value());
            return new SendVerdict.Send();
        });
        var entry = post("a");
        rig.entries().insert(OutboxEntry.planned(entry, Collections.nCopies(3, entry.message())));
        rig.play();

        assertThat(platform.calls()).isEqualTo(3);
        assertThat(asked).containsExactly("a");
    }

    @Test
    void doesNotLoseAReceiptToAListenerThatFails() {
        var told = new ArrayList<Instant>();
        rig.telling(
                new Deaf() {
                    @Override
                    public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {
                        told.add(rig.instant());
                        if (told.size() == 1) {
                            throw new IllegalStateException("not now");
                        }
                    }
                });
        outbox.put(post("a"));

        rig.beat();
        assertThat(outbox.receipt(key("a")).orElseThrow()).isInstanceOf(Receipt.Sent.class);

        rig.play();
        assertThat(told).containsExactly(NOON, NOON.plusSeconds(60));
        assertThat(platform.calls()).isEqualTo(1);
    }

    @Test
    void startsNoCallThatCouldOutlastItsLease() {
        rig.checking((_, _) -> {
            rig.pass(Duration.ofSeconds(platform.calls() == 0 && early() ? 19 : 0));
            return new SendVerdict.Send();
        });
        outbox.put(post("a"));

        rig.beat();
        assertThat(platform.calls()).isZero();

        rig.play();
        assertThat(platform.keys()).containsExactly("a");
    }

    @Test
    void changesNothingWhenItWakesUpAfterItWasOvertaken() {
        outbox.put(envelope("a", post("a").message()));
        var waking = new ArrayList<SendKey>();
        rig.checking((envelope, _) -> {
            if (waking.isEmpty()) {
                waking.add(envelope.key());
                rig.pass(Duration.ofSeconds(31)).beat();
                return new SendVerdict.Skip(SkipReason.PAUSED);
            }
            return new SendVerdict.Send();
        });
        rig.play();

        assertThat(platform.keys()).containsExactly("a");
        assertThat(rig.heard()).containsExactly("delivered a");
        assertThat(outbox.receipt(key("a")).orElseThrow()).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void isAHeartbeat() {
        var dispatcher = rig.dispatcher();
        assertThat(dispatcher.name()).isEqualTo("outbox");
        assertThat(dispatcher.nextDue(NOON)).isEmpty();

        outbox.put(post("a", ChatMessage.of("Hello")));
        assertThat(dispatcher.nextDue(NOON)).contains(NOON);
    }

    private boolean early() {
        return rig.instant().isBefore(NOON.plusSeconds(1));
    }

    private static class Deaf implements DeliveryListener {
        @Override
        public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {}

        @Override
        public void refused(Envelope envelope, Delivery.Reason reason, Instant at) {}

        @Override
        public void skipped(Envelope envelope, SkipReason reason, Instant at) {}

        @Override
        public void unknown(Envelope envelope, GiveUpReason reason, Instant at) {}
    }
}
