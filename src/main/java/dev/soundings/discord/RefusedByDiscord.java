package dev.soundings.discord;

/** What a person has to put right before Soundings can start with Discord. */
final class RefusedByDiscord extends IllegalStateException {
    private final String sentence;

    RefusedByDiscord(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
