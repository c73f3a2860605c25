package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.SendKey;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.Receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes a prompt anew, in place, when it reads differently by now: its person has answered
 * elsewhere, such as by {@code /soundings answer}, or a round has closed. Each version is an edit
 * of its own, and the last one stays.
 */
final class PromptRewrites implements Heartbeat {
    private static final int AT_ONCE = 200;
    private static final Duration WORTH_SHOWING = Duration.ofDays(2);
    private static final Duration UNTIL_SENT = Duration.ofMinutes(1);

    private final PromptDays days;
    private final DayMessages messages;
    private final NextLooks nextLooks;
    private final Addressees addressees;
    private final Outbox outbox;

    PromptRewrites(
            PromptDays days,
            DayMessages messages,
            NextLooks nextLooks,
            Addressees addressees,
            Outbox outbox) {
        this.days = days;
        this.messages = messages;
        this.nextLooks = nextLooks;
        this.addressees = addressees;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "prompt-rewrites";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return days.nextLook();
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        days.looksDue(now, AT_ONCE).forEach(day -> each.run(() -> look(day, now)));
        each.finish();
    }

    private void look(PromptDay day, Instant now) {
        var receipt = outbox.receipt(day.key());
        if (receipt.filter(Receipt.Sent.class::isInstance).isPresent()) {
            rewrite(day, now);
        } else if (receipt.filter(PromptRewrites::isUnderWay).isPresent()) {
            settle(day, day.shown().lookingAt(Optional.of(now.plus(UNTIL_SENT))));
        } else {
            settle(day, day.shown().lookingAt(Optional.empty()));
        }
    }

    private void rewrite(PromptDay day, Instant now) {
        var shown = day.shown();
        var message =
                addressees
                        .find(day.workspace(), day.person())
                        .flatMap(to -> messages.kept(day, to, now));
        int edits = shown.edits();
        var print = message.map(PromptLooks::print).orElse(shown.print());
        if (message.isPresent() && !print.equals(shown.print())) {
            edits = put(day, message.get(), now);
        }
        settle(day, new PromptDay.Shown(nextLooks.of(day, now), edits, print));
    }

    /**
     * Under the next number that is free: one that was put before a crash may say something else.
     */
    private int put(PromptDay day, ChatMessage message, Instant now) {
        int version = day.shown().edits() + 1;
        while (!outbox.put(edit(day, version, message, now))) {
            version++;
        }
        return version;
    }

    private static Envelope edit(PromptDay day, int version, ChatMessage message, Instant now) {
        return new Envelope(
                day.workspace(),
                key(day, version),
                Purpose.RECEIPT,
                About.of(day),
                now,
                now.plus(WORTH_SHOWING),
                new OutgoingMessage.Edit(day.key(), version, message));
    }

    static SendKey key(PromptDay day, int version) {
        return new SendKey(day.key() + ".edit." + version);
    }

    /** A look that was asked for meanwhile is not forgotten. */
    private void settle(PromptDay day, PromptDay.Shown seen) {
        days.change(
                day,
                stored -> {
                    boolean unchanged = stored.shown().lookAt().equals(day.shown().lookAt());
                    return stored.showing(
                            unchanged ? seen : seen.lookingAt(stored.shown().lookAt()));
                });
    }

    private static boolean isUnderWay(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Pending _, Receipt.Unknown _ -> true;
            case Receipt.Sent _, Receipt.Refused _, Receipt.Skipped _, Receipt.GaveUp _ -> false;
        };
    }
}
