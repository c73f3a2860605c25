package dev.soundings.checkin;

import java.util.regex.Pattern;

/**
 * The id of a question within its set, as in {@code questions.md}: {@code w3}, {@code w3-lever}.
 */
public record QuestionId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,15}");

    public QuestionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a question's id is a lower-case word of at most 16 letters, digits and"
                            + " dashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
