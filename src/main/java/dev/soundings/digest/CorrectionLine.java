package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Says under an issue what was wrong in it, as {@code Corrected 14:05: 5 support hours, not 6.}
 *
 * @param zone of the plan
 */
record CorrectionLine(Phrases phrases, ZoneId zone) {
    Block.Footnote of(Digest.Correction correction) {
        return footnote(
                phrases.say(
                        DigestText.CORRECTED,
                        "time",
                        time("HH:mm", correction.at()),
                        "what",
                        Condensed.twoSentences(correction.what())));
    }

    Block.Footnote ofTheIssueBefore(Digest.Correction correction) {
        return footnote(
                phrases.say(
                        DigestText.CORRECTED_BEFORE,
                        "day",
                        time("EEE d MMM", correction.at()),
                        "what",
                        Condensed.twoSentences(correction.what())));
    }

    private String time(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, phrases.locale()).format(at.atZone(zone));
    }

    private static Block.Footnote footnote(String text) {
        return new Block.Footnote(List.of(new Span.Text(text)));
    }
}
