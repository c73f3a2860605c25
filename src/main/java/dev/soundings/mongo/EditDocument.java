package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.digest.DigestIssue.LineEdit;
import dev.soundings.project.ProjectId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An owner's own words for one line of an issue; under {@code edit-0/original} and {@code /words}.
 */
public record EditDocument(String project, String line, String by, Instant at) {
    static List<EditDocument> documents(List<LineEdit> edits, TextGatherer texts) {
        var documents = new ArrayList<EditDocument>();
        for (var edit : edits) {
            var key = key(documents.size());
            texts.add(key + "/original", edit.original()).add(key + "/words", edit.words());
            documents.add(
                    new EditDocument(
                            edit.project().value(), edit.line(), edit.by().value(), edit.at()));
        }
        return documents;
    }

    static List<LineEdit> edits(List<EditDocument> documents, TextDocument texts) {
        var edits = new ArrayList<LineEdit>();
        for (var document : documents) {
            var key = key(edits.size());
            edits.add(
                    new LineEdit(
                            new ProjectId(document.project()),
                            document.line(),
                            texts.text(key + "/original"),
                            texts.text(key + "/words"),
                            new UserId(document.by()),
                            document.at()));
        }
        return edits;
    }

    private static String key(int index) {
        return "edit-" + index;
    }
}
