package dev.soundings.journey;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Installations;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.MovableClock;
import dev.soundings.delivery.RecordingGateway;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A workspace in which a journey is played: personas type, press and fill forms through the same
 * door as every platform, and read what reaches them. Time goes on only when the journey says so.
 */
public final class Stage implements CommandReader.Names {
    public static final WorkspaceId WORKSPACE = new WorkspaceId("stage");

    private final ChatInbox inbox;
    private final CommandReader reader;
    private final MovableClock clock;
    private final FastForward time;
    private final RecordingGateway platform;
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private int events;

    public Stage(
            ChatInbox inbox,
            CommandSpecs commands,
            MovableClock clock,
            FastForward time,
            RecordingGateway platform) {
        this.inbox = inbox;
        this.reader = new CommandReader(commands);
        this.clock = clock;
        this.time = time;
        this.platform = platform;
    }

    public void installedBy(String name, Installations installations) {
        installations.save(
                new Installations.Installation(
                        WORKSPACE, "stage", "The stage", new UserId(name), true));
    }

    /** Somebody with a profile on the platform. */
    public Persona enters(String name, String displayName, String zone) {
        var profile =
                new Profile(
                        new UserId(name),
                        displayName,
                        Optional.of(zone).filter(known -> !known.isEmpty()).map(ZoneId::of),
                        Locale.ENGLISH,
                        Profile.Kind.MEMBER,
                        true);
        var persona = new Persona(this, profile.user());
        personas.put(name, persona);
        inbox.receive(
                new ChatEvent.ProfileChanged(origin(profile.user(), persona.direct()), profile));
        return persona;
    }

    /** Plays everything that lies between now and that local time. */
    public void playTo(String localDateTime, String zone) {
        time.playTo(LocalDateTime.parse(localDateTime).atZone(ZoneId.of(zone)).toInstant());
    }

    /** Lets everything that is due now happen. */
    public void settle() {
        time.playTo(clock.instant());
    }

    ChatReply receive(ChatEvent event) {
        return inbox.receive(event);
    }

    CommandReader reader() {
        return reader;
    }

    Origin origin(UserId user, Place place) {
        return origin(user, place, Optional.empty());
    }

    Origin origin(UserId user, Place place, Optional<PostRef> message) {
        return new Origin(
                new EventId("stage-" + ++events), WORKSPACE, user, place, clock.instant(), message);
    }

    /** What stands in a place now, edits applied, the oldest first. */
    List<Standing> messagesIn(ChannelId channel) {
        var standing = new LinkedHashMap<PostRef, ChatMessage>();
        for (var arrival : platform.arrivals(WORKSPACE, channel)) {
            arrival.message().ifPresent(message -> standing.put(arrival.post(), message));
        }
        var messages = new ArrayList<Standing>();
        standing.forEach((post, message) -> messages.add(new Standing(post, message)));
        return List.copyOf(messages);
    }

    /** All that stands in a channel, as one text. */
    public String reads(String name) {
        return messagesIn(new ChannelId(name)).stream()
                .map(standing -> PlainText.of(standing.message()))
                .reduce("", (all, next) -> all + next + "\n\n");
    }

    @Override
    public Optional<UserId> person(String written) {
        return Optional.ofNullable(personas.get(written.replaceFirst("^@", ""))).map(Persona::user);
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        return Optional.of(new ChannelId(written.replaceFirst("^#", "")));
    }

    /** A message in its place. */
    record Standing(PostRef post, ChatMessage message) {}
}
