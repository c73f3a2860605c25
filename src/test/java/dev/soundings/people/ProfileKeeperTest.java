package dev.soundings.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.InMemoryWorkspaces;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ProfileKeeperTest {
    private final InMemoryWorkspaces workspaces = new InMemoryWorkspaces();
    private final InMemoryPeople people = new InMemoryPeople();
    private final List<String> moved = new ArrayList<>();
    private final ProfileKeeper keeper =
            new ProfileKeeper(
                    new OneInstallation(),
                    workspaces,
                    people,
                    List.of((workspace, person, at) -> moved.add(person + " " + at)));

    @Test
    void theFirstProfileBringsTheWorkspaceIntoBeing() {
        hear(profile(SampleWorld.TOM, "Tom", "Europe/Lisbon"));

        var workspace = workspaces.find(SampleWorld.ROOM).orElseThrow();
        assertThat(workspace.administrators()).containsExactly(SampleWorld.PRIYA);
        assertThat(workspace.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(people.find(SampleWorld.ROOM, SampleWorld.TOM).orElseThrow().name())
                .isEqualTo("Tom");
    }

    @Test
    void theWorkspaceLivesInTheZoneOfWhoeverInstalledIt() {
        hear(profile(SampleWorld.TOM, "Tom", "Europe/Lisbon"));
        hear(profile(SampleWorld.PRIYA, "Priya", "Europe/Berlin"));
        hear(profile(SampleWorld.PRIYA, "Priya", "America/New_York"));

        assertThat(workspaces.find(SampleWorld.ROOM).orElseThrow().zone())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void whatPeopleToldStaysWhenTheirProfileChanges() {
        hear(profile(SampleWorld.TOM, "Tom", "Europe/Lisbon"));
        var absence = new Absence(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2));
        people.change(SampleWorld.ROOM, SampleWorld.TOM, tom -> tom.away(absence));

        hear(profile(SampleWorld.TOM, "Tomás", "Europe/Madrid"));

        var tom = people.find(SampleWorld.ROOM, SampleWorld.TOM).orElseThrow();
        assertThat(tom.name()).isEqualTo("Tomás");
        assertThat(tom.zone()).contains(ZoneId.of("Europe/Madrid"));
        assertThat(moved).hasSize(1).allMatch(one -> one.startsWith("tom "));
        assertThat(tom.absences()).containsExactly(absence);
    }

    private void hear(Profile profile) {
        keeper.handle(
                new ChatEvent.ProfileChanged(
                        SampleWorld.origin(
                                profile.user(), "e-" + profile.displayName(), SampleWorld.MONDAY),
                        profile));
    }

    private static Profile profile(UserId user, String name, String zone) {
        return new Profile(
                user,
                name,
                Optional.of(ZoneId.of(zone)),
                Locale.ENGLISH,
                Profile.Kind.MEMBER,
                true);
    }

    /** The room, installed by Priya. */
    private static final class OneInstallation implements Installations {
        private static final Installation ROOM =
                new Installation(
                        SampleWorld.ROOM,
                        "rehearsal",
                        "Northwind Ferries",
                        SampleWorld.PRIYA,
                        true);

        @Override
        public void save(Installation installation) {
            throw new AssertionError("nobody installs here");
        }

        @Override
        public Optional<Installation> find(WorkspaceId workspace) {
            return Optional.of(ROOM).filter(room -> room.workspace().equals(workspace));
        }

        @Override
        public List<Installation> all() {
            return List.of(ROOM);
        }
    }
}
