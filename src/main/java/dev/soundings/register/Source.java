package dev.soundings.register;

/**
 * Where an entry came from.
 *
 * @param response the id of the response, empty when it was entered by command, form or shortcut
 * @param question the question's id within the response
 */
public record Source(String response, String question) {
    public static Source entered() {
        return new Source("", "");
    }

    public boolean isAnswer() {
        return !response.isEmpty();
    }
}
