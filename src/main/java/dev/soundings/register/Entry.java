package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.util.List;

/** What everything in the register has: an id, a label by which people call it, a history. */
public interface Entry {
    WorkspaceId workspace();

    EntryId id();

    ProjectId project();

    /** {@code R-14}, {@code W-3}. */
    String label();

    /** What happened, the oldest first. */
    List<?> history();

    /** How many of the history concern nobody any more: they were told, or needed no telling. */
    int told();

    /** Somebody has still to hear of something that happened. */
    default boolean isUntold() {
        return told() < history().size();
    }
}
