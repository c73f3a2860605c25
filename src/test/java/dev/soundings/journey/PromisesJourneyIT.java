package dev.soundings.journey;

import java.nio.file.Path;

/** Promises in neutral words, without a wire. */
class PromisesJourneyIT extends PromisesContract {
    @Override
    Stage stageIn(Path place) {
        return Stage.in(place);
    }
}
