package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What tests of the room begin with: three people, two channels, one afternoon. */
final class RoomFixture {
    static final WorkspaceId ROOM = new WorkspaceId("room-1");
    static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");
    static final Phrases PHRASES = new Wording().in(Locale.UK);

    static final Sample.Persona PRIYA = persona("priya", "Priya", "Europe/Berlin");
    static final Sample.Persona TOM = persona("tom", "Tom", "Europe/Lisbon");
    static final Sample.Persona YUKI = persona("yuki", "Yuki", "Asia/Tokyo");

    private RoomFixture() {}

    static Sample sample(Sample.Step... steps) {
        return new Sample(
                "Northwind",
                PRIYA.user(),
                List.of(PRIYA, TOM, YUKI),
                List.of(
                        new Sample.Channel(
                                new ChannelId("atlas"),
                                "atlas",
                                "The move",
                                List.of(PRIYA.user(), TOM.user(), YUKI.user())),
                        new Sample.Channel(
                                new ChannelId("leads"), "leads", "Mondays", List.of(PRIYA.user()))),
                List.of(steps));
    }

    static Reader reader(Sample.Persona persona) {
        return new Reader(
                persona.user(),
                persona.zone(),
                persona.locale(),
                sample().names(),
                "/as/%s/in/atlas".formatted(persona.user()),
                PHRASES);
    }

    /**
     * @param fields name, value, name, value; a name may come twice
     */
    static RoomRequest request(Sample.Persona persona, String channel, String... fields) {
        var all = new TreeMap<String, List<String>>(Map.of("token", List.of("one-time")));
        for (int i = 0; i < fields.length; i += 2) {
            all.merge(fields[i], List.of(fields[i + 1]), RoomFixture::joined);
        }
        return new RoomRequest(ROOM, persona, new ChannelId(channel), NOW, all);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        if (first.equals(List.of("one-time"))) {
            return second;
        }
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static Sample.Persona persona(String id, String name, String zone) {
        return new Sample.Persona(
                new UserId(id), name, "Engineer", "Product", ZoneId.of(zone), Locale.UK);
    }
}
