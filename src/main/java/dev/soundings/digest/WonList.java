package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.digest.Digest.Sum;
import dev.soundings.digest.Digest.Won;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Risk;
import dev.soundings.register.Win;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was won. A win is told once, in the first issue that may tell it: one that was held or
 * waited for its owner comes again within four weeks.
 *
 * @param counted the told wins by id
 */
record WonList(List<Won> wins, int waiting, Map<String, Integer> counted) {
    private static final Duration COMES_AGAIN = Duration.ofDays(28);
    private static final Comparator<Win> SUREST_FIRST =
            Comparator.comparing(Win::confidence)
                    .thenComparing(win -> win.amount().isEmpty())
                    .thenComparing(Win::landedOn, Comparator.reverseOrder())
                    .thenComparingInt(Win::number);

    static WonList of(
            List<OfProject> told,
            DigestIssue issue,
            ZoneId zone,
            Map<String, Integer> countedBefore,
            boolean thanks) {
        var names = new HashMap<Win, String>();
        told.forEach(of -> of.wins().forEach(win -> names.put(win, of.project().name())));
        var wins = new ArrayList<Won>();
        var counted = new HashMap<String, Integer>();
        int waiting = 0;
        for (var win : names.keySet().stream().sorted(SUREST_FIRST).toList()) {
            if (!isNew(win, issue, zone) || countedBefore.containsKey(key(win))) {
                continue;
            }
            var thanked = thanks ? win.reportedBy() : Optional.<UserId>empty();
            if (thanked.isPresent() && !isReleased(win, issue)) {
                waiting++;
                continue;
            }
            wins.add(
                    new Won(
                            names.getOrDefault(win, ""),
                            win.id().value(),
                            DigestComposer.words(win.what()),
                            DigestComposer.words(win.whoBenefits()),
                            win.amount(),
                            win.confidence(),
                            thanked,
                            edit(win, issue)));
            counted.put(key(win), 1);
        }
        return new WonList(List.copyOf(wins), waiting, Map.copyOf(counted));
    }

    /** By unit, the unit with most wins first; what is only told is never summed. */
    static List<Sum> quarter(List<OfProject> told, LocalDate date) {
        var byUnit = new TreeMap<String, List<Win>>();
        for (var of : told) {
            for (var win : of.wins()) {
                if (isSummed(win, date)) {
                    byUnit.computeIfAbsent(unit(win), _ -> new ArrayList<>()).add(win);
                }
            }
        }
        return byUnit.values().stream()
                .sorted(Comparator.comparingInt((List<Win> wins) -> wins.size()).reversed())
                .map(WonList::sum)
                .toList();
    }

    private static boolean isSummed(Win win, LocalDate date) {
        return win.state() == Win.State.LANDED
                && win.confidence() != Win.Confidence.ANECDOTAL
                && win.amount().isPresent()
                && quarterOf(win.landedOn()).equals(quarterOf(date))
                && !win.landedOn().isAfter(date);
    }

    private static Sum sum(List<Win> wins) {
        return new Sum(
                wins.getFirst().amount().orElseThrow().unit().strip(),
                total(wins),
                total(
                        wins.stream()
                                .filter(win -> win.confidence() == Win.Confidence.MEASURED)
                                .toList()));
    }

    private static BigDecimal total(List<Win> wins) {
        return wins.stream()
                .map(win -> win.amount().orElseThrow().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String unit(Win win) {
        return win.amount().orElseThrow().unit().strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate quarterOf(LocalDate date) {
        return date.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static boolean isNew(Win win, DigestIssue issue, ZoneId zone) {
        var landed = win.landedOn().atStartOfDay(zone).toInstant();
        var known = known(win);
        var counts = known.isAfter(landed) ? known : landed;
        return win.state() == Win.State.LANDED
                && !win.what().isBlank()
                && counts.isAfter(issue.period().from().minus(COMES_AGAIN))
                && !counts.isAfter(issue.period().to());
    }

    /** When it was kept; when it was entered, if it never had to be. */
    private static Instant known(Win win) {
        return happened(win, Risk.What.KEPT)
                .or(() -> happened(win, Risk.What.RAISED))
                .orElse(win.changedAt());
    }

    private static Optional<Instant> happened(Win win, Risk.What what) {
        return win.history().stream()
                .filter(each -> each.what() == what)
                .map(Risk.Happening::at)
                .reduce((_, last) -> last);
    }

    private static boolean isReleased(Win win, DigestIssue issue) {
        return issue.release(win.project()) instanceof Release.Approved
                || issue.edit(win.id().value()).isPresent();
    }

    private static Optional<String> edit(Win win, DigestIssue issue) {
        return issue.edit(win.id().value()).map(DigestIssue.LineEdit::words).flatMap(Text::words);
    }

    private static String key(Win win) {
        return "win." + win.id();
    }
}
