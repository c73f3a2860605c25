package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.UserId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Detail;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryKind;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.register.Win;
import dev.soundings.register.WinKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register holds that concerns one person, read once for their home.
 *
 * @param risks of the person's own projects, as far as this person may see them
 * @param wins of the same projects, of the last three months
 * @param owned what the person has accepted to own, in whatever project that is not archived
 * @param decided what the person has decided there and is to look at again, the earliest first
 */
record HomeEntries(
        List<Entry<Risk>> risks,
        List<Entry<Win>> wins,
        List<Entry<Risk>> owned,
        List<Entry<Decision>> decided) {
    private static final int YEARS_AHEAD = 10;

    HomeEntries {
        risks = List.copyOf(risks);
        wins = List.copyOf(wins);
        decided = List.copyOf(decided);
        owned = owned.stream().sorted(Entry.NEXT_DUE_FIRST).toList();
    }

    static HomeEntries read(
            Caller caller, List<ProjectId> own, Entries entries, CurrentEntries current) {
        var wins = visible(caller, own, WinKind.WIN, entries);
        return new HomeEntries(
                visible(caller, own, RiskKind.RISK, entries),
                WinKind.WIN.listed(wins, Optional.empty(), caller.today()),
                due(caller, RiskKind.RISK, entries, current),
                due(caller, DecisionKind.DECISION, entries, current));
    }

    private static <D extends Detail> List<Entry<D>> visible(
            Caller caller, List<ProjectId> own, EntryKind<D> kind, Entries entries) {
        return own.stream()
                .flatMap(project ->
                        kind.family().stream()
                                .flatMap(each ->
                                        entries.visibleTo(caller.actor(), each, project).stream()))
                .toList();
    }

    private static <D extends Detail> List<Entry<D>> due(
            Caller caller, EntryKind<D> kind, Entries entries, CurrentEntries current) {
        var until = caller.today().plusYears(YEARS_AHEAD);
        return current.among(
                kind.family().stream()
                        .flatMap(each ->
                                entries
                                        .due(each, caller.workspace(), caller.user(), until)
                                        .stream())
                        .toList());
    }

    /** Reviews that wait for the person. */
    List<Entry<Risk>> due(LocalDate today) {
        return owned.stream().filter(risk -> risk.isDue(today)).toList();
    }

    List<Entry<Risk>> ahead(LocalDate today) {
        return owned.stream().filter(risk -> !risk.isDue(today)).toList();
    }

    /** Decisions that wait for the person to say whether they held. */
    List<Entry<Decision>> toRevisit(LocalDate today) {
        return decided.stream().filter(decision -> decision.isDue(today)).toList();
    }

    List<Entry<Decision>> toRevisitLater(LocalDate today) {
        return decided.stream().filter(decision -> !decision.isDue(today)).toList();
    }

    /** What somebody wants {@code user} to own, and who has not answered yet. */
    List<Entry<Risk>> offeredTo(UserId user) {
        return risks.stream()
                .filter(risk -> risk.isKept() && risk.ownership().isAskedOf(user))
                .toList();
    }

    List<Entry<Win>> notedBy(UserId user) {
        return wins.stream().filter(win -> win.raisedBy().equals(Optional.of(user))).toList();
    }

    /** What waits to be kept or dropped in these projects. */
    List<Entry<?>> proposedIn(List<ProjectId> projects) {
        return Stream.<Entry<?>>concat(risks.stream(), wins.stream())
                .filter(entry -> projects.contains(entry.project()))
                .toList();
    }

    long needingEyes(ProjectId project) {
        return risks.stream()
                .filter(risk -> risk.kind() == RiskKind.RISK && risk.isKept())
                .filter(risk -> risk.project().equals(project) && risk.detail().needsEyes())
                .count();
    }
}
