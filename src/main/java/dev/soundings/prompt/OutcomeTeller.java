package dev.soundings.prompt;

import dev.soundings.clock.Heartbeat;
import dev.soundings.register.OutcomeToTell;
import dev.soundings.register.Outcomes;
import dev.soundings.register.RegisterMessages;

import java.time.Instant;
import java.util.Optional;

/**
 * Tells people what became of what they raised: "Tuesday: Lee took it". The notice is put before it
 * is marked as told, under a key that follows from what happened.
 */
final class OutcomeTeller implements Heartbeat {
    private final Outcomes outcomes;
    private final Addressees addressees;
    private final Notices notices;

    OutcomeTeller(Outcomes outcomes, Addressees addressees, Notices notices) {
        this.outcomes = outcomes;
        this.addressees = addressees;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return outcomes.untold().isEmpty() ? Optional.empty() : Optional.of(now);
    }

    @Override
    public void beat(Instant now) {
        for (var outcome : outcomes.untold()) {
            tell(outcome, now);
            outcomes.markTold(outcome);
        }
    }

    private void tell(OutcomeToTell outcome, Instant now) {
        addressees
                .find(outcome.workspace(), outcome.person())
                .filter(to -> to.person().isMember())
                .ifPresent(to ->
                        notices.tell(
                                outcome.workspace(),
                                outcome.person(),
                                outcome.about(),
                                new RegisterMessages(to.phrases()).outcome(outcome),
                                now));
    }
}
