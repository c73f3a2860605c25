package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people say about an action when they add or change it.
 *
 * @param owner who should do it; others than the one who says so are asked first
 */
public record ActionEntry(Text what, Optional<UserId> owner, Optional<LocalDate> dueOn) {
    public static final int LONGEST_WHAT = 300;
}
