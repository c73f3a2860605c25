package dev.soundings.digest;

import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.util.List;

/** Actions in words: <em>Atlas migration: Call the vendor, due Fri 12 Feb.</em> */
final class PromiseLines {
    private final Phrases phrases;
    private final DigestLines lines;

    PromiseLines(Phrases phrases, DigestLines lines) {
        this.phrases = phrases;
        this.lines = lines;
    }

    List<Span> done(Digest.Promise action) {
        return DigestLines.joined(
                DigestLines.name(action.project()),
                Sentence.of(phrases, DigestText.ACTION_DONE, "what", what(action)));
    }

    List<Span> late(Digest.Promise action) {
        return DigestLines.joined(
                DigestLines.name(action.project()),
                Sentence.of(
                        phrases,
                        DigestText.ACTION_LATE,
                        "what",
                        what(action),
                        "day",
                        action.dueOn().map(lines::day).orElse("")));
    }

    private static String what(Digest.Promise action) {
        return Condensed.sentence(action.what(), 20, 120);
    }
}
