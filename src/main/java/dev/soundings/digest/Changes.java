package dev.soundings.digest;

import dev.soundings.digest.Digest.Change;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Risk;

import java.util.List;
import java.util.Optional;

/** What changed in the register within the period: the last change of each entry. */
final class Changes {
    private Changes() {}

    static List<Change> of(List<OfProject> told, DigestIssue.Period period) {
        return told.stream()
                .flatMap(of ->
                        of.risks().stream()
                                .filter(WatchList::isTellable)
                                .flatMap(risk -> change(of, risk, period).stream()))
                .toList();
    }

    private static Optional<Change> change(OfProject of, Risk risk, DigestIssue.Period period) {
        return risk.history().stream()
                .filter(happening -> period.covers(happening.at()))
                .flatMap(happening -> what(happening.what(), risk.state()).stream())
                .reduce((_, last) -> last)
                .map(what ->
                        new Change(
                                of.project().name(), DigestComposer.words(risk.title()), what, ""));
    }

    private static Optional<Change.What> what(Risk.What what, Risk.State state) {
        return switch (state) {
            case PROPOSED, DROPPED -> Optional.empty();
            case OPEN -> ofOpen(what);
            case HAPPENED -> ofClosed(what, Change.What.HAPPENED);
            case PREVENTED -> ofClosed(what, Change.What.PREVENTED);
            case PASSED -> ofClosed(what, Change.What.PASSED);
        };
    }

    private static Optional<Change.What> ofOpen(Risk.What what) {
        return switch (what) {
            case RAISED, KEPT -> Optional.of(Change.What.NEW);
            case REVIEWED_UP -> Optional.of(Change.What.WORSE);
            case REVIEWED_DOWN -> Optional.of(Change.What.BETTER);
            case DROPPED,
                    CHANGED,
                    OWNER_ASKED,
                    OWNER_ACCEPTED,
                    OWNER_DECLINED,
                    OWNER_SILENT,
                    REVIEWED_SAME,
                    CLOSED ->
                    Optional.empty();
        };
    }

    private static Optional<Change.What> ofClosed(Risk.What what, Change.What end) {
        return what == Risk.What.CLOSED ? Optional.of(end) : Optional.empty();
    }
}
