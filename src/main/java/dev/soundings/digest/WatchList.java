package dev.soundings.digest;

import dev.soundings.digest.Digest.Watch;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Entry;
import dev.soundings.register.EventType;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What needs eyes: open risks and opportunities with an exposure of ten or more, and those whose
 * review is overdue. A project shows its most urgent one; the others go to the thread.
 */
record WatchList(List<Watch> first, List<Watch> others, int waiting) {
    private static final Set<EventType> ENTERING =
            Set.of(EventType.RAISED, EventType.KEPT, EventType.OWNER_ACCEPTED);

    static WatchList of(List<OfProject> told, DigestIssue issue) {
        var first = new ArrayList<Watch>();
        var others = new ArrayList<Watch>();
        int waiting = 0;
        for (var of : told) {
            var allowed = new ArrayList<Watch>();
            for (var risk : candidates(of, issue).toList()) {
                if (isReleased(risk, issue)) {
                    allowed.add(watch(of.project().name(), risk, issue));
                } else {
                    waiting++;
                }
            }
            allowed.stream().limit(1).forEach(first::add);
            allowed.stream().skip(1).forEach(others::add);
        }
        first.sort(Comparator.comparingInt(WatchList::exposure).reversed());
        return new WatchList(List.copyOf(first), List.copyOf(others), waiting);
    }

    static boolean hasAny(OfProject of, DigestIssue issue) {
        return candidates(of, issue).findAny().isPresent();
    }

    /** What may be told to others at all; the port leaves private ones out, and so do we. */
    static boolean isTellable(Entry<Risk> risk) {
        return risk.privateTo().isEmpty()
                && !risk.detail().aboutPeople()
                && !risk.title().isBlank();
    }

    private static Stream<Entry<Risk>> candidates(OfProject of, DigestIssue issue) {
        return of.risks().stream()
                .filter(risk -> risk.isKept() && isTellable(risk))
                .filter(risk -> risk.detail().needsEyes() || isOverdue(risk, issue))
                .filter(risk -> wasThere(risk, issue.sealAt()))
                .sorted(Risk.MOST_URGENT_FIRST);
    }

    /** An owner who has put a line into own words has said yes to it. */
    private static boolean isReleased(Entry<Risk> risk, DigestIssue issue) {
        return risk.owner().isEmpty()
                || issue.edit(risk.id().value()).isPresent()
                || (issue.release(risk.project()) instanceof Release.Approved(_, var at)
                        && wasThere(risk, at));
    }

    /** An approval is of what could be read at that time. */
    private static boolean wasThere(Entry<Risk> risk, Instant at) {
        return risk.history().stream()
                .noneMatch(each -> ENTERING.contains(each.type()) && each.at().isAfter(at));
    }

    private static Watch watch(String project, Entry<Risk> risk, DigestIssue issue) {
        return new Watch(
                project,
                risk.id().value(),
                risk.kind() == RiskKind.CHANCE ? Watch.Side.CHANCE : Watch.Side.RISK,
                DigestComposer.words(risk.title()),
                risk.detail(),
                risk.owner(),
                DigestComposer.words(risk.detail().plan()),
                risk.dueOn(),
                isOverdue(risk, issue),
                issue.edit(risk.id().value())
                        .map(DigestIssue.LineEdit::words)
                        .flatMap(Text::words));
    }

    private static boolean isOverdue(Entry<Risk> risk, DigestIssue issue) {
        return risk.dueOn().filter(day -> day.isBefore(issue.date())).isPresent();
    }

    private static int exposure(Watch watch) {
        return watch.rating().exposure().orElse(0);
    }
}
