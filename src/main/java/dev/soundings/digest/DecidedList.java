package dev.soundings.digest;

import dev.soundings.digest.Digest.Change;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Decision;
import dev.soundings.register.Entry;
import dev.soundings.register.HistoryEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided, and what came of earlier decisions: each is told when it happens and once more
 * with its result, in the first issue that may tell it. Until the project's owner or deputy has
 * said yes it waits, within four weeks: what is logged on Friday after their yes is told on the
 * Monday after next, with their next one.
 *
 * @param counted what is told, by the decision's id and the number of the happening
 */
record DecidedList(List<Change> changes, int waiting, Map<String, Integer> counted) {
    private static final Duration COMES_AGAIN = Duration.ofDays(28);

    static DecidedList of(
            List<OfProject> told, DigestIssue issue, Map<String, Integer> countedBefore) {
        var changes = new ArrayList<Change>();
        var counted = new HashMap<String, Integer>();
        int waiting = 0;
        for (var of : told) {
            for (var decision : of.decisions().reversed()) {
                var news =
                        latest(decision, issue.period())
                                .filter(each -> !countedBefore.containsKey(key(decision, each)));
                if (news.isPresent() && isReleased(decision, issue)) {
                    changes.add(change(of, decision, news.get()));
                    counted.put(key(decision, news.get()), 1);
                } else if (news.isPresent()) {
                    waiting++;
                }
            }
        }
        return new DecidedList(List.copyOf(changes), waiting, Map.copyOf(counted));
    }

    /** A result says more than that something was decided in the same week. */
    private static Optional<HistoryEvent> latest(
            Entry<Decision> decision, DigestIssue.Period period) {
        return decision.history().stream()
                .filter(happening -> isNew(happening.at(), period))
                .filter(happening -> what(happening).isPresent())
                .reduce((_, last) -> last);
    }

    private static boolean isNew(Instant at, DigestIssue.Period period) {
        return at.isAfter(period.from().minus(COMES_AGAIN)) && !at.isAfter(period.to());
    }

    /** {@code decision.x7k2m9p4qa.0} for that it was logged. */
    private static String key(Entry<Decision> decision, HistoryEvent news) {
        return "decision.%s.%d".formatted(decision.id(), decision.history().indexOf(news));
    }

    /** An approval is of what could be read at that time. */
    private static boolean isReleased(Entry<Decision> decision, DigestIssue issue) {
        return issue.release(decision.project()) instanceof Release.Approved(_, var at)
                && decision.history().stream().noneMatch(each -> each.at().isAfter(at));
    }

    private static Change change(OfProject of, Entry<Decision> decision, HistoryEvent news) {
        var what = what(news).orElseThrow();
        return new Change(
                of.project().name(),
                DigestComposer.words(decision.title()),
                what,
                DigestComposer.words(
                        what == Change.What.DECIDED ? decision.detail().why() : news.note()));
    }

    /** That it was made, or what came of it, which both call by the same word. */
    private static Optional<Change.What> what(HistoryEvent event) {
        return switch (event.type()) {
            case RAISED -> Optional.of(Change.What.DECIDED);
            case ENDED -> Optional.of(Change.What.valueOf(event.said()));
            case KEPT,
                    DROPPED,
                    CHANGED,
                    OWNER_ASKED,
                    OWNER_ACCEPTED,
                    OWNER_DECLINED,
                    OWNER_SILENT,
                    REVIEWED ->
                    Optional.empty();
        };
    }
}
