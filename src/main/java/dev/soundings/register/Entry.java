package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;

/** What everything in the register has: an id, and a label by which people call it. */
public interface Entry {
    WorkspaceId workspace();

    EntryId id();

    /** {@code R-14}, {@code W-3}. */
    String label();
}
