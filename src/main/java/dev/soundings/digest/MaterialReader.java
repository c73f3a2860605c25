package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.register.ActionKind;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Detail;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryKind;
import dev.soundings.register.RiskKind;
import dev.soundings.register.WinKind;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.Responses;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;
import dev.soundings.round.Rounds;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what an issue is composed from. */
final class MaterialReader {
    /** Late answers come until the next round opens, which is a month for the slowest cadence. */
    private static final Duration LATE = Duration.ofDays(35);

    /** Issues that can have counted what is still looked at. */
    private static final int ISSUES_BACK = 6;

    private final Projects projects;
    private final Milestones milestones;
    private final People people;
    private final Entries entries;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Responses responses;
    private final AnsweredMarks marks;
    private final DigestIssues issues;

    MaterialReader(
            Projects projects,
            Milestones milestones,
            People people,
            Entries entries,
            Rounds rounds,
            Invitations invitations,
            Responses responses,
            AnsweredMarks marks,
            DigestIssues issues) {
        this.projects = projects;
        this.milestones = milestones;
        this.people = people;
        this.entries = entries;
        this.rounds = rounds;
        this.invitations = invitations;
        this.responses = responses;
        this.marks = marks;
        this.issues = issues;
    }

    Material read(DigestPlan plan, DigestIssue issue) {
        return new Material(
                plan.projects().stream()
                        .flatMap(id -> projects.find(plan.workspace(), id).stream())
                        .filter(project -> !project.archived())
                        .map(project -> ofProject(project, issue))
                        .toList(),
                countedBefore(issue),
                correctedBefore(issue));
    }

    private Material.OfProject ofProject(Project project, DigestIssue issue) {
        var workspace = project.workspace();
        return new Material.OfProject(
                project,
                told(RiskKind.RISK, project),
                told(WinKind.WIN, project).stream()
                        .filter(win -> isOfTheQuarter(win.detail().landedOn(), issue))
                        .toList(),
                DecisionKind.DECISION.listed(
                        told(DecisionKind.DECISION, project), Optional.empty(), issue.date()),
                told(ActionKind.ACTION, project),
                rounds
                        .openedBetween(
                                workspace,
                                project.id(),
                                issue.period().from().minus(LATE),
                                issue.period().to())
                        .stream()
                        .map(this::asked)
                        .toList(),
                milestones.of(workspace, project.id()));
    }

    /** What may be told to others, of this kind and those that are listed with it. */
    private <D extends Detail> List<Entry<D>> told(EntryKind<D> kind, Project project) {
        return kind.family().stream()
                .flatMap(
                        each -> entries.ofProject(each, project.workspace(), project.id()).stream())
                .toList();
    }

    /** The quarter's sums need the whole quarter. */
    private static boolean isOfTheQuarter(LocalDate landed, DigestIssue issue) {
        return !landed.isBefore(issue.date().minusDays(100)) && !landed.isAfter(issue.date());
    }

    private Material.Asked asked(Round round) {
        var invited = invitations.ofRound(round.workspace(), round.id());
        return new Material.Asked(
                round,
                invited,
                responses.namedOf(round.workspace(), round.id()),
                Math.toIntExact(marks.count(round.workspace(), round.id())),
                away(invited));
    }

    private Set<UserId> away(List<Invitation> invited) {
        return invited.stream()
                .filter(this::isAway)
                .map(Invitation::person)
                .collect(Collectors.toSet());
    }

    private boolean isAway(Invitation invitation) {
        return people.find(invitation.workspace(), invitation.person())
                .filter(person -> person.isAwayOn(invitation.dueOn()))
                .isPresent();
    }

    /** Skipped weeks say nothing, so they repeat nothing either. */
    private List<DigestIssue.Correction> correctedBefore(DigestIssue issue) {
        return issues.latest(issue.workspace(), issue.plan(), ISSUES_BACK).stream()
                .filter(before -> before.date().isBefore(issue.date()))
                .filter(before -> before.stage().isPosted())
                .findFirst()
                .map(DigestIssue::corrections)
                .orElse(List.of());
    }

    /** Skipped weeks count nothing, so they do not hide what was counted before them. */
    private Map<String, Integer> countedBefore(DigestIssue issue) {
        var counted = new HashMap<String, Integer>();
        long weeks = issue.period().from().until(issue.period().to(), ChronoUnit.DAYS) / 7;
        int most = ISSUES_BACK + Math.toIntExact(Math.max(0, weeks));
        issues.latest(issue.workspace(), issue.plan(), most).stream()
                .filter(before -> before.date().isBefore(issue.date()))
                .forEach(before -> {
                    if (before.stage() instanceof Stage.Sealed sealed) {
                        sealed.counted()
                                .forEach((id, count) -> counted.merge(id, count, Math::max));
                    }
                });
        return counted;
    }
}
