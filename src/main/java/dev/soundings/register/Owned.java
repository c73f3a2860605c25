package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.EntryOutcome.Why;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something in the register that somebody can be asked to own, such as a risk or an action. */
public interface Owned extends Entry {
    Ownership ownership();

    @Override
    List<Happening> history();

    boolean isOpen();

    /** When somebody was asked who has not answered yet. */
    default Optional<Instant> askedAt() {
        return history().reversed().stream()
                .filter(happening -> happening.what() == What.OWNER_ASKED)
                .map(Happening::at)
                .findFirst()
                .filter(asked -> isOpen() && ownership().asked().isPresent());
    }

    /** Why {@code user} cannot say whether to own it; empty when they can. */
    default Optional<Why> whyNotAnsweredBy(UserId user) {
        if (!isOpen()) {
            return Optional.of(Why.DECIDED_BEFORE);
        }
        return ownership().isAskedOf(user) ? Optional.empty() : Optional.of(Why.NOT_ASKED_OF_YOU);
    }
}
