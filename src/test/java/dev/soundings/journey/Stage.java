package dev.soundings.journey;

import dev.soundings.SoundingsApplication;
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

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The whole application with a workspace in which a journey is played: personas type, press and
 * fill forms through the same door as on every platform, and read what reaches them. It is Monday,
 * 8 February 2027, 8:00 UTC, and time goes on only when the journey says so.
 */
public final class Stage implements CommandReader.Names, AutoCloseable {
    static final WorkspaceId WORKSPACE = new WorkspaceId("stage");

    private final Path folder;
    private final StagePlatform platform = new StagePlatform();
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private ConfigurableApplicationContext application;
    private final List<Shown> shown = new ArrayList<>();
    private int events;

    private Stage(Path folder) {
        this.folder = folder;
        this.application = start();
        the(Installations.class)
                .save(
                        new Installations.Installation(
                                WORKSPACE, "stage", "The stage", new UserId("priya"), true));
    }

    /**
     * @param folder for the store, which outlives a restart
     */
    public static Stage in(Path folder) {
        return new Stage(folder);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SoundingsApplication.class, StageConfiguration.class)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("stagePlatform", platform))
                .run(
                        "--server.port=0",
                        "--soundings.rehearsal.enabled=false",
                        "--soundings.clock.movable=true",
                        "--soundings.ops.heartbeats=false",
                        "--soundings.store.path=" + folder.resolve("soundings.db"));
    }

    /** The service stops and starts again; the platform and its people go on. */
    public void restarts() {
        application.close();
        application = start();
    }

    /** Somebody with a profile on the platform; the zone may be unknown. */
    public Persona enters(String displayName, String zone) {
        var profile =
                new Profile(
                        new UserId(displayName.toLowerCase(Locale.ROOT)),
                        displayName,
                        Optional.of(zone).filter(known -> !known.isEmpty()).map(ZoneId::of),
                        Locale.UK,
                        Profile.Kind.MEMBER,
                        true);
        var persona = new Persona(this, profile.user());
        personas.put(profile.user().value(), persona);
        platform.enters(profile);
        receive(new ChatEvent.ProfileChanged(origin(profile.user(), persona.direct()), profile));
        return persona;
    }

    /** Plays everything that lies between now and that local time. */
    public void playTo(String localDateTime, String zone) {
        the(FastForward.class)
                .playTo(LocalDateTime.parse(localDateTime).atZone(ZoneId.of(zone)).toInstant());
    }

    /** Lets everything that is due now happen. */
    public void settle() {
        the(FastForward.class).playTo(the(MovableClock.class).instant());
    }

    /** As on a platform, an answer that updates replaces the message that was pressed. */
    ChatReply receive(ChatEvent event) {
        var reply = the(ChatInbox.class).receive(event);
        if (reply instanceof ChatReply.Update(var message)) {
            int soFar = platform.gateway().arrivals().size();
            event.origin().message().ifPresent(post -> shown.add(new Shown(post, message, soFar)));
        }
        return reply;
    }

    CommandReader reader() {
        return new CommandReader(the(CommandSpecs.class));
    }

    Origin origin(UserId user, Place place) {
        return origin(user, place, Optional.empty());
    }

    Origin origin(UserId user, Place place, Optional<PostRef> message) {
        return new Origin(
                new EventId("stage-" + ++events),
                WORKSPACE,
                user,
                place,
                the(MovableClock.class).instant(),
                message);
    }

    /** What stands in a place now, edits applied, the oldest first. */
    List<Standing> messagesIn(ChannelId channel) {
        var standing = new LinkedHashMap<PostRef, ChatMessage>();
        var arrivals = platform.gateway().arrivals();
        for (int i = 0; i <= arrivals.size(); i++) {
            int soFar = i;
            shown.stream()
                    .filter(update -> update.soFar() == soFar)
                    .filter(update -> update.post().channel().equals(channel))
                    .forEach(update -> standing.put(update.post(), update.message()));
            arrivals.stream()
                    .skip(i)
                    .limit(1)
                    .filter(arrival -> arrival.post().channel().equals(channel))
                    .forEach(arrival ->
                            arrival.message()
                                    .ifPresent(message -> standing.put(arrival.post(), message)));
        }
        var messages = new ArrayList<Standing>();
        standing.forEach((post, message) -> messages.add(new Standing(post, message)));
        return List.copyOf(messages);
    }

    /** All that stands in a channel, as one text. */
    public String reads(String channel) {
        return messagesIn(new ChannelId(channel)).stream()
                .map(standing -> PlainText.of(standing.message()))
                .reduce("", (all, next) -> all + next + "\n\n");
    }

    /** The newest message in a channel. */
    public String lastIn(String channel) {
        return PlainText.of(messagesIn(new ChannelId(channel)).getLast().message());
    }

    /** What a phone shows of the newest message in a channel before it is unlocked. */
    public String lastHeadlineIn(String channel) {
        return messagesIn(new ChannelId(channel)).getLast().message().headline();
    }

    /** How many messages reached anybody anywhere, edits not counted. */
    public int messages() {
        return (int)
                platform.gateway().arrivals().stream()
                        .map(arrival -> arrival.post())
                        .distinct()
                        .count();
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public Optional<UserId> person(String written) {
        return Optional.ofNullable(personas.get(written.replaceFirst("^@", ""))).map(Persona::user);
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        return Optional.of(new ChannelId(written.replaceFirst("^#", "")));
    }

    @Override
    public void close() {
        application.close();
    }

    /** An answer that took a message's place, when so many messages had arrived anywhere. */
    private record Shown(PostRef post, ChatMessage message, int soFar) {}

    /** A message in its place. */
    record Standing(PostRef post, ChatMessage message) {}
}
