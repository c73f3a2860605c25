package dev.soundings.register;

import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.State;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Collects what changes in a risk and makes the new one. */
final class RiskEdit extends OwnedEdit<Risk, RiskEdit> {
    private final Risk risk;
    private Text title;
    private int probability;
    private int impact;
    private Text plan;
    private Optional<LocalDate> reviewOn;
    private State state;

    private RiskEdit(Risk risk) {
        super(risk.ownership(), risk.history(), risk.told());
        this.risk = risk;
        title = risk.title();
        probability = risk.probability();
        impact = risk.impact();
        plan = risk.plan();
        reviewOn = risk.reviewOn();
        state = risk.state();
    }

    static RiskEdit of(Risk risk) {
        return new RiskEdit(risk);
    }

    RiskEdit title(Text words) {
        title = words;
        return this;
    }

    /** Kept between 1 and 5. */
    RiskEdit rated(int newProbability, int newImpact) {
        probability = Math.clamp(newProbability, 1, 5);
        impact = Math.clamp(newImpact, 1, 5);
        return this;
    }

    RiskEdit plan(Text words) {
        plan = words;
        return this;
    }

    RiskEdit reviewOn(LocalDate day) {
        reviewOn = Optional.of(day);
        return this;
    }

    RiskEdit state(State next) {
        state = next;
        return this;
    }

    @Override
    RiskEdit self() {
        return this;
    }

    @Override
    boolean isToBeHeard(Risk changed, int index) {
        return Hearers.of(changed, index).isPresent();
    }

    @Override
    Risk with(List<Happening> happened, int heard) {
        return new Risk(
                risk.workspace(),
                risk.id(),
                risk.number(),
                risk.project(),
                risk.kind(),
                title,
                probability,
                impact,
                ownership(),
                plan,
                reviewOn,
                risk.raisedBy(),
                risk.privateTo(),
                risk.aboutPeople(),
                risk.source(),
                state,
                happened,
                heard);
    }
}
