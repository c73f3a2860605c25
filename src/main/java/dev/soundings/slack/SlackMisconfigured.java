package dev.soundings.slack;

/** The bot cannot start with these tokens; the message says which, and where to find the right. */
final class SlackMisconfigured extends RuntimeException {
    SlackMisconfigured(String sentence) {
        super(sentence);
    }
}
