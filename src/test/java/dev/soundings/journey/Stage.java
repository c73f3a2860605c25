package dev.soundings.journey;

import dev.soundings.SoundingsApplication;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole application with a workspace in which a journey is played: personas type, press and
 * fill forms, and read what reaches them, on whichever platform the driver is for. It is Monday, 8
 * February 2027, 8:00 UTC, and time goes on only when the journey says so.
 */
public final class Stage implements AutoCloseable {
    static final WorkspaceId WORKSPACE = new WorkspaceId("stage");

    private final Path folder;
    private final StageDriver driver;
    private ConfigurableApplicationContext application;

    private Stage(Path folder, StageDriver driver) {
        this.folder = folder;
        this.driver = driver;
        this.application = start();
    }

    /**
     * @param folder for the store, which outlives a restart
     */
    public static Stage in(Path folder) {
        return new Stage(folder, new PlainDriver());
    }

    static Stage in(Path folder, StageDriver driver) {
        return new Stage(folder, driver);
    }

    private ConfigurableApplicationContext start() {
        var settings =
                Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--soundings.rehearsal.enabled=false",
                                "--soundings.ops.heartbeats=false",
                                "--soundings.store.path=" + folder.resolve("soundings.db")),
                        driver.settings().stream());
        var started =
                new SpringApplicationBuilder(SoundingsApplication.class, driver.configuration())
                        .initializers(context -> driver.prepares(context))
                        .run(settings.toArray(String[]::new));
        driver.meets(started);
        return started;
    }

    /** The service stops and starts again; the platform and its people go on. */
    public void restarts() {
        application.close();
        application = start();
    }

    /** The service ends, as it should; another may go on with its database. */
    void stops() {
        application.close();
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
        driver.enters(profile);
        return new Persona(driver, profile.user().value());
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

    /** All that stands in a channel, as one text. */
    public String reads(String channel) {
        return in(channel).stream()
                .map(Seen.Message::text)
                .reduce("", (all, next) -> all + next + "\n\n");
    }

    /** The newest message in a channel. */
    public String lastIn(String channel) {
        return in(channel).getLast().text();
    }

    /** What a phone shows of the newest message in a channel before it is unlocked. */
    public String lastHeadlineIn(String channel) {
        return in(channel).getLast().headline();
    }

    private List<Seen.Message> in(String channel) {
        return driver.messagesIn("priya", channel);
    }

    /** How many messages reached anybody anywhere, edits not counted. */
    public int messages() {
        return driver.messages();
    }

    <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
        driver.close();
    }
}
