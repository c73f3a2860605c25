package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.StepResult.Why;
import dev.soundings.wording.RegisterText;

import java.util.List;
import java.util.Optional;

/** What somebody says who is asked to own something: theirs, or not. Nobody else can say it. */
final class OwnershipSteps {
    private OwnershipSteps() {}

    static <D extends Detail> List<Step<D>> both() {
        return List.of(
                Step.<D>tap(EntryActions.ACCEPT, RegisterText.ACCEPT, Entry::accepted)
                        .standingOut()
                        .unless(OwnershipSteps::obstacle),
                Step.<D>tap(EntryActions.DECLINE, RegisterText.DECLINE, Entry::declined)
                        .unless(OwnershipSteps::obstacle));
    }

    private static Optional<Why> obstacle(Entry<?> entry, UserId user) {
        if (!entry.isOpen()) {
            return Optional.of(Why.DECIDED_BEFORE);
        }
        return entry.ownership().isAskedOf(user)
                ? Optional.empty()
                : Optional.of(Why.NOT_ASKED_OF_YOU);
    }
}
