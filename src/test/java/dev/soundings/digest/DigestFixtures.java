package dev.soundings.digest;

import dev.soundings.SampleWorld;
import dev.soundings.cadence.Calendar;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Entry;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;
import dev.soundings.register.Ownership;
import dev.soundings.register.State;
import dev.soundings.workspace.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A weekly over Atlas, Billing and Mobile, and its issue of Monday 15 Feb 2027. */
final class DigestFixtures {
    static final WorkspaceId ROOM = SampleWorld.ROOM;
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final PlanId STEERING = new PlanId("steering");
    static final ProjectId ATLAS = new ProjectId("atlas");
    static final ProjectId BILLING = new ProjectId("billing");
    static final ProjectId MOBILE = new ProjectId("mobile");
    static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);

    private DigestFixtures() {}

    static DigestPlan weekly() {
        return plan("steering", "Steering weekly", DigestPlan.Kind.STAKEHOLDER_WEEKLY);
    }

    static DigestPlan quickWins() {
        return plan("wins", "Quick wins", DigestPlan.Kind.QUICK_WINS);
    }

    static DigestPlan plan(String id, String name, DigestPlan.Kind kind) {
        return new DigestPlan(
                ROOM,
                new PlanId(id),
                kind,
                name,
                List.of(ATLAS, BILLING, MOBILE),
                new ChannelId("steering"),
                BERLIN,
                SampleWorld.PRIYA,
                DigestPlan.usualCadence(),
                DigestPlan.Lead.usual(),
                true,
                SampleWorld.MONDAY);
    }

    static DigestIssue issue(DigestPlan plan, LocalDate date, Stage stage) {
        var seal = berlin(date, 12, 0);
        return new DigestIssue(
                plan.workspace(),
                IssueId.of(plan.id(), date),
                plan.id(),
                date,
                berlin(date, 8, 30),
                seal,
                new DigestIssue.Period(berlin(date.minusWeeks(1), 12, 0), seal),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                stage);
    }

    static Instant berlin(LocalDate date, int hour, int minute) {
        return Calendar.instantOf(date, LocalTime.of(hour, minute), BERLIN);
    }

    /** Tom's, of an earlier week, unless it is this Friday that it was logged. */
    static Entry<Decision> decision(String project, int number, String news, String note) {
        return decision(project, number, news, note, Week.FRIDAY);
    }

    /**
     * @param news how it ended, as {@code HELD}; empty when it was logged
     */
    static Entry<Decision> decision(
            String project, int number, String news, String note, Instant at) {
        var identity =
                Week.identity(
                        DecisionKind.DECISION, "d" + number, number, project, SampleWorld.TOM);
        var fresh =
                Entry.fresh(
                                identity,
                                Text.of("B for the vendor"),
                                DecisionKind.STANDS,
                                new Decision(
                                        Text.of("12 k more, three weeks sooner."),
                                        Text.of("A"),
                                        SampleWorld.THURSDAY))
                        .owned(new Ownership(Optional.of(SampleWorld.TOM), Optional.empty()));
        return news.isEmpty()
                ? fresh.happened(raised(at)).toldUpTo(1)
                : fresh.happened(raised(at.minus(Duration.ofDays(30))))
                        .in(State.ended(news))
                        .happened(
                                new HistoryEvent(
                                        EventType.ENDED,
                                        news,
                                        Optional.of(SampleWorld.TOM),
                                        at,
                                        Text.of(note)))
                        .toldUpTo(1);
    }

    private static HistoryEvent raised(Instant at) {
        return new HistoryEvent(
                EventType.RAISED, "", Optional.of(SampleWorld.TOM), at, Text.of(""));
    }
}
