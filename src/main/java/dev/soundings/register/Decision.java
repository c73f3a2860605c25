package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;

/**
 * Something that was decided: {@code D-7}, "B for the vendor", because "12 k more, three weeks
 * sooner", by Ana, looked at again on 1 March. Its owner is whoever decided; whoever raised it
 * wrote it down.
 *
 * @param options what else was considered; may be blank
 * @param decidedOn the day on which it was decided, where the person was who logged it
 */
public record Decision(Text why, Text options, LocalDate decidedOn) implements Detail {
    public static UserId decidedBy(Entry<Decision> decision) {
        return decision.owner().orElseThrow();
    }

    public static UserId loggedBy(Entry<Decision> decision) {
        return decision.raisedBy().orElseThrow();
    }
}
