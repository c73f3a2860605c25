package dev.soundings.slack;

/** The bot cannot start with these tokens; the message says which, and where to find the right. */
final class SlackMisconfigured extends RuntimeException {
    private final String sentence;

    SlackMisconfigured(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
