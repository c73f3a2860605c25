package dev.soundings.digest;

import dev.soundings.digest.Digest.Promise;
import dev.soundings.digest.Digest.Promised;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.Entry;
import dev.soundings.register.EventType;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which actions were done within the period, and which are late on the day of the issue: what and
 * since when, never whose, because a name waits for the yes of whoever bears it.
 */
final class PromiseList {
    private PromiseList() {}

    static Promised of(List<OfProject> told, DigestIssue issue) {
        return new Promised(
                promises(told, action -> isDone(action, issue.period())),
                promises(told, action -> action.isLate(issue.date())));
    }

    private static List<Promise> promises(List<OfProject> told, Predicate<Entry<Action>> wanted) {
        return told.stream()
                .flatMap(of ->
                        of.actions().stream()
                                .filter(action -> !action.title().isBlank())
                                .filter(wanted)
                                .sorted(Entry.NEXT_DUE_FIRST)
                                .map(action -> promise(of, action)))
                .toList();
    }

    private static Promise promise(OfProject of, Entry<Action> action) {
        return new Promise(
                of.project().name(), DigestComposer.words(action.title()), action.dueOn());
    }

    private static boolean isDone(Entry<Action> action, DigestIssue.Period period) {
        return action.state().equals(ActionKind.DONE)
                && action.history().stream()
                        .filter(happening -> happening.type() == EventType.ENDED)
                        .anyMatch(happening -> period.covers(happening.at()));
    }
}
