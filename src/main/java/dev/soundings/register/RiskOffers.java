package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;

/** Finds a risk for whoever is asked to own it: they say whether it is theirs. */
final class RiskOffers implements SubjectFinder {
    static final SubjectKind OFFER = new SubjectKind("offered risk", "risk", false);

    private final RiskSubjects risks;

    RiskOffers(RiskSubjects risks) {
        this.risks = risks;
    }

    @Override
    public SubjectKind kind() {
        return OFFER;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return risks.find(actor, id);
    }
}
