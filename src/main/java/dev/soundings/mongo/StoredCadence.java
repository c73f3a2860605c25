package dev.soundings.mongo;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed;

/** A cadence in the notation that people read, as {@code every Thursday at 9:00}. */
final class StoredCadence {
    private StoredCadence() {}

    static Cadence parsed(String notation) {
        return switch (CadenceNotation.parse(notation)) {
            case Parsed.Read(var cadence) -> cadence;
            case Parsed.Unreadable _, Parsed.Impossible _ ->
                    throw new IllegalStateException("stored as a cadence: " + notation);
        };
    }
}
