package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sample organisation that lives in the room: people in several zones, the channels they talk
 * in, and what they do before anybody comes in. It is read from {@code rehearsal/sample.yml}.
 *
 * @param admin who installed the bot and is its first administrator
 */
record Sample(
        String name, UserId admin, List<Persona> people, List<Channel> channels, List<Step> steps) {
    Sample {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
        steps = List.copyOf(steps);
    }

    Optional<Persona> person(UserId user) {
        return people.stream().filter(person -> person.user().equals(user)).findFirst();
    }

    Optional<Channel> channel(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** Where everybody is, and where one comes in; the administrator's own place otherwise. */
    ChannelId lobby() {
        return channels.stream()
                .filter(channel -> channel.members().size() == people.size())
                .map(Channel::id)
                .findFirst()
                .orElseGet(() -> person(admin).orElseThrow().direct());
    }

    /** Whose direct message with the bot this is, if it is one. */
    Optional<Persona> ownerOf(ChannelId id) {
        return people.stream().filter(person -> person.direct().equals(id)).findFirst();
    }

    Map<UserId, String> names() {
        return people.stream().collect(Collectors.toMap(Persona::user, Persona::name));
    }

    /** A person one can be: {@code Priya, project manager, Product, Europe/Berlin}. */
    record Persona(
            UserId user, String name, String title, String department, ZoneId zone, Locale locale) {
        ChannelId direct() {
            return new ChannelId("dm-" + user);
        }

        Profile profile() {
            return new Profile(user, name, Optional.of(zone), locale, Profile.Kind.MEMBER, true);
        }
    }

    /** A channel and who is in it. */
    record Channel(ChannelId id, String name, String topic, List<UserId> members) {
        Channel {
            members = List.copyOf(members);
        }
    }

    /**
     * One thing that a person does: says something or a command, and fills the form that it opens.
     *
     * @param in the channel; the direct message with the bot when empty
     * @param fill field id to values; empty when no form is expected
     * @param expect words that the bot's answer must contain; empty when it may be anything
     */
    record Step(
            UserId as,
            Optional<ChannelId> in,
            String say,
            Map<String, List<String>> fill,
            String expect) {
        Step {
            fill = Map.copyOf(fill);
        }
    }
}
