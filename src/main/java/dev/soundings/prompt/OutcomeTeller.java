package dev.soundings.prompt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.register.EntryId;
import dev.soundings.register.OutcomeToTell;
import dev.soundings.register.Outcomes;
import dev.soundings.register.RegisterMessages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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
        var each = new EachByItself();
        outcomes.untold().stream()
                .collect(groupingBy(Entry::of, LinkedHashMap::new, toList()))
                .values()
                .forEach(ofEntry -> each.run(() -> tellInOrder(ofEntry, now)));
        each.finish();
    }

    /** A mark covers all that came before it, so it waits until everybody has been told of that. */
    private void tellInOrder(List<OutcomeToTell> ofEntry, Instant now) {
        ofEntry.stream()
                .collect(groupingBy(OutcomeToTell::index, TreeMap::new, toList()))
                .values()
                .forEach(atOnce -> {
                    atOnce.forEach(outcome -> tell(outcome, now));
                    outcomes.markTold(atOnce.getFirst());
                });
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

    private record Entry(WorkspaceId workspace, OutcomeToTell.Of of, EntryId id) {
        static Entry of(OutcomeToTell outcome) {
            return new Entry(outcome.workspace(), outcome.of(), outcome.entry());
        }
    }
}
