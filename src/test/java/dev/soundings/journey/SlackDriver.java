package dev.soundings.journey;

import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Profile;
import dev.soundings.clock.MovableClock;
import dev.soundings.standin.SlackChannel;
import dev.soundings.standin.SlackExchange;
import dev.soundings.standin.SlackModal;
import dev.soundings.standin.SlackPerson;
import dev.soundings.standin.SlackPost;
import dev.soundings.standin.SlackScopes;
import dev.soundings.standin.SlackStandIn;
import dev.soundings.standin.SlackUser;

import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plays a story in a stand-in Slack, through its wires and the real Bolt. */
final class SlackDriver implements StageDriver {
    private static final Pattern NAMED = Pattern.compile("([@#])([a-z]+)");
    private static final String MOMENT = "One moment, this takes";
    private static final String DONE = "That is done. You can close this.";
    private static final Duration SLOW = Duration.ofSeconds(20);

    private final boolean overHttp;
    private final List<String> more;
    private final AtomicReference<InstantSource> time =
            new AtomicReference<>(() -> SlackStageConfiguration.MONDAY);
    private final SlackStandIn slack;
    private URI address = URI.create("http://127.0.0.1");
    private Optional<CommandSpecs> specs = Optional.empty();
    private final Map<String, SlackPerson> people = new LinkedHashMap<>();

    private SlackDriver(boolean overHttp, String... more) {
        this.overHttp = overHttp;
        this.more = List.of(more);
        this.slack = SlackStandIn.at(() -> time.get().instant(), SlackScopes.ofManifest());
        person("priya", "Priya", "Europe/Berlin", true);
        channels();
    }

    /**
     * @param more settings of the application
     */
    static SlackDriver bySocket(String... more) {
        return new SlackDriver(false, more);
    }

    static SlackDriver byHttp(String... more) {
        return new SlackDriver(true, more);
    }

    SlackPerson person(String name) {
        return people.get(name);
    }

    /** Where the bot listens, over HTTP. */
    URI address() {
        return address;
    }

    SlackStandIn slack() {
        return slack;
    }

    @Override
    public Class<?> configuration() {
        return SlackStageConfiguration.class;
    }

    @Override
    public List<String> settings() {
        var own =
                Stream.of(
                        "--soundings.slack.api-url=" + slack.apiUrl(),
                        "--soundings.slack.bot-token=" + slack.botToken(),
                        overHttp
                                ? "--soundings.slack.signing-secret=" + slack.signingSecret()
                                : "--soundings.slack.app-token=" + slack.appToken());
        return Stream.concat(own, more.stream()).toList();
    }

    @Override
    public void prepares(ConfigurableApplicationContext application) {}

    @Override
    public void meets(ConfigurableApplicationContext application) {
        time.set(application.getBean(MovableClock.class));
        specs = Optional.of(application.getBean(CommandSpecs.class));
        if (overHttp) {
            var port = application.getEnvironment().getProperty("local.server.port");
            address = URI.create("http://127.0.0.1:" + port);
            slack.callingAt(address);
        } else if (!slack.awaitConnection()) {
            throw new AssertionError("the bot did not connect");
        }
    }

    @Override
    public void enters(Profile profile) {
        var name = profile.user().value();
        var zone = profile.zone().map(ZoneId::getId).orElse("");
        boolean known = people.containsKey(name);
        var person = person(name, profile.displayName(), zone, known);
        channels();
        slack.profileOf(person, known ? "user_change" : "team_join").arrives();
    }

    private SlackPerson person(String name, String displayName, String zone, boolean owns) {
        var user = SlackUser.member(id(name), displayName, zone);
        var person = slack.enters(owns ? user.owning() : user);
        people.put(name, person);
        return person;
    }

    /** All are in all channels, and so is the bot. */
    private void channels() {
        var members =
                Stream.concat(
                                people.keySet().stream().map(SlackDriver::id),
                                Stream.of(slack.botUser()))
                        .toList();
        slack.has(SlackChannel.open(channelId("atlas"), "atlas", members));
        slack.has(SlackChannel.open(channelId("leads"), "leads", members));
    }

    private static String id(String name) {
        return "U0" + name.toUpperCase(Locale.ROOT);
    }

    private static String channelId(String name) {
        return "C0" + name.toUpperCase(Locale.ROOT);
    }

    /** Slack writes people and channels as ids before it passes a command on. */
    @Override
    public Seen types(String who, String command) {
        var escaped =
                NAMED.matcher(command)
                        .replaceAll(named -> Matcher.quoteReplacement(resolved(named)));
        return seen(who, people.get(who).types(escaped));
    }

