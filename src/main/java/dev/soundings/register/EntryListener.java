package dev.soundings.register;

import java.time.Instant;
import java.time.LocalDate;

/** Whoever shows entries elsewhere, and wants to know before one changes. */
public interface EntryListener {
    /**
     * @param today where whoever changes it is
     */
    void changing(Entry<?> entry, LocalDate today, Instant at);
}
