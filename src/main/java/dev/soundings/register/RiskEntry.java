package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people say about a risk or an opportunity when they raise or change it.
 *
 * @param owner who should own it; they are asked first
 * @param reviewOn the usual day when empty
 * @param privateTo the one reader it is for; counts when it is raised, and cannot be changed
 */
public record RiskEntry(
        Text title,
        int probability,
        int impact,
        Text plan,
        Optional<UserId> owner,
        Optional<LocalDate> reviewOn,
        Optional<UserId> privateTo) {
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_PLAN = 3_000;
}
