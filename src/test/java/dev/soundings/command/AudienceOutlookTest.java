package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.caller.Callers;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.UserId;
import dev.soundings.holiday.CorrectedHolidays;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AudienceOutlookTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:04:00Z");

    private final SampleWorld world = new SampleWorld();

    @Test
    void saysOfWhichCountriesNoHolidaysAreKnown() {
        var invited =
                List.of(
                        SampleWorld.person(SampleWorld.TOM),
                        in("CN", SampleWorld.SAM),
                        in("ID", SampleWorld.LEE),
                        in("CN", SampleWorld.KIM));

        assertThat(outlook().of(invited)).contains("public holidays of China, Indonesia unknown");
    }

    @Test
    void saysNothingWhereAllAreKnown() {
        assertThat(outlook().of(List.of(SampleWorld.person(SampleWorld.TOM))))
                .isEqualTo("One person.");
    }

    private AudienceOutlook outlook() {
        var origin =
                new Origin(
                        new EventId("event-1"),
                        SampleWorld.ROOM,
                        SampleWorld.TOM,
                        Place.channel(new ChannelId("atlas")),
                        NOW,
                        Optional.empty());
        var caller =
                new Callers(world.people, world.workspaces, new Wording())
                        .of(
                                new ChatEvent.CommandInvoked(
                                        origin, new CommandCall("checkin", "preview", Map.of())));
        return new AudienceOutlook(new WorkingDays(new CorrectedHolidays(List.of())), caller);
    }

    private static Person in(String country, UserId user) {
        var person = SampleWorld.person(user);
        return person.preferring(person.preferences().inRegion(country));
    }
}
