package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that happened to an entry of the register; its note is under {@code note-0}, and so on.
 */
public record HistoryEventDocument(EventType type, String said, @Nullable String by, Instant at) {
    static List<HistoryEventDocument> documents(List<HistoryEvent> history, TextGatherer texts) {
        var documents = new ArrayList<HistoryEventDocument>();
        for (var event : history) {
            texts.add(note(documents.size()), event.note());
            documents.add(
                    new HistoryEventDocument(
                            event.type(), event.said(), Plain.text(event.by()), event.at()));
        }
        return documents;
    }

    static List<HistoryEvent> events(List<HistoryEventDocument> documents, TextDocument texts) {
        var events = new ArrayList<HistoryEvent>();
        for (var document : documents) {
            events.add(
                    new HistoryEvent(
                            document.type(),
                            document.said(),
                            Plain.optional(document.by(), UserId::new),
                            document.at(),
                            texts.text(note(events.size()))));
        }
        return events;
    }

    private static String note(int index) {
        return "note-" + index;
    }
}
