package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.BERLIN;
import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.berlin;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.Decision;
import dev.soundings.register.Detail;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryId;
import dev.soundings.register.EntryIdentity;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;
import dev.soundings.register.Ownership;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.register.Source;
import dev.soundings.register.State;
import dev.soundings.register.Win;
import dev.soundings.register.WinKind;
import dev.soundings.response.Response;
import dev.soundings.round.Invitation;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the projects lived through before Monday 15 Feb 2027, told step by step. */
final class Week {
    static final Instant FRIDAY = berlin(MONDAY.minusDays(3), 10, 0);

    private final List<Project> projects = new ArrayList<>();
    private final List<Entry<Risk>> risks = new ArrayList<>();
    private final List<Entry<Win>> wins = new ArrayList<>();
    private final List<Entry<Decision>> decisions = new ArrayList<>();
    private final List<Entry<Action>> actions = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final Map<ProjectId, List<Material.Asked>> rounds = new LinkedHashMap<>();
    private final Map<String, Integer> countedBefore = new LinkedHashMap<>();

    Week project(String id, String name, String department) {
        projects.add(
                Project.created(
                        ROOM,
                        new ProjectId(id),
                        name,
                        department,
                        SampleWorld.PRIYA,
                        SampleWorld.MONDAY));
        return this;
    }

    Week ends(String id, LocalDate day) {
        projects.replaceAll(project ->
                project.id().value().equals(id)
                        ? project.placed(project.department(), Optional.empty(), Optional.of(day))
                        : project);
        return this;
    }

    Week explained(String id) {
        projects.replaceAll(project ->
                project.id().value().equals(id)
                        ? project.explainedBy(SampleWorld.whyCard())
                        : project);
        return this;
    }

    Week risk(Entry<Risk> risk) {
        risks.add(risk);
        return this;
    }

    Week decided(Entry<Decision> decision) {
        decisions.add(decision);
        return this;
    }

    Week win(Entry<Win> win) {
        wins.add(win);
        return this;
    }

    Week action(Entry<Action> action) {
        actions.add(action);
        return this;
    }

    Week milestone(Milestone milestone) {
        milestones.add(milestone);
        return this;
    }

    /** A named round on Thursday: so many asked, so many heard, so many of these late. */
    Week heard(String project, int asked, int heard, int late) {
        var round = round(project, CheckIn.Sharing.NAMED);
        var invitations = invitations(round, asked);
        var named =
                invitations.stream()
                        .limit(heard)
                        .map(invitation ->
                                answer(
                                        invitation,
                                        Integer.parseInt(invitation.person().value().substring(1))
                                                < late))
                        .toList();
        return asked(project, new Material.Asked(round, invitations, named, 0, Set.of()));
    }

    /** The same people without names. */
    Week marked(String project, int asked, int marks) {
        var round = round(project, CheckIn.Sharing.ANONYMOUS);
        return asked(
                project,
                new Material.Asked(round, invitations(round, asked), List.of(), marks, Set.of()));
    }

    Week asked(String project, Material.Asked asked) {
        rounds.computeIfAbsent(new ProjectId(project), _ -> new ArrayList<>()).add(asked);
        return this;
    }

    Week countedBefore(String id, int count) {
        countedBefore.put(id, count);
        return this;
    }

    Material material() {
        return new Material(
                projects.stream()
                        .map(project ->
                                new Material.OfProject(
                                        project,
                                        risks.stream()
                                                .filter(risk -> risk.project().equals(project.id()))
                                                .toList(),
                                        wins.stream()
                                                .filter(win -> win.project().equals(project.id()))
                                                .toList(),
                                        decisions.stream()
                                                .filter(decision ->
                                                        decision.project().equals(project.id()))
                                                .toList(),
                                        actions.stream()
                                                .filter(action ->
                                                        action.project().equals(project.id()))
                                                .toList(),
                                        rounds.getOrDefault(project.id(), List.of()),
                                        milestones.stream()
                                                .filter(each -> each.project().equals(project.id()))
                                                .toList()))
                        .toList(),
                countedBefore,
                List.of());
    }

    DigestPlan plan(DigestPlan.Kind kind) {
        return new DigestPlan(
                ROOM,
                new PlanId("steering"),
                kind,
                "Steering weekly",
                projects.stream().map(Project::id).toList(),
                new ChannelId("steering"),
                BERLIN,
                SampleWorld.PRIYA,
                DigestPlan.usualCadence(),
                DigestPlan.Lead.usual(),
                true,
                SampleWorld.MONDAY);
    }

    static Entry<Risk> risk(String project, String title, int probability, int impact) {
        var id = "r" + Math.floorMod(title.hashCode(), 100_000);
        return Entry.fresh(
                        identity(RiskKind.RISK, id, 14, project, SampleWorld.TOM),
                        Text.of(title),
                        State.OPEN,
                        Risk.rated(probability, impact))
                .happened(kept())
                .toldUpTo(1);
    }

    static <D extends Detail> EntryIdentity<D> identity(
            EntryKind<D> kind, String id, int number, String project, UserId raisedBy) {
        return new EntryIdentity<>(
                ROOM,
                new EntryId(id),
                kind,
                number,
                new ProjectId(project),
                Optional.of(raisedBy),
                Optional.empty(),
                Source.entered());
    }

    private static HistoryEvent kept() {
        return new HistoryEvent(
                EventType.KEPT, "", Optional.of(SampleWorld.PRIYA), FRIDAY, Text.of(""));
    }

    static Milestone milestone(String project, String name, LocalDate date) {
        return Milestone.planned(
                ROOM,
                new MilestoneId("m" + Math.floorMod(name.hashCode(), 100_000)),
                new ProjectId(project),
                name,
                Milestone.Kind.KEY,
                date,
                SampleWorld.PRIYA,
                SampleWorld.MONDAY);
    }

