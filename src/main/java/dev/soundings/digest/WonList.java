package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.digest.Digest.Sum;
import dev.soundings.digest.Digest.Won;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Entry;
import dev.soundings.register.EventType;
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
    private static final Comparator<Entry<Win>> SUREST_FIRST =
            Comparator.comparing((Entry<Win> win) -> win.detail().confidence())
                    .thenComparing(win -> win.detail().amount().isEmpty())
                    .thenComparing(win -> win.detail().landedOn(), Comparator.reverseOrder())
                    .thenComparingInt(Entry::number);

    static WonList of(
            List<OfProject> told,
            DigestIssue issue,
            ZoneId zone,
            Map<String, Integer> countedBefore,
            boolean thanks) {
        var names = new HashMap<Entry<Win>, String>();
        told.forEach(of -> of.wins().forEach(win -> names.put(win, of.project().name())));
        var wins = new ArrayList<Won>();
        var counted = new HashMap<String, Integer>();
        int waiting = 0;
        for (var win : names.keySet().stream().sorted(SUREST_FIRST).toList()) {
            if (!isNew(win, issue, zone) || countedBefore.containsKey(key(win))) {
                continue;
            }
            var thanked = thanks ? win.raisedBy() : Optional.<UserId>empty();
            if (thanked.isPresent() && !isReleased(win, issue)) {
                waiting++;
                continue;
            }
            wins.add(
                    new Won(
                            names.getOrDefault(win, ""),
                            win.id().value(),
                            DigestComposer.words(win.title()),
                            DigestComposer.words(win.detail().whoBenefits()),
                            win.detail().amount(),
                            win.detail().confidence(),
                            thanked,
                            edit(win, issue)));
            counted.put(key(win), 1);
        }
        return new WonList(List.copyOf(wins), waiting, Map.copyOf(counted));
    }

    /** By unit, the unit with most wins first; what is only told is never summed. */
    static List<Sum> quarter(List<OfProject> told, LocalDate date) {
        var byUnit = new TreeMap<String, List<Entry<Win>>>();
        for (var of : told) {
            for (var win : of.wins()) {
                if (isSummed(win, date)) {
                    byUnit.computeIfAbsent(unit(win), _ -> new ArrayList<>()).add(win);
                }
            }
        }
        return byUnit.values().stream()
                .sorted(Comparator.comparingInt((List<Entry<Win>> wins) -> wins.size()).reversed())
                .map(WonList::sum)
                .toList();
    }

    private static boolean isSummed(Entry<Win> win, LocalDate date) {
        return win.isKept()
                && win.detail().confidence() != Win.Confidence.ANECDOTAL
                && win.detail().amount().isPresent()
                && quarterOf(win.detail().landedOn()).equals(quarterOf(date))
                && !win.detail().landedOn().isAfter(date);
    }

    private static Sum sum(List<Entry<Win>> wins) {
        return new Sum(
                wins.getFirst().detail().amount().orElseThrow().unit().strip(),
                total(wins),
                total(
                        wins.stream()
                                .filter(win -> win.detail().confidence() == Win.Confidence.MEASURED)
                                .toList()));
    }

    private static BigDecimal total(List<Entry<Win>> wins) {
        return wins.stream()
                .map(win -> win.detail().amount().orElseThrow().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String unit(Entry<Win> win) {
        return win.detail().amount().orElseThrow().unit().strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate quarterOf(LocalDate date) {
        return date.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static boolean isNew(Entry<Win> win, DigestIssue issue, ZoneId zone) {
        var landed = win.detail().landedOn().atStartOfDay(zone).toInstant();
        var known = known(win);
        var counts = known.isAfter(landed) ? known : landed;
        return win.isKept()
                && !win.title().isBlank()
                && counts.isAfter(issue.period().from().minus(COMES_AGAIN))
                && !counts.isAfter(issue.period().to());
    }

    /** When it was kept; when it was entered, if it never had to be. */
    private static Instant known(Entry<Win> win) {
        return win.last(EventType.KEPT).or(() -> win.last(EventType.RAISED)).orElseThrow();
    }

    private static boolean isReleased(Entry<Win> win, DigestIssue issue) {
        return issue.release(win.project()) instanceof Release.Approved
                || issue.edit(win.id().value()).isPresent();
    }

    private static Optional<String> edit(Entry<Win> win, DigestIssue issue) {
        return issue.edit(win.id().value()).map(DigestIssue.LineEdit::words).flatMap(Text::words);
    }

    private static String key(Entry<Win> win) {
        return "win." + win.id();
    }
}
