package dev.soundings.digest;

import dev.soundings.register.Win;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;

/** What the lock screen shows, in at most 90 characters: the parts that fit, the first first. */
final class DigestHeadline {
    private static final int MOST = 90;

    private DigestHeadline() {}

    static String of(Digest digest, Phrases phrases, WonLines wins) {
        return switch (digest) {
            case Digest.StakeholderWeekly weekly -> joined(weekly(weekly, phrases));
            case Digest.QuickWins quick -> joined(quickWins(quick, phrases, wins));
        };
    }

    private static List<String> weekly(Digest.StakeholderWeekly digest, Phrases phrases) {
        var parts = new ArrayList<String>();
        if (digest.watch().isEmpty()) {
            parts.add(phrases.say(DigestText.HEADLINE_CALM));
        } else {
            parts.add(
                    phrases.say(
                            DigestText.HEADLINE_WATCH,
                            "count",
                            digest.watch().size(),
                            "kind",
                            kind(digest.watch())));
        }
        if (!digest.won().isEmpty()) {
            parts.add(phrases.say(DigestText.HEADLINE_WON, "count", digest.won().size()));
        }
        if (digest.heard().asked() > 1) {
            parts.add(
                    phrases.say(
                            DigestText.HEADLINE_HEARD,
                            "heard",
                            digest.heard().heard(),
                            "asked",
                            digest.heard().asked()));
        }
        return parts;
    }

    private static String kind(List<Digest.Watch> watch) {
        var kinds = watch.stream().map(each -> each.side().name()).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : "MIXED";
    }

    private static List<String> quickWins(Digest.QuickWins digest, Phrases phrases, WonLines wins) {
        var parts = new ArrayList<String>();
        long measured =
                digest.won().stream()
                        .filter(won -> won.confidence() == Win.Confidence.MEASURED)
                        .count();
        parts.add(
                phrases.say(
                        DigestText.HEADLINE_MEASURED,
                        "count",
                        digest.won().size(),
                        "measured",
                        measured));
        digest.frame().quarter().stream()
                .limit(1)
                .forEach(sum ->
                        parts.add(phrases.say(DigestText.HEADLINE_SUM, "sum", wins.sum(sum))));
        return parts;
    }

    private static String joined(List<String> parts) {
        var headline = new StringBuilder();
        for (var part : parts) {
            if (headline.length() + part.length() + 1 <= MOST) {
                headline.append(headline.isEmpty() ? "" : " ").append(part);
            }
        }
        return headline.toString();
    }
}
