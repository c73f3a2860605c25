package dev.soundings.digest;

import dev.soundings.digest.Digest.Change;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Decision;
import dev.soundings.register.Decision.Happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was decided within the period, and what came of earlier decisions: each is told when it
 * happens and once more with its result. Until the project's owner or deputy has said yes it waits.
 */
record DecidedList(List<Change> changes, int waiting) {
    static DecidedList of(List<OfProject> told, DigestIssue issue) {
        var changes = new ArrayList<Change>();
        int waiting = 0;
        for (var of : told) {
            for (var decision : of.decisions().reversed()) {
                var news = latest(decision, issue.period());
                if (news.isPresent() && isReleased(decision, issue)) {
                    changes.add(change(of, decision, news.get()));
                } else if (news.isPresent()) {
                    waiting++;
                }
            }
        }
        return new DecidedList(List.copyOf(changes), waiting);
    }

    /** A result says more than that something was decided in the same week. */
    private static Optional<Happening> latest(Decision decision, DigestIssue.Period period) {
        return decision.history().stream()
                .filter(happening -> period.covers(happening.at()))
                .filter(happening -> what(happening.what()).isPresent())
                .reduce((_, last) -> last);
    }

    /** An approval is of what could be read at that time. */
    private static boolean isReleased(Decision decision, DigestIssue issue) {
        return issue.release(decision.project()) instanceof Release.Approved(_, var at)
                && decision.history().stream().noneMatch(each -> each.at().isAfter(at));
    }

    private static Change change(OfProject of, Decision decision, Happening news) {
        var what = what(news.what()).orElseThrow();
        return new Change(
                of.project().name(),
                DigestComposer.words(decision.what()),
                what,
                DigestComposer.words(what == Change.What.DECIDED ? decision.why() : news.note()));
    }

    private static Optional<Change.What> what(Decision.What what) {
        return switch (what) {
            case LOGGED -> Optional.of(Change.What.DECIDED);
            case HELD -> Optional.of(Change.What.HELD);
            case PARTLY -> Optional.of(Change.What.PARTLY);
            case REVERSED -> Optional.of(Change.What.REVERSED);
            case CHANGED, DROPPED -> Optional.empty();
        };
    }
}
