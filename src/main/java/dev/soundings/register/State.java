package dev.soundings.register;

/**
 * Where an entry is in its life, in the word of its kind: a win has {@code LANDED}, a decision
 * {@code STANDS}, and both are {@link Phase#OPEN}.
 */
public record State(String name, Phase phase) {
    /** Proposed by an answer until the owner of the project keeps or drops it. */
    public static final State PROPOSED = new State("PROPOSED", Phase.PROPOSED);

    public static final State OPEN = open("OPEN");
    public static final State DROPPED = new State("DROPPED", Phase.DROPPED);

    public static State open(String name) {
        return new State(name, Phase.OPEN);
    }

    public static State ended(String name) {
        return new State(name, Phase.ENDED);
    }

    /** What is the same for all kinds. */
    public enum Phase {
        PROPOSED,
        OPEN,
        ENDED,
        DROPPED
    }
}
