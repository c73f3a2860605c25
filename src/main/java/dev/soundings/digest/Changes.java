package dev.soundings.digest;

import dev.soundings.digest.Digest.Change;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Entry;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;
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

    private static Optional<Change> change(
            OfProject of, Entry<Risk> risk, DigestIssue.Period period) {
        return risk.history().stream()
                .filter(event -> period.covers(event.at()))
                .flatMap(event -> what(event, risk).stream())
                .reduce((_, last) -> last)
                .map(what ->
                        new Change(
                                of.project().name(), DigestComposer.words(risk.title()), what, ""));
    }

    private static Optional<Change.What> what(HistoryEvent event, Entry<Risk> risk) {
        return switch (risk.state().phase()) {
            case PROPOSED, DROPPED -> Optional.empty();
            case OPEN -> ofOpen(event);
            // An end and its change are called by the same word.
            case ENDED ->
                    event.type() == EventType.ENDED
                            ? Optional.of(Change.What.valueOf(event.said()))
                            : Optional.empty();
        };
    }

    private static Optional<Change.What> ofOpen(HistoryEvent event) {
        return switch (event.type()) {
            case RAISED, KEPT -> Optional.of(Change.What.NEW);
            case REVIEWED -> reviewed(event);
            case DROPPED,
                    CHANGED,
                    OWNER_ASKED,
                    OWNER_ACCEPTED,
                    OWNER_DECLINED,
                    OWNER_SILENT,
                    ENDED ->
                    Optional.empty();
        };
    }

    private static Optional<Change.What> reviewed(HistoryEvent event) {
        return switch (event.said()) {
            case "UP" -> Optional.of(Change.What.WORSE);
            case "DOWN" -> Optional.of(Change.What.BETTER);
            default -> Optional.empty();
        };
    }
}
