package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.standin.DiscordChannel;
import dev.soundings.standin.DiscordDeed;
import dev.soundings.standin.DiscordGuild;
import dev.soundings.standin.DiscordMessage;
import dev.soundings.standin.DiscordPerson;
import dev.soundings.standin.DiscordReply;
import dev.soundings.standin.DiscordStandIn;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays on Discord, through the real JDA over the stand-in: commands are typed in a channel of
 * their own, forms are filled page by page, and whatever asks "really?" is told yes.
 */
final class DiscordDriver implements StageDriver, CommandReader.Names {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofMillis(700);
    private static final ZoneId HARBOUR = ZoneId.of("Europe/Berlin");
    private static final String OWNER = "priya";

    private final List<String> more;
    private final DiscordStandIn discord = DiscordStandIn.open();
    private final DiscordGuild guild = discord.guild("Harbour");
    private final Map<String, DiscordPerson> people = new LinkedHashMap<>();
    private final Map<String, DiscordChannel> channels = new HashMap<>();
    private final DiscordScreen screen = new DiscordScreen(this::nameOf, HARBOUR);
    private Optional<ConfigurableApplicationContext> application = Optional.empty();

    /**
     * @param more settings of the application
     */
    DiscordDriver(String... more) {
        this.more = List.of(more);
        discord.allowIdentifyEvery(Duration.ZERO);
        discord.bucketsHold(1_000, Duration.ofSeconds(1));
        people.put(OWNER, guild.enters(OWNER, "Priya", "en-GB"));
        for (var name : List.of("atlas", "leads", "harbour-office")) {
            channels.put(name, guild.channel(name));
        }
    }

    DiscordStandIn discord() {
        return discord;
    }

    DiscordGuild guild() {
        return guild;
    }

    DiscordPerson person(String name, String shownAs) {
        return people.computeIfAbsent(name, _ -> guild.enters(name, shownAs, "en-GB"));
    }

    DiscordChannel channelCalled(String name) {
        return channels.get(name);
    }

    private WorkspaceId workspace() {
        return new WorkspaceId("discord-" + guild.id());
    }

    @Override
    public Class<?> configuration() {
        return DiscordStageConfiguration.class;
    }

    @Override
    public List<String> settings() {
        var own =
                Stream.of(
                        "--soundings.discord.token=" + discord.token(),
                        "--soundings.discord.api-url=" + discord.apiUrl(),
                        "--soundings.discord.gateway-url=" + discord.gatewayUrl(),
                        "--soundings.discord.open-every=0s",
                        "--soundings.discord.open-per-hour=1000");
        return Stream.concat(own, more.stream()).toList();
    }

    @Override
    public void prepares(ConfigurableApplicationContext context) {}

    @Override
    public void meets(ConfigurableApplicationContext context) {
        application = Optional.of(context);
        discord.awaitCommands(PATIENCE);
        discord.awaits("the application is not connected", PATIENCE, discord::isHeard);
        discord.awaits(
                "the server was not taken in",
                PATIENCE,
                () -> the(Workspaces.class).find(workspace()).isPresent());
    }

    /**
     * Discord knows no zone of anybody, so people tell it themselves; whoever does not is met by
     * looking around.
     */
    @Override
    public void enters(Profile profile) {
        var name = profile.user().value();
        person(name, profile.displayName());
        var answer =
                types(
                        name,
                        profile.zone()
                                .map(zone -> "/soundings settings " + zone)
                                .orElse("/soundings home"));
        assertThat(answer.text()).contains(profile.zone().map(DiscordDriver::kept).orElse(""));
    }

    private static String kept(ZoneId zone) {
        return "Your time zone is " + zone.getId().replace('_', ' ');
    }

    @Override
    public Seen types(String who, String command) {
        return switch (new CommandReader(the(CommandSpecs.class)).read(command, this)) {
            case CommandReader.Reading.Read(CommandCall call) ->
                    seen(
                            people.get(who)
                                    .runs(
                                            channels.get("harbour-office"),
                                            call.noun(),
                                            call.verb(),
                                            call.arguments()));
            case CommandReader.Reading.Misread(var problem) ->
                    throw new AssertionError("nobody can type this on Discord: " + problem);
        };
    }

    @Override
    public Seen makes(String who, String shortcut, Seen.Message on) {
        return seen(people.get(who).invokes(shortcut, (DiscordMessage) on.handle()));
    }

    @Override
    public Seen.Message says(String who, String channel, String words) {
        return Seen.Message.of(words, people.get(who).says(channels.get(channel), words));
    }

    @Override
    public List<Seen.Message> messagesIn(String who, String channel) {
        var person = people.get(who);
        var place = channel.startsWith("dm-") ? person.direct() : channels.get(channel);
        return person.sees(place).stream().map(screen::message).toList();
    }

    @Override
    public String direct(String who) {
        return "dm-" + who;
    }

    @Override
    public Seen presses(String who, Seen.Message on, Seen.Control control) {
        return pressed(who, (DiscordMessage) on.handle(), id(control));
    }

