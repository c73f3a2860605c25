package dev.soundings.journey;

import java.nio.file.Path;

/** The life of a decision in neutral words, without a wire. */
class DecisionJourneyIT extends DecisionContract {
    @Override
    Stage stageIn(Path place) {
        return Stage.in(place);
    }
}
