package dev.soundings.chat;

/** Decides before every handler whether this person may do this here. Denies by default. */
public interface Gate {
    Verdict admit(ChatEvent event);

    /** Admitted, or what to tell the person instead. */
    sealed interface Verdict {
        record Admitted() implements Verdict {}

        record Refused(ChatReply reply) implements Verdict {}
    }
}
