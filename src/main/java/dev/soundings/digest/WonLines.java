package dev.soundings.digest;

import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.digest.Digest.Sum;
import dev.soundings.digest.Digest.Won;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Wins and their sums in words: <em>Mobile app: Search answers in a second – 6 support hours a
 * week, measured, for the support desk.</em>
 */
final class WonLines {
    private final Phrases phrases;
    private final DigestLines lines;

    WonLines(Phrases phrases, DigestLines lines) {
        this.phrases = phrases;
        this.lines = lines;
    }

    List<Span> won(Won won) {
        if (won.instead().isPresent()) {
            return lines.edited(won.project(), won.instead().orElseThrow());
        }
        var says =
                Sentence.of(
                        phrases,
                        DigestText.WON_SAYS,
                        "what",
                        Condensed.sentence(won.what(), 14, 90),
                        "amount",
                        amount(won),
                        "who",
                        who(won));
        var thanks =
                won.thanked()
                        .map(person ->
                                DigestLines.joined(
                                        DigestLines.text(" "),
                                        Sentence.of(
                                                phrases,
                                                DigestText.WON_THANKS,
                                                "person",
                                                new Span.Mention(person))))
                        .orElse(List.of());
        return DigestLines.joined(DigestLines.name(won.project()), says, thanks);
    }

    String quarter(List<Sum> sums) {
        return phrases.say(
                DigestText.QUARTER,
                "sums",
                sums.stream().map(this::sum).collect(Collectors.joining("; ")));
    }

    String sum(Sum sum) {
        var share =
                sum.measured().signum() == 0
                        ? "NONE"
                        : sum.measured().compareTo(sum.total()) == 0 ? "ALL" : "SOME";
        return phrases.say(
                DigestText.SUM,
                Map.of(
                        "total",
                        sum.total(),
                        "unit",
                        sum.unit(),
                        "share",
                        share,
                        "measured",
                        sum.measured()));
    }

    private String amount(Won won) {
        return won.amount()
                .map(amount ->
                        phrases.say(
                                DigestText.WON_AMOUNT,
                                "amount",
                                amount.number(),
                                "unit",
                                amount.unit(),
                                "sure",
                                won.confidence().name()))
                .orElseGet(() -> phrases.say(DigestText.WON_UNMEASURED));
    }

    private String who(Won won) {
        return won.whoBenefits().isBlank()
                ? ""
                : phrases.say(
                        DigestText.WON_FOR, "who", Condensed.sentence(won.whoBenefits(), 6, 40));
    }
}
