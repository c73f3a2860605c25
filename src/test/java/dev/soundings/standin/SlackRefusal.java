package dev.soundings.standin;

import java.util.List;

/**
 * Why a call is answered with {@code ok: false}.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">errors</a>
 */
@SuppressWarnings("serial") // never serialised
final class SlackRefusal extends RuntimeException {
    private final String code;
    private final List<String> breaches;

    private SlackRefusal(String code, List<String> breaches) {
        super(code, null, false, false);
        this.code = code;
        this.breaches = List.copyOf(breaches);
    }

    /** What can happen to a bot that does everything right. */
    static SlackRefusal because(String code) {
        return new SlackRefusal(code, List.of());
    }

    /** The bot broke a documented rule. */
    static SlackRefusal breach(String code, List<String> what) {
        return new SlackRefusal(code, what);
    }

    static SlackRefusal breach(String code, String what) {
        return breach(code, List.of(what));
    }

    String code() {
        return code;
    }

    List<String> breaches() {
        return breaches;
    }
}
