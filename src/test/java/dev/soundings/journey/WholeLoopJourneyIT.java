package dev.soundings.journey;

import java.nio.file.Path;

/** The whole loop in neutral words, without a wire. */
class WholeLoopJourneyIT extends WholeLoopContract {
    @Override
    Stage stageIn(Path place) {
        return Stage.in(place);
    }
}
