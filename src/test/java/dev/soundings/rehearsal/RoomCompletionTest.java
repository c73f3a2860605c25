package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.RoomFixture.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.Gate;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoomCompletionTest {
    private final InMemoryPlatform memory = new InMemoryPlatform();
    private final RoomCompletion completion = completion();

    @Test
    void completesCommandsAndVerbs() {
        assertThat(values("/")).containsExactly("/risk ", "/sample ");
        assertThat(values("/risk r")).containsExactly("/risk raise ");
    }

    @Test
    void completesPeopleAndChannels() {
        assertThat(values("/risk raise Vendor @t")).containsExactly("/risk raise Vendor @tom ");
        assertThat(values("/risk raise #le")).containsExactly("/risk raise #leads ");
    }

    @Test
    void asksTheBotForTheValuesOfAnArgument() {
        assertThat(values("/risk list "))
                .contains("/risk list \"Atlas migration\" ", "/risk list Mobile ");
        assertThat(values("/risk list At")).contains("/risk list \"Atlas migration\" ");
        assertThat(values("/risk list At")).doesNotContain("/risk list Mobile ");
    }

    @Test
    void leavesWordsAlone() {
        assertThat(values("Good morning")).isEmpty();
    }

    private List<String> values(String typed) {
        return completion.complete(RoomFixture.request(TOM, "atlas", "text", typed)).stream()
                .map(RoomCompletion.Way::value)
                .toList();
    }

    private RoomCompletion completion() {
        var sample = RoomFixture.sample();
        var specs = DemoHandler.specs();
        Gate open = event -> new Gate.Verdict.Admitted();
        var inbox = new ChatInbox(open, memory, memory, List.of(new DemoHandler()));
        var log = new RoomLog(memory, () -> {});
        var homes = new RoomHomes(memory, () -> {});
        var listener = new RoomListener(inbox, log, homes, RoomFixture.PHRASES);
        var translator = new RoomTranslator(new CommandReader(specs), sample);
        return new RoomCompletion(specs, sample, translator, listener, RoomFixture.PHRASES);
    }
}