    private Seen pressed(String who, DiscordMessage message, String control) {
        var deed = people.get(who).pressesControl(message, control);
        var seen = seen(deed);
        return seen instanceof Seen.Message answer
                ? sureButton(answer)
                        .map(yes -> pressed(who, (DiscordMessage) answer.handle(), yes))
                        .orElse(seen)
                : seen;
    }

    /** The yes to "really?" is known by its mark. */
    private static Optional<String> sureButton(Seen.Message message) {
        return message.parts().stream()
                .flatMap(part -> part.controls().stream())
                .map(DiscordDriver::id)
                .filter(id -> id.matches("[a-z-]+!.*"))
                .findFirst();
    }

    @Override
    public Seen picks(String who, Seen.Message on, Seen.Control control, String option) {
        var value =
                ((JsonNode) control.handle())
                        .path("options")
                        .valueStream()
                        .filter(one -> one.path("label").asString().equals(option))
                        .map(one -> one.path("value").asString())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + option + " in " + on.text()));
        return seen(
                people.get(who).chooses((DiscordMessage) on.handle(), id(control), List.of(value)));
    }

    /** One modal after another, each with what it asks. */
    @Override
    public Seen submits(String who, Seen.Form form, Map<String, List<String>> values) {
        var left = new LinkedHashMap<>(values);
        var page = form;
        while (true) {
            var here = new HashMap<String, List<String>>();
            for (var field : page.fields()) {
                Optional.ofNullable(left.remove(field.id()))
                        .ifPresent(given -> here.put(field.id(), given));
            }
            var opened = (DiscordDeed) page.handle();
            var deed = people.get(who).submits(opened, ids(opened, here));
            var seen = seen(deed);
            var next =
                    seen instanceof Seen.Message note
                            ? note.button("Continue")
                            : Optional.<Seen.Control>empty();
            if (next.isEmpty()) {
                if (!left.isEmpty()) {
                    throw new AssertionError(
                            "the form never asked for "
                                    + left.keySet()
                                    + ", but says\n"
                                    + seen.text());
                }
                return seen instanceof Seen.Message note && note.button("Fix it").isPresent()
                        ? new Seen.Errors(note.text())
                        : seen;
            }
            page = (Seen.Form) presses(who, (Seen.Message) seen, next.get());
        }
    }

    /** People and channels are picked by name. */
    private Map<String, List<String>> ids(DiscordDeed opened, Map<String, List<String>> named) {
        var modal = (DiscordReply.Modal) opened.reply();
        var ids = new HashMap<String, List<String>>();
        named.forEach((field, names) ->
                ids.put(field, names.stream().map(name -> id(modal, field, name)).toList()));
        return ids;
    }

    private String id(DiscordReply.Modal modal, String field, String name) {
        return switch (modal.typeOf(field)) {
            case 5 -> people.get(name).id();
            case 8 -> channels.get(name).id();
            default ->
                    Optional.ofNullable(people.get(name))
                            .map(DiscordPerson::id)
                            .filter(id -> modal.offers(field, id))
                            .orElse(name);
        };
    }

    @Override
    public int messages() {
        return (int) discord.messages().stream().filter(one -> !one.isEphemeral()).count();
    }

    private Seen seen(DiscordDeed deed) {
        return switch (deed.settled()) {
            case DiscordReply.Posted(var message) -> screen.message(message);
            case DiscordReply.Updated(var message) -> screen.message(message);
            case DiscordReply.Modal modal -> screen.form(modal, deed);
            case DiscordReply.Noted _ -> afterwards(deed);
            case DiscordReply.Removed _ -> changed();
            case DiscordReply.Thinking _, DiscordReply.Choices _ -> new Seen.Nothing();
        };
    }

    private Seen afterwards(DiscordDeed deed) {
        return deed.followedWithin(MOMENT)
                .map(reply ->
                        switch (reply) {
                            case DiscordReply.Posted(var message) -> screen.message(message);
                            case DiscordReply.Updated(var message) -> screen.message(message);
                            case DiscordReply.Removed _ -> changed();
                            case DiscordReply.Thinking _,
                                    DiscordReply.Noted _,
                                    DiscordReply.Modal _,
                                    DiscordReply.Choices _ ->
                                    new Seen.Nothing();
                        })
                .orElseGet(Seen.Nothing::new);
    }

    /** A note goes away when the message behind it has changed. */
    private Seen changed() {
        return discord.lastEdited().<Seen>map(screen::message).orElseGet(Seen.Nothing::new);
    }

    private static String id(Seen.Control control) {
        return ((JsonNode) control.handle()).path("custom_id").asString("");
    }

    private String nameOf(String id) {
        return people.entrySet().stream()
                .filter(one -> one.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    @Override
    public Optional<UserId> person(String written) {
        return Optional.ofNullable(people.get(written.replaceFirst("^@", "")))
                .map(one -> new UserId(one.id()));
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        return Optional.ofNullable(channels.get(written.replaceFirst("^#", "")))
                .map(one -> new ChannelId(one.id()));
    }

    private <T> T the(Class<T> type) {
        return application.orElseThrow().getBean(type);
    }

    @Override
    public void close() {
        discord.close();
    }
}
