package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an entry and that one person is to hear.
 *
 * @param label {@code R-14}, {@code W-3}
 * @param by who did it; empty when nobody did, as when somebody has not answered in time
 * @param ending the entry's state after it, as {@code PREVENTED}
 * @param dueOn by which day it is to be done, of what has one
 * @param note the reason or deed; may be blank
 * @param index which happening of the entry it is
 */
public record OutcomeToTell(
        WorkspaceId workspace,
        UserId person,
        Of of,
        EntryId entry,
        String label,
        Text title,
        Risk.What what,
        Optional<UserId> by,
        String ending,
        Optional<LocalDate> dueOn,
        Text note,
        int index) {
    /** Unique among all outcomes: what a notice about it is kept under. */
    public String about() {
        return entry + "-" + index;
    }

    /** Which part of the register the entry is in. */
    public enum Of {
        RISKS,
        WINS,
        ACTIONS
    }
}
