package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.register.Decision;
import dev.soundings.workspace.Text;

import java.time.Instant;

/** One thing that happened to a decision; its note is with the other words of the decision. */
public record DecisionStepDocument(Decision.What what, String by, Instant at) {
    static DecisionStepDocument from(Decision.Happening happening) {
        return new DecisionStepDocument(happening.what(), happening.by().value(), happening.at());
    }

    Decision.Happening toDomain(Text note) {
        return new Decision.Happening(what, new UserId(by), at, note);
    }
}
