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
import dev.soundings.register.Decision;
import dev.soundings.register.EntryId;
import dev.soundings.register.Ownership;
import dev.soundings.register.Risk;
import dev.soundings.register.Source;
import dev.soundings.register.Win;
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
    private final List<Risk> risks = new ArrayList<>();
    private final List<Win> wins = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
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

    Week risk(Risk risk) {
        risks.add(risk);
        return this;
    }

    Week decided(Decision decision) {
        decisions.add(decision);
        return this;
    }

    Week win(Win win) {
        wins.add(win);
        return this;
    }

    Week action(Action action) {
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

    static Risk risk(String project, String title, int probability, int impact) {
        return new Risk(
                ROOM,
                new EntryId("r" + Math.floorMod(title.hashCode(), 100_000)),
                14,
                new ProjectId(project),
                Risk.Kind.RISK,
                Text.of(title),
                probability,
                impact,
                Ownership.nobodys(),
                Text.of(""),
                Optional.empty(),
                Optional.of(new UserId("tom")),
                Optional.empty(),
                false,
                Source.entered(),
                Risk.State.OPEN,
                List.of(
                        new Risk.Happening(
                                Risk.What.KEPT,
                                Optional.of(SampleWorld.PRIYA),
                                FRIDAY,
                                Text.of(""))),
                1);
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

    static Risk owned(Risk risk, String owner, String plan, LocalDate reviewOn) {
        return changed(
                risk,
                risk.kind(),
                Optional.of(new UserId(owner)),
                Text.of(plan),
                Optional.of(reviewOn),
                Optional.empty(),
                false,
                risk.state());
    }

    static Risk reviewed(Risk risk, LocalDate reviewOn) {
        return changed(
                risk,
                risk.kind(),
                risk.owner(),
                risk.plan(),
                Optional.of(reviewOn),
                Optional.empty(),
                false,
                risk.state());
    }

    static Risk chance(Risk risk) {
        return changed(
                risk,
                Risk.Kind.OPPORTUNITY,
                risk.owner(),
                risk.plan(),
                risk.reviewOn(),
                Optional.empty(),
                false,
                risk.state());
    }

    static Risk privately(Risk risk, String reader) {
        return changed(
                risk,
                risk.kind(),
                risk.owner(),
                risk.plan(),
                risk.reviewOn(),
                Optional.of(new UserId(reader)),
                false,
                risk.state());
    }

    static Risk aboutPeople(Risk risk) {
        return changed(
                risk,
                risk.kind(),
                risk.owner(),
                risk.plan(),
                risk.reviewOn(),
                Optional.empty(),
                true,
                risk.state());
    }

    static Risk in(Risk risk, Risk.State state) {
        return changed(
                risk,
                risk.kind(),
                risk.owner(),
                risk.plan(),
                risk.reviewOn(),
                Optional.empty(),
                false,
                state);
    }

    static Win win(String project, int number, String what, Win.Confidence confidence) {
        return win(project, number, what, "", confidence, Optional.empty());
    }

    static Win win(
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

    private static Win win(
            String project,
            int number,
            String what,
            String who,
            Win.Confidence confidence,
            Optional<Win.Amount> amount) {
        return new Win(
                ROOM,
                new EntryId("w" + number),
                number,
                new ProjectId(project),
                Text.of(what),
                Text.of(who),
                amount,
                confidence,
                MONDAY.minusDays(4),
                Optional.of(new UserId("tom")),
                Source.entered(),
                Win.State.LANDED,
                FRIDAY,
                List.of(
                        new Risk.Happening(
                                Risk.What.KEPT,
                                Optional.of(SampleWorld.PRIYA),
                                FRIDAY,
                                Text.of(""))),
                1);
    }

    /** Promised by Lee for that day. */
    static Action action(String project, int number, String what, LocalDate dueOn) {
        return new Action(
                ROOM,
                new EntryId("a" + number),
                number,
                new ProjectId(project),
                Text.of(what),
                new Ownership(Optional.of(SampleWorld.LEE), Optional.empty()),
                Optional.of(dueOn),
                SampleWorld.PRIYA,
                Action.State.OPEN,
                List.of(
                        new Risk.Happening(
                                Risk.What.RAISED,
                                Optional.of(SampleWorld.PRIYA),
                                SampleWorld.MONDAY,
                                Text.of(""))),
                1);
    }

    /** Done by Lee at that time. */
    static Action done(Action action, Instant at) {
        var history = new ArrayList<>(action.history());
        history.add(
                new Risk.Happening(
                        Risk.What.CLOSED, Optional.of(SampleWorld.LEE), at, Text.of("")));
        return new Action(
                action.workspace(),
                action.id(),
                action.number(),
                action.project(),
                action.what(),
                action.ownership(),
                action.dueOn(),
                action.addedBy(),
                Action.State.DONE,
                history,
                2);
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

    private static Risk changed(
            Risk risk,
            Risk.Kind kind,
            Optional<UserId> owner,
            Text plan,
            Optional<LocalDate> reviewOn,
            Optional<UserId> privateTo,
            boolean aboutPeople,
            Risk.State state) {
        return new Risk(
                risk.workspace(),
                risk.id(),
                risk.number(),
                risk.project(),
                kind,
                risk.title(),
                risk.probability(),
                risk.impact(),
                new Ownership(owner, Optional.empty()),
                plan,
                reviewOn,
                risk.raisedBy(),
                privateTo,
                aboutPeople,
                risk.source(),
                state,
                risk.history(),
                risk.told());
    }
}
