package dev.soundings.chat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;

/** A run of text within a block. Text people wrote is always a {@link Text}. */
public sealed interface Span {
    /** Plain words; escaped in one place of each renderer. */
    record Text(String text) implements Span {}

    record Strong(String text) implements Span {}

    record Emphasis(String text) implements Span {}

    /** Something to type, such as {@code /risk list}. */
    record Code(String text) implements Span {}

    /** A link to an address of our own; never built from what people wrote. */
    record Link(String label, URI target) implements Span {
        public Link {
            Require.text("link label", label, Denominator.LABEL);
            Require.that(
                    "https".equals(target.getScheme()) || "http".equals(target.getScheme()),
                    "a link is http or https");
        }
    }

    /** A person's name as the platform shows it; never a ping. */
    record Mention(UserId user) implements Span {}

    /**
     * An instant in the reader's own zone where the platform can show that, else in {@code zone}.
     */
    record Moment(Instant at, ZoneId zone, Shape shape) implements Span {
        /** {@code 17:00}, {@code Thu 11 Feb}, {@code Thu 11 Feb 17:00}. */
        public enum Shape {
            TIME,
            DAY,
            DAY_AND_TIME
        }
    }

    /**
     * How many characters the span counts before it is escaped; a mention or moment is an estimate.
     */
    default int length() {
        return switch (this) {
            case Text(var text) -> text.length();
            case Strong(var text) -> text.length();
            case Emphasis(var text) -> text.length();
            case Code(var text) -> text.length();
            case Link(var label, var target) -> label.length() + target.toString().length();
            case Mention(var user) -> user.value().length() + 3;
            case Moment moment -> 40;
        };
    }
}