    @Override
    public Seen makes(String who, String shortcut, Seen.Message on) {
        var callback = ShortcutNames.called(shortcut, specs.orElseThrow());
        return seen(who, people.get(who).shortcut(callback, (SlackPost) on.handle()));
    }

    @Override
    public Seen.Message says(String who, String channel, String words) {
        return Seen.Message.of(words, people.get(who).says(channelId(channel), words));
    }

    private String resolved(MatchResult named) {
        var name = named.group(2);
        if (named.group(1).equals("#")) {
            return "<#%s|%s>".formatted(channelId(name), name);
        }
        return people.containsKey(name) ? "<@%s|%s>".formatted(id(name), name) : named.group();
    }

    @Override
    public List<Seen.Message> messagesIn(String who, String channel) {
        var place = channel.equals(direct(who)) ? channel : channelId(channel);
        return people.get(who).reads(place).stream()
                .filter(post -> !post.isEphemeral())
                .map(reading()::message)
                .toList();
    }

    @Override
    public String direct(String who) {
        return people.get(who).user().id().replaceFirst("U", "D");
    }

    @Override
    public Seen presses(String who, Seen.Message on, Seen.Control control) {
        var placed = (SlackReading.Placed) control.handle();
        var person = people.get(who);
        return switch (on.handle()) {
            case SlackPost post ->
                    seen(who, person.presses(post, placed.block(), placed.element()));
            case SlackModal modal -> {
                var exchange = modal.press(placed.block(), placed.element()).settled();
                yield exchange.changed()
                        .map(changed -> inModal(who, changed))
                        .orElseGet(() -> seen(who, exchange));
            }
            default -> throw new AssertionError("nothing to press in " + on);
        };
    }

    @Override
    public Seen picks(String who, Seen.Message on, Seen.Control control, String option) {
        var placed = (SlackReading.Placed) control.handle();
        return seen(
                who,
                people.get(who)
                        .picks(
                                (SlackPost) on.handle(),
                                placed.block(),
                                placed.element(),
                                List.of(option)));
    }

    @Override
    public Seen submits(String who, Seen.Form form, Map<String, List<String>> values) {
        var modal = (SlackModal) form.handle();
        values.forEach((field, given) -> {
            // What is asked only after another answer comes with an update of the view.
            slack.await(() -> modal.blockIds().contains(field), SLOW);
            modal.fill(field, inSlack(modal.element(field), given));
        });
        var exchange = modal.submit();
        if (!modal.errors().isEmpty()) {
            return new Seen.Errors(modal.errors().toString());
        }
        slack.await(() -> !modal.isOpen() || !says(modal, MOMENT), SLOW);
        if (modal.isOpen() && !says(modal, DONE)) {
            return inModal(who, modal);
        }
        return seen(who, exchange);
    }

    /** People and channels of the story by their ids, options as they are. */
    private List<String> inSlack(JsonNode element, List<String> given) {
        var type = element.path("type").asString("");
        if (type.contains("users")) {
            return given.stream().map(SlackDriver::id).toList();
        }
        if (type.contains("channels") || type.contains("conversations")) {
            return given.stream().map(SlackDriver::channelId).toList();
        }
        boolean people =
                element.path("options")
                        .valueStream()
                        .anyMatch(option ->
                                option.path("value").asString("").equals(id(given.getFirst())));
        return people ? given.stream().map(SlackDriver::id).toList() : given;
    }

    private Seen seen(String who, SlackExchange exchange) {
        if (!exchange.ack().arrived()) {
            throw new AssertionError("Slack shows an error: " + exchange.ack().problem());
        }
        exchange.settled();
        var opened = exchange.opened();
        if (opened.isPresent()) {
            return inModal(who, opened.get());
        }
        slack.await(() -> !isMoment(exchange.shown()), SLOW);
        var shown = exchange.shown();
        return shown.isEmpty() ? new Seen.Nothing() : reading().message(shown.getLast());
    }

    private Seen inModal(String who, SlackModal modal) {
        var blocks = modal.view().path("blocks");
        return blocks.valueStream().anyMatch(SlackReading::isInput)
                ? reading().form(modal)
                : reading().message(blocks, who, modal);
    }

    /** The answer comes in another message. */
    private static boolean isMoment(List<SlackPost> shown) {
        return !shown.isEmpty() && shown.getLast().blocks().toString().contains(MOMENT);
    }

    private static boolean says(SlackModal modal, String words) {
        return modal.view().toString().contains(words);
    }

    private SlackReading reading() {
        return new SlackReading(List.copyOf(people.keySet()));
    }

    @Override
    public int messages() {
        return (int) slack.posts().stream().filter(post -> !post.isEphemeral()).count();
    }

    /** The violations are for whoever closes the stage to see. */
    @Override
    public void close() {
        slack.close();
    }
}
