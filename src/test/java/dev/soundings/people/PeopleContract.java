package dev.soundings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** What every keeper of people does. */
public abstract class PeopleContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final Person YUKI = yukiIn(ROOM);

    private People people;

    /** An empty one. */
    protected abstract People create();

    @BeforeEach
    void setUp() {
        people = create();
    }

    @Test
    void findsWhoWasInsertedWithEverythingAboutThem() {
        assertThat(people.insert(YUKI)).isTrue();

        assertThat(people.find(ROOM, YUKI.id())).contains(YUKI);
    }

    @Test
    void findsSomebodyOfWhomLittleIsKnown() {
        var stranger =
                Person.met(
                        ROOM,
                        new Profile(
                                new UserId("zoe"),
                                "Zoe",
                                Optional.empty(),
                                Locale.ENGLISH,
                                Profile.Kind.GUEST,
                                false));

        people.insert(stranger);

        assertThat(people.find(ROOM, stranger.id())).contains(stranger);
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameId() {
        people.insert(YUKI);

        assertThat(people.insert(YUKI.preferring(Preferences.usual()))).isFalse();

        assertThat(people.find(ROOM, YUKI.id())).contains(YUKI);
    }

    @Test
    void peopleOfTwoWorkspacesAreNeverJoined() {
        var other = new WorkspaceId("room-2");
        people.insert(YUKI);

        assertThat(people.find(other, YUKI.id())).isEmpty();
        assertThat(people.insert(yukiIn(other))).isTrue();
        assertThat(people.of(other)).containsExactly(yukiIn(other));
    }

    @Test
    void changesOneAndReturnsThemAsTheyAreNow() {
        people.insert(YUKI);
        var holiday = new Absence(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 5));

        var changed = people.change(ROOM, YUKI.id(), yuki -> yuki.away(holiday));

        assertThat(changed).isEqualTo(YUKI.away(holiday));
        assertThat(people.find(ROOM, YUKI.id())).contains(changed);
    }

    @Test
    void cannotChangeWhoDoesNotExist() {
        assertThatThrownBy(() -> people.change(ROOM, YUKI.id(), yuki -> yuki))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static Person yukiIn(WorkspaceId workspace) {
        return new Person(
                workspace,
                new UserId("yuki"),
                "Yuki",
                Optional.of(ZoneId.of("Asia/Tokyo")),
                Locale.JAPAN,
                Profile.Kind.MEMBER,
                true,
                new Preferences(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        LocalTime.of(19, 30),
                        LocalTime.of(8, 15),
                        Optional.of("JP"),
                        Optional.of(LocalDate.of(2027, 2, 12)),
                        Optional.of(LocalDate.of(2027, 1, 4)),
                        true),
                List.of(
                        new Absence(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 16)),
                        new Absence(LocalDate.of(2027, 4, 29), LocalDate.of(2027, 5, 5))));
    }
}
