package dev.soundings.register;

import dev.soundings.chat.UserId;

/**
 * Something that happened to an entry and that one person is to hear.
 *
 * @param index which event of its history it is
 */
public record Notification(Entry<?> entry, int index, UserId person) {
    public HistoryEvent event() {
        return entry.history().get(index);
    }

    /** Unique among all notifications: what a notice about it is kept under. */
    public String about() {
        return entry.id() + "-" + index;
    }
}
