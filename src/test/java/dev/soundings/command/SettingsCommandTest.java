package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.caller.Callers;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Option;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.holiday.CorrectedHolidays;
import dev.soundings.holiday.Regions;
import dev.soundings.people.Preferences;
import dev.soundings.people.WorkingDays;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SettingsCommandTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:04:00Z");

    private final SampleWorld world = new SampleWorld();
    private final Callers callers = new Callers(world.people, world.workspaces, new Wording());
    private final SettingsCommand settings =
            new SettingsCommand(
                    world.people,
                    world.workspaces,
                    new HolidaySettings(
                            world.people,
                            new WorkingDays(new CorrectedHolidays(List.of())),
                            new Regions()));

    @Test
    void keepsAZoneByItsName() {
        var reply = settings.settings(callers.of(command(Map.of("zone", "asia/tokyo"))));

        assertThat(Replies.text(reply)).contains("Asia/Tokyo").contains("18:04");
        assertThat(zone()).contains(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void asksWhatTheClockShowsAndThenWhichPlaceThatIs() {
        var hours = choices(settings.settings(callers.of(command(Map.of()))));
        assertThat(hours.options()).hasSize(24).contains(Option.of("18", "18:04"));

        var places = choices(settings.settings(callers.of(chosen(hours.action(), "18"))));
        assertThat(places.options()).contains(Option.of("Asia/Tokyo", "Asia/Tokyo"));

        settings.settings(callers.of(chosen(places.action(), "Asia/Seoul")));
        assertThat(zone()).contains(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void takesYesForTheZoneThatIsShown() {
        settings.settings(callers.of(pressed("Europe/London")));

        assertThat(zone()).contains(ZoneId.of("Europe/London"));
    }

    @Test
    void keepsUniversalTimeUnderAName() {
        settings.settings(callers.of(pressed("Z")));

        assertThat(zone()).contains(ZoneId.of("UTC"));
    }

    @Test
    void saysWhatToDoAboutAZoneThatDoesNotExist() {
        var reply = settings.settings(callers.of(command(Map.of("zone", "Atlantis"))));

        assertThat(Replies.text(reply)).contains("Atlantis").contains("/soundings settings");
    }

    @Test
    void keepsTheRegionWhoseHolidaysArePeoplesOwn() {
        settings.settings(callers.of(command(Map.of("zone", "Germany"))));
        var reply = settings.settings(callers.of(command(Map.of("zone", "Bavaria"))));

        assertThat(Replies.text(reply))
                .isEqualTo("You are not asked on the public holidays of Bavaria.");
        assertThat(preferences().region()).contains("DE-BY");
        assertThat(zone()).contains(ZoneId.of("Europe/Lisbon"));
    }

    @Test
    void saysWhoseHolidaysCountAndHowToNameAPart() {
        var reply = settings.settings(callers.of(command(Map.of())));

        assertThat(Replies.text(reply))
                .contains("You are not asked on the public holidays of Portugal.")
                .contains("/soundings settings Aveiro.");
    }

    @Test
    void saysThatTheHolidaysOfACountryAreNotKnown() {
        var reply = settings.settings(callers.of(command(Map.of("zone", "China"))));

        assertThat(Replies.text(reply))
                .contains("I do not know the public holidays of China")
                .contains("/soundings away");
    }

    @Test
    void asksDirectlyOrInTheChannelAsThePersonLikes() {
        settings.settings(callers.of(pressed("direct")));
        assertThat(directly()).isTrue();

        settings.settings(callers.of(pressed("channel")));
        assertThat(directly()).isFalse();
    }

    @Test
    void suggestsZonesWhileSomebodyTypes() {
        assertThat(SettingsCommand.suggestions("berl"))
                .isEqualTo(
                        new ChatReply.Suggestions(
                                List.of(Option.of("Europe/Berlin", "Europe/Berlin"))));
    }

    private Optional<ZoneId> zone() {
        return world.people.find(SampleWorld.ROOM, SampleWorld.TOM).orElseThrow().zone();
    }

    private boolean directly() {
        return preferences().directly();
    }

    private Preferences preferences() {
        return world.people.find(SampleWorld.ROOM, SampleWorld.TOM).orElseThrow().preferences();
    }

    private static Block.Choices choices(ChatReply reply) {
        return ((ChatReply.Whisper) reply)
                .message().blocks().stream()
                        .filter(Block.Choices.class::isInstance)
                        .map(Block.Choices.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static ChatEvent command(Map<String, String> arguments) {
        return new ChatEvent.CommandInvoked(
                origin(), new CommandCall("soundings", "settings", arguments));
    }

    private static ChatEvent chosen(ActionId action, String value) {
        return new ChatEvent.Chosen(origin(), action, List.of(value));
    }

    private static ChatEvent pressed(String what) {
        return new ChatEvent.ButtonPressed(origin(), ActionId.of("soundings", "settings", what));
    }

    private static Origin origin() {
        return new Origin(
                new EventId("event-1"),
                SampleWorld.ROOM,
                SampleWorld.TOM,
                Place.channel(new ChannelId("atlas")),
                NOW,
                Optional.empty());
    }
}
