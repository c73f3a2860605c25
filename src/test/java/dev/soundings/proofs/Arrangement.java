package dev.soundings.proofs;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.clock.MovableClock;
import dev.soundings.mongo.OpenedStore;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Role;
import dev.soundings.project.WhyCard;
import dev.soundings.workspace.Text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked: two projects, everybody in one and half of them in the other; a why check-in on
 * Tuesdays and risk check-ins on Thursdays, from a Monday on at which the clock is put.
 */
record Arrangement(Company company) {
    static final WorkspaceId ROOM = new WorkspaceId("room-1");

    private static final Instant START = Instant.parse("2027-02-01T00:00:00Z");

    void keepIn(OpenedStore store) {
        var everybody = company.people();
        project(store, "atlas", everybody);
        project(store, "billing", everybody.subList(0, everybody.size() / 2));
        checkIn(store, "whyatlas", "atlas", "why", DayOfWeek.TUESDAY);
        checkIn(store, "riskatlas", "atlas", "risk", DayOfWeek.THURSDAY);
        checkIn(store, "riskbilling", "billing", "risk", DayOfWeek.THURSDAY);
        var now = MovableClock.unmoved().instant();
        store.clockOffsets().save(Duration.between(now, START));
    }

    /** What the service's clock says. */
    static Instant now(OpenedStore store) {
        return new MovableClock(MovableClock.unmoved(), store.clockOffsets()).instant();
    }

    /** No round is opened any more but those that are about to; the others go on to their end. */
    void letEnd(OpenedStore store) {
        var last = now(store).atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        store.checkIns()
                .active()
                .forEach(checkIn ->
                        store.checkIns()
                                .change(ROOM, checkIn.id(), present -> endingOn(present, last)));
    }

    private static CheckIn endingOn(CheckIn checkIn, LocalDate last) {
        return new CheckIn(
                checkIn.workspace(),
                checkIn.id(),
                checkIn.project(),
                checkIn.set(),
                checkIn.audience(),
                checkIn.cadence().endingOn(last),
                checkIn.sharing(),
                checkIn.way(),
                checkIn.answerWithin(),
                checkIn.state(),
                checkIn.createdBy(),
                checkIn.activeSince());
    }

    private void project(OpenedStore store, String name, List<UserId> members) {
        var owner = company.first();
        var project =
                Project.created(ROOM, new ProjectId(name), name, "Product", owner, START)
                        .staffed(
                                owner,
                                Optional.empty(),
                                Optional.empty(),
                                new HashSet<>(members),
                                Set.of())
                        .explainedBy(card(owner));
        store.projects().insert(project);
    }

    private static WhyCard card(UserId owner) {
        return new WhyCard(
                1,
                Text.of("Customers wait minutes, not days"),
                Text.of("Onboarding takes four days"),
                Text.of("New customers"),
                Optional.empty(),
                Optional.of(Text.of("Median onboarding time")),
                owner,
                START,
                Text.of(""));
    }

    private void checkIn(OpenedStore store, String id, String project, String set, DayOfWeek day) {
        store.checkIns()
                .insert(
                        new CheckIn(
                                ROOM,
                                new CheckInId(id),
                                new ProjectId(project),
                                set,
                                new Audience.InRoles(Set.of(Role.MEMBER)),
                                Cadence.of(new Rule.Weekly(List.of(day)), LocalTime.of(9, 0)),
                                CheckIn.Sharing.NAMED,
                                CheckIn.Way.DIRECT_MESSAGE,
                                CheckIn.USUAL_ANSWER_TIME,
                                CheckIn.State.ACTIVE,
                                company.first(),
                                START));
    }
}