    static Entry<Risk> owned(Entry<Risk> risk, String owner, String plan, LocalDate reviewOn) {
        return reviewed(risk, reviewOn)
                .owned(new Ownership(Optional.of(new UserId(owner)), Optional.empty()))
                .knowing(risk.detail().planned(Text.of(plan)));
    }

    static Entry<Risk> reviewed(Entry<Risk> risk, LocalDate reviewOn) {
        return risk.due(Optional.of(reviewOn));
    }

    static Entry<Risk> chance(Entry<Risk> risk) {
        return identified(risk, RiskKind.CHANCE, Optional.empty());
    }

    static Entry<Risk> privately(Entry<Risk> risk, String reader) {
        return identified(risk, risk.kind(), Optional.of(new UserId(reader)));
    }

    private static Entry<Risk> identified(
            Entry<Risk> risk, EntryKind<Risk> kind, Optional<UserId> privateTo) {
        var identity =
                new EntryIdentity<>(
                        risk.workspace(),
                        risk.id(),
                        kind,
                        risk.number(),
                        risk.project(),
                        risk.raisedBy(),
                        privateTo,
                        risk.source());
        return new Entry<>(
                identity,
                risk.title(),
                risk.ownership(),
                risk.dueOn(),
                risk.state(),
                risk.detail(),
                risk.history(),
                risk.told());
    }

    static Entry<Risk> aboutPeople(Entry<Risk> risk) {
        var detail = risk.detail();
        return risk.knowing(
                new Risk(
                        detail.probability(),
                        detail.impact(),
                        detail.proximity(),
                        detail.plan(),
                        true));
    }

    static Entry<Risk> in(Entry<Risk> risk, State state) {
        return risk.in(state);
    }

    static Entry<Win> win(String project, int number, String what, Win.Confidence confidence) {
        return win(project, number, what, "", confidence, Optional.empty());
    }

    static Entry<Win> win(
            String project,
            int number,
            String what,
            String who,
            Win.Confidence confidence,
            String amount,
            String unit) {
        return win(
                project,
                number,
                what,
                who,
                confidence,
                Optional.of(new Win.Amount(new BigDecimal(amount), unit)));
    }

    private static Entry<Win> win(
            String project,
            int number,
            String what,
            String who,
            Win.Confidence confidence,
            Optional<Win.Amount> amount) {
        return Entry.fresh(
                        identity(WinKind.WIN, "w" + number, number, project, SampleWorld.TOM),
                        Text.of(what),
                        WinKind.LANDED,
                        new Win(Text.of(who), amount, confidence, MONDAY.minusDays(4)))
                .happened(kept())
                .toldUpTo(1);
    }

    /** Promised by Lee for that day. */
    static Entry<Action> action(String project, int number, String what, LocalDate dueOn) {
        return Entry.fresh(
                        identity(
                                ActionKind.ACTION,
                                "a" + number,
                                number,
                                project,
                                SampleWorld.PRIYA),
                        Text.of(what),
                        State.OPEN,
                        new Action())
                .owned(new Ownership(Optional.of(SampleWorld.LEE), Optional.empty()))
                .due(Optional.of(dueOn))
                .happened(
                        new HistoryEvent(
                                EventType.RAISED,
                                "",
                                Optional.of(SampleWorld.PRIYA),
                                SampleWorld.MONDAY,
                                Text.of("")))
                .toldUpTo(1);
    }

    /** Done by Lee at that time. */
    static Entry<Action> done(Entry<Action> action, Instant at) {
        return action.in(ActionKind.DONE)
                .happened(
                        new HistoryEvent(
                                EventType.ENDED,
                                "DONE",
                                Optional.of(SampleWorld.LEE),
                                at,
                                Text.of("")))
                .toldUpTo(2);
    }

    static Round round(String project, CheckIn.Sharing sharing) {
        var checkIn = new CheckInId(project + "why");
        var due = berlin(MONDAY.minusDays(4), 9, 0);
        return new Round(
                ROOM,
                RoundId.of(checkIn, MONDAY.minusDays(4), 0),
                checkIn,
                new ProjectId(project),
                new SetRef("why", "x7k2m9p4qa"),
                MONDAY.minusDays(4),
                0,
                sharing,
                CheckIn.Way.DIRECT_MESSAGE,
                6,
                due.minus(Duration.ofHours(24)),
                due.plus(CheckIn.USUAL_ANSWER_TIME),
                true);
    }

    private static List<Invitation> invitations(Round round, int count) {
        var invitations = new ArrayList<Invitation>();
        for (int i = 0; i < count; i++) {
            invitations.add(invitation(round, "p" + i));
        }
        return invitations;
    }

    static Invitation invitation(Round round, String person) {
        var due = round.opensAt().plus(Duration.ofHours(24));
        return new Invitation(
                ROOM,
                InvitationId.of(round.id(), new UserId(person)),
                round.id(),
                round.checkIn(),
                round.project(),
                new UserId(person),
                BERLIN,
                List.of(),
                round.opensAt(),
                due,
                round.closesAt(),
                new Invitation.Fate.Prompted(new SendKey("prompt"), due),
                false);
    }

    static Response.Named answer(Invitation invitation, boolean late) {
        var at = late ? FRIDAY.plus(Duration.ofDays(2)) : FRIDAY;
        return new Response.Named(
                ROOM,
                invitation.id(),
                invitation.round(),
                invitation.checkIn(),
                invitation.project(),
                invitation.person(),
                Response.Named.Kind.ANSWERED,
                Map.of(),
                true,
                late,
                1,
                at,
                at,
                List.of(),
                List.of());
    }
}
