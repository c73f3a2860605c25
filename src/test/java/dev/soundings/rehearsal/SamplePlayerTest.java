package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.RoomFixture.NOW;
import static dev.soundings.rehearsal.RoomFixture.PRIYA;
import static dev.soundings.rehearsal.RoomFixture.ROOM;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.Gate;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SamplePlayerTest {
    private final InMemoryPlatform memory = new InMemoryPlatform();
    private final List<ChatEvent> events = new ArrayList<>();

    @Test
    void presentsThePeopleOnce() {
        var player = player();

        player.settle(ROOM);
        player.settle(ROOM);

        assertThat(events).hasSize(3).allMatch(event -> event instanceof ChatEvent.ProfileChanged);
    }

    @Test
    void playsCommandsAndFillsTheirForms() {
        player(step("/sample form", Map.of("short", List.of("Vendor slips")), "Kept")).settle(ROOM);

        var submitted = (ChatEvent.FormSubmitted) events.getLast();
        assertThat(submitted.values().one("short")).contains("Vendor slips");
    }

    @Test
    void letsPeopleTalk() {
        player(step("Good morning", Map.of(), "")).settle(ROOM);

        var log = new RoomLog(memory, () -> {});
        assertThat(log.seenBy(ROOM, PRIYA.user(), new ChannelId("dm-priya")))
                .singleElement()
                .satisfies(post -> assertThat(post.author()).contains(PRIYA.user()));
    }

    @Test
    void showsNothingOfWhatWasDoneBeforeAndWelcomesWhoeverComesInOnce() {
        var list = step("/risk list", Map.of(), "no open risk");

        player(list).settle(ROOM);
        player(list).settle(ROOM);

        var log = new RoomLog(memory, () -> {});
        assertThat(log.seenBy(ROOM, PRIYA.user(), new ChannelId("atlas")))
                .singleElement()
                .satisfies(post ->
                        assertThat(post.message().headline())
                                .isEqualTo("Welcome to the rehearsal room"));
    }

    @Test
    void goesOnWhereItStopped() {
        var good = step("Good morning", Map.of(), "");
        assertThatThrownBy(() ->
                        player(good, step("/risk list", Map.of(), "nothing like it")).settle(ROOM))
                .isInstanceOf(SampleStepRefused.class);
        events.clear();

        player(good, step("/sample list", Map.of(), "no open risk")).settle(ROOM);

        assertThat(events).hasSize(1);
    }

    @Test
    void namesTheStepThatWasNotAcceptedAndWhy() {
        var wrong = step("/sample form", Map.of("short", List.of("wrong")), "");
        var unknown = step("/sample form", Map.of("price", List.of("1")), "");
        var unfilled = step("/sample form", Map.of(), "");

        assertThatThrownBy(() -> player(wrong).settle(ROOM))
                .hasMessage(
                        "step 1 of rehearsal/sample.yml, priya says \"/sample form\":"
                                + " {short=Say a little more than that.}");
        assertThatThrownBy(() -> player(unknown).settle(ROOM))
                .hasMessageEndingWith("the form has no field price");
        assertThatThrownBy(() -> player(unfilled).settle(ROOM))
                .hasMessageContaining("the form \"Your sounding\" with [short, long,");
    }

    @Test
    void readsTheSampleOrganisationThatIsShipped() throws Exception {
        try (var yaml = getClass().getResourceAsStream("/rehearsal/sample.yml")) {
            var sample = new SampleReader().read(yaml);

            assertThat(sample.people()).hasSize(9);
            assertThat(sample.people().stream().map(Sample.Persona::zone).distinct()).hasSize(5);
            assertThat(sample.people().stream().map(Sample.Persona::department).distinct())
                    .hasSize(2);
            assertThat(sample.channels())
                    .allSatisfy(channel ->
                            assertThat(channel.members())
                                    .allMatch(user -> sample.person(user).isPresent()));
        }
    }

    private SamplePlayer player(Sample.Step... steps) {
        var sample = RoomFixture.sample(steps);
        Gate gate =
                event -> {
                    events.add(event);
                    return new Gate.Verdict.Admitted();
                };
        // Each player stands for a start of its own, after which a failed step may be tried again.
        var seen = new InMemoryPlatform();
        var inbox = new ChatInbox(gate, seen, seen, List.of(new DemoHandler()));
        var log = new RoomLog(memory, () -> {});
        var homes = new RoomHomes(memory, () -> {});
        var listener = new RoomListener(inbox, log, homes, RoomFixture.PHRASES);
        var translator = new RoomTranslator(new CommandReader(DemoHandler.specs()), sample);
        var time = InstantSource.fixed(NOW);
        var welcome =
                new RoomWelcome(new RoomGateway(sample, log, homes, time), RoomFixture.PHRASES);
        return new SamplePlayer(sample, memory, translator, listener, welcome, time);
    }

    private static Sample.Step step(String say, Map<String, List<String>> fill, String expect) {
        return new Sample.Step(new UserId("priya"), Optional.empty(), say, fill, expect);
    }
}
