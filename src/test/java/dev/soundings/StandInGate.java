package dev.soundings;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.Gate;

/** Admits everybody. */
final class StandInGate implements Gate {
    @Override
    public Verdict admit(ChatEvent event) {
        return new Verdict.Admitted();
    }
}
