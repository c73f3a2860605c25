package dev.soundings.checkin;

/**
 * The id of a question within its set, as in {@code questions.md}: {@code w3}, {@code w3-lever}.
 */
public record QuestionId(String value) {
    public QuestionId {
        if (!value.matches("[a-z][a-z0-9-]{0,15}")) {
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
