package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;

import java.time.LocalDate;

/**
 * Who looks at an entry, and in which words.
 *
 * @param today where the reader is: what was due before it is late
 */
public record EntryView(Phrases phrases, UserId reader, LocalDate today) {}
