package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that happened to an entry of the register; its note is under {@code note-0}, and so on.
 */
public record HappeningDocument(Risk.What what, @Nullable String by, Instant at) {
    static List<HappeningDocument> documents(List<Risk.Happening> history, TextGatherer texts) {
        var documents = new ArrayList<HappeningDocument>();
        for (var happening : history) {
            texts.add(note(documents.size()), happening.note());
            documents.add(
                    new HappeningDocument(
                            happening.what(), Plain.text(happening.by()), happening.at()));
        }
        return documents;
    }

    static List<Risk.Happening> happenings(List<HappeningDocument> documents, TextDocument texts) {
        var happenings = new ArrayList<Risk.Happening>();
        for (var document : documents) {
            happenings.add(
                    new Risk.Happening(
                            document.what(),
                            Plain.optional(document.by(), UserId::new),
                            document.at(),
                            texts.text(note(happenings.size()))));
        }
        return happenings;
    }

    private static String note(int index) {
        return "note-" + index;
    }
}
