package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.RoomFixture.PRIYA;
import static dev.soundings.rehearsal.RoomFixture.TOM;
import static dev.soundings.rehearsal.RoomFixture.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class RoomTranslatorTest {
    private final RoomTranslator translator =
            new RoomTranslator(new CommandReader(DemoHandler.specs()), RoomFixture.sample());

    @Test
    void readsACommandByTheCatalogue() {
        var event =
                translator.command(
                        request(TOM, "atlas", "text", "/risk raise \"Vendor slips\" @priya"));

        assertThat(event).isInstanceOf(ChatEvent.CommandInvoked.class);
        assertThat(((ChatEvent.CommandInvoked) event).call().arguments())
                .isEqualTo(Map.of("title", "Vendor slips", "owner", "priya"));
    }

    @Test
    void saysWhatCannotBeRead() {
        var event = translator.command(request(TOM, "atlas", "text", "/rsk raise \"Vendor"));

        assertThat(event).isInstanceOf(ChatEvent.CommandMisread.class);
    }

    @Test
    void knowsWhoWhereAndWhichMessage() {
        var pressed =
                translator.pressed(
                        request(
                                TOM,
                                "dm-tom",
                                "action",
                                "answer/skip/r1",
                                "message",
                                "42",
                                "thread",
                                "41"));

        var origin = pressed.origin();
        assertThat(origin.user()).isEqualTo(TOM.user());
        assertThat(origin.place().channel()).isEqualTo(new ChannelId("dm-tom"));
        assertThat(origin.place().direct()).isTrue();
        assertThat(origin.place().thread()).contains("41");
        assertThat(origin.message()).contains(new PostRef(new ChannelId("dm-tom"), "42"));
        assertThat(((ChatEvent.ButtonPressed) pressed).action())
                .isEqualTo(ActionId.of("answer", "skip", "r1"));
    }

    @Test
    void givesTheSameRequestTheSameEventAndAnotherButtonAnother() {
        var first = translator.pressed(request(TOM, "atlas", "action", "answer/skip/r1"));
        var twice = translator.pressed(request(TOM, "atlas", "action", "answer/skip/r1"));
        var other = translator.pressed(request(TOM, "atlas", "action", "answer/same/r1"));

        assertThat(twice.origin().event()).isEqualTo(first.origin().event());
        assertThat(other.origin().event()).isNotEqualTo(first.origin().event());
    }

    @Test
    void countsAFormSubmittedTwiceAsOneEvent() {
        var first =
                translator.submitted(request(TOM, "atlas", "action", "risk/raise/", "f.t", "a"));
        var twice =
                translator.submitted(request(TOM, "atlas", "action", "risk/raise/", "f.t", "a"));

        assertThat(twice.origin().event()).isEqualTo(first.origin().event());
    }

    @Test
    void takesTheFieldsOfAFormAndNothingElse() {
        var event =
                (ChatEvent.FormSubmitted)
                        translator.submitted(
                                request(
                                        PRIYA,
                                        "atlas",
                                        "action",
                                        "risk/raise/",
                                        "f.plan",
                                        "First.\r\nSecond.",
                                        "f.who",
                                        "tom",
                                        "f.who",
                                        "yuki",
                                        "f.empty",
                                        " ",
                                        "fields",
                                        "plan who empty"));

        assertThat(event.values().values())
                .isEqualTo(
                        Map.of("plan", List.of("First.\nSecond."), "who", List.of("tom", "yuki")));
    }

    @Test
    void takesSeveralChoicesFromTheirBoxes() {
        var event =
                (ChatEvent.Chosen)
                        translator.chosen(
                                request(
                                        TOM,
                                        "atlas",
                                        "action",
                                        "answer/cost/",
                                        "from",
                                        "value-3",
                                        "value-3",
                                        "days",
                                        "value-3",
                                        "date",
                                        "value-9",
                                        "other"));

        assertThat(event.values()).containsExactly("days", "date");
    }

    @Test
    void placesTheHomePageInTheDirectMessage() {
        var event = translator.homeOpened(request(TOM, "home-tom"));

        assertThat(event.origin().place()).isEqualTo(Place.direct(TOM.direct()));
    }

    @Test
    void refusesWhatNoPageSends() {
        assertThatThrownBy(() -> translator.pressed(request(TOM, "atlas", "action", "nonsense")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        translator.pressed(
                                request(TOM, "atlas", "action", "a/b/", "token", "<script>")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
