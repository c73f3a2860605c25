package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.State;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects what changes in a risk and makes the new one: {@code
 * RiskEdit.of(risk).state(OPEN).happened(KEPT, priya, now, "").done()}.
 */
final class RiskEdit {
    private final Risk risk;
    private Text title;
    private int probability;
    private int impact;
    private Optional<UserId> owner;
    private Optional<UserId> proposedOwner;
    private Text plan;
    private Optional<LocalDate> reviewOn;
    private State state;
    private final List<Happening> history;

    private RiskEdit(Risk risk) {
        this.risk = risk;
        title = risk.title();
        probability = risk.probability();
        impact = risk.impact();
        owner = risk.owner();
        proposedOwner = risk.proposedOwner();
        plan = risk.plan();
        reviewOn = risk.reviewOn();
        state = risk.state();
        history = new ArrayList<>(risk.history());
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

    RiskEdit owner(Optional<UserId> accepted, Optional<UserId> asked) {
        owner = accepted;
        proposedOwner = asked;
        return this;
    }

    RiskEdit asking(UserId asked) {
        proposedOwner = Optional.of(asked);
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

    RiskEdit happened(What what, Optional<UserId> by, Instant at, Text note) {
        history.add(new Happening(what, by, at, note));
        return this;
    }

    RiskEdit happened(What what, UserId by, Instant at) {
        return happened(what, Optional.of(by), at, Text.of(""));
    }

    Risk done() {
        return told(risk.told());
    }

    /** As if the first {@code count} happenings had been told. */
    Risk told(int count) {
        var changed = with(count);
        int next = count;
        while (next < history.size() && Hearers.of(changed, next).isEmpty()) {
            next++;
        }
        return next == count ? changed : with(next);
    }

    private Risk with(int told) {
        return new Risk(
                risk.workspace(),
                risk.id(),
                risk.number(),
                risk.project(),
                risk.kind(),
                title,
                probability,
                impact,
                owner,
                proposedOwner,
                plan,
                reviewOn,
                risk.raisedBy(),
                risk.privateTo(),
                risk.aboutPeople(),
                risk.source(),
                state,
                history,
                told);
    }
}
