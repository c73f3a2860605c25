package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.digest.DigestIssue.Correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What turned out to be wrong in an issue; the words are under {@code correction-0}, and so on. */
public record CorrectionDocument(String by, Instant at) {
    static List<CorrectionDocument> documents(List<Correction> corrections, TextGatherer texts) {
        var documents = new ArrayList<CorrectionDocument>();
        for (var correction : corrections) {
            texts.add(key(documents.size()), correction.what());
            documents.add(new CorrectionDocument(correction.by().value(), correction.at()));
        }
        return documents;
    }

    static List<Correction> corrections(List<CorrectionDocument> documents, TextDocument texts) {
        var corrections = new ArrayList<Correction>();
        for (var document : documents) {
            corrections.add(
                    new Correction(
                            texts.text(key(corrections.size())),
                            new UserId(document.by()),
                            document.at()));
        }
        return corrections;
    }

    private static String key(int index) {
        return "correction-" + index;
    }
}
