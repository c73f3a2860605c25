package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** What every keeper of check-ins does. */
public abstract class CheckInsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final WorkspaceId OTHER = new WorkspaceId("room-2");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final Instant CREATED = Instant.parse("2027-02-08T08:00:00Z");
    private static final Audience MEMBERS = new Audience.InRoles(Set.of(Role.MEMBER, Role.SPONSOR));

    private CheckIns checkIns;

    /** An empty one. */
    protected abstract CheckIns create();

    @BeforeEach
    void setUp() {
        checkIns = create();
    }

    static List<Audience> audiences() {
        return List.of(
                MEMBERS,
                new Audience.Named(Set.of(new UserId("tom"), new UserId("yuki"))),
                new Audience.ChannelMembers(new ChannelId("atlas")),
                new Audience.GroupMembers(new GroupId("S0DESIGN")));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void findsWhatWasInsertedForEveryKindOfAudience(Audience audience) {
        var checkIn = checkIn(ROOM, "why1", audience, "every Thursday at 9:00");

        assertThat(checkIns.insert(checkIn)).isTrue();

        assertThat(checkIns.find(ROOM, checkIn.id())).contains(checkIn);
        assertThat(checkIns.find(OTHER, checkIn.id())).isEmpty();
    }

    static List<String> cadences() {
        return List.of(
                "every Monday, Thursday at 9:00, 16:00",
                "every 2 weeks on Mon, Wed at 14:30 from 4 Jan 2027 until 30 Jun 2027",
                "on the 31st of the month at 9:00",
                "last Friday of the month at 16:00 Europe/Berlin",
                "on 3 Mar 2027, 7 Apr 2027 at 9:00");
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void findsWhatWasInsertedForEveryKindOfCadence(String cadence) {
        var checkIn = checkIn(ROOM, "why1", MEMBERS, cadence);

        checkIns.insert(checkIn);

        assertThat(checkIns.find(ROOM, checkIn.id())).contains(checkIn);
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameId() {
        var first = checkIn(ROOM, "why1", MEMBERS, "every Thursday at 9:00");
        checkIns.insert(first);

        assertThat(checkIns.insert(checkIn(ROOM, "why1", MEMBERS, "every Friday at 9:00")))
                .isFalse();

        assertThat(checkIns.find(ROOM, first.id())).contains(first);
    }

    @Test
    void changesOneAndReturnsItAsItIsNow() {
        var checkIn = checkIn(ROOM, "why1", MEMBERS, "every Thursday at 9:00");
        checkIns.insert(checkIn);

        var changed = checkIns.change(ROOM, checkIn.id(), CheckIn::paused);

        assertThat(changed).isEqualTo(checkIn.paused());
        assertThat(checkIns.find(ROOM, checkIn.id())).contains(checkIn.paused());
    }

    @Test
    void cannotChangeWhatDoesNotExist() {
        assertThatThrownBy(() -> checkIns.change(ROOM, new CheckInId("none"), CheckIn::paused))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsActiveAndPausedOnesOfAProject() {
        var why = checkIn(ROOM, "why1", MEMBERS, "every Thursday at 9:00");
        var risk = checkIn(ROOM, "risk1", MEMBERS, "every Monday at 9:00").paused();
        checkIns.insert(why);
        checkIns.insert(risk);
        checkIns.insert(checkIn(ROOM, "old", MEMBERS, "every Friday at 9:00").deleted());
        checkIns.insert(checkIn(OTHER, "why1", MEMBERS, "every Friday at 9:00"));

        assertThat(checkIns.of(ROOM, ATLAS)).containsExactlyInAnyOrder(why, risk);
        assertThat(checkIns.of(ROOM, new ProjectId("billing"))).isEmpty();
    }

    @Test
    void listsActiveOnesOfAllWorkspaces() {
        var here = checkIn(ROOM, "why1", MEMBERS, "every Thursday at 9:00");
        var there = checkIn(OTHER, "why2", MEMBERS, "every Thursday at 9:00");
        checkIns.insert(here);
        checkIns.insert(there);
        checkIns.insert(checkIn(ROOM, "risk1", MEMBERS, "every Monday at 9:00").paused());
        checkIns.insert(checkIn(ROOM, "old", MEMBERS, "every Friday at 9:00").deleted());

        assertThat(checkIns.active()).containsExactlyInAnyOrder(here, there);
    }

    private static CheckIn checkIn(
            WorkspaceId workspace, String id, Audience audience, String cadence) {
        return new CheckIn(
                workspace,
                new CheckInId(id),
                ATLAS,
                "why",
                audience,
                cadence(cadence),
                CheckIn.Sharing.OWNER_ONLY,
                CheckIn.Way.CHANNEL_POST,
                Duration.ofHours(30),
                CheckIn.State.ACTIVE,
                new UserId("priya"),
                CREATED);
    }

    private static Cadence cadence(String notation) {
        return switch (CadenceNotation.parse(notation)) {
            case Parsed.Read(var cadence) -> cadence;
            case Parsed.Unreadable problem -> throw new AssertionError(problem.toString());
            case Parsed.Impossible problem -> throw new AssertionError(problem.toString());
        };
    }
}
