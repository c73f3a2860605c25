package dev.soundings.prompt;

import dev.soundings.chat.UserId;
import dev.soundings.delivery.Envelope;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a message of ours is about, as the outbox hands it back: {@code day:tom/2027-02-11}, {@code
 * round:x7k2m9p4qa.20270211.0}.
 */
sealed interface About {
    /** A person's date. */
    record OfDay(UserId person, LocalDate date) implements About {}

    /** A post in a channel. */
    record OfRound(RoundId round) implements About {}

    static String of(PromptDay day) {
        return "day:" + day.person() + "/" + day.date();
    }

    static String of(Round round) {
        return "round:" + round.id();
    }

    static Optional<About> read(Envelope envelope) {
        var parts = envelope.about().split("[:/]", 3);
        return switch (parts[0]) {
            case "day" -> Optional.of(new OfDay(new UserId(parts[1]), LocalDate.parse(parts[2])));
            case "round" -> Optional.of(new OfRound(new RoundId(parts[1])));
            default -> Optional.empty();
        };
    }
}
