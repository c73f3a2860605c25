package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * A Discord on this machine: gateway and HTTP API over loopback, built from Discord's documentation
 * and stricter than the original. It records what it is asked, lets a test act as a person, makes
 * things go wrong on request, and lists whoever broke a rule.
 *
 * <pre>
 * try (var discord = DiscordStandIn.open()) {
 *     var guild = discord.guild("Harbour");
 *     var atlas = guild.channel("atlas");
 *     var priya = guild.enters("priya", "Priya", "en-GB");
 *     // start what is tested with discord.apiUrl(), discord.gatewayUrl() and discord.token()
 *     var form = priya.runs(atlas, "risk", "raise", Map.of());
 *     priya.submits(form, Map.of("title", List.of("The vendor API slips")));
 *     assertThat(discord.violations()).isEmpty();
 * }
 * </pre>
 */
public final class DiscordStandIn implements AutoCloseable {
    private final InstantSource time;
    private final LongSupplier nanos;
    private final DiscordWorld world;
    private final DiscordPayloads payloads;
    private final DiscordInteractions interactions;
    private final DiscordGatewayRules rules;
    private final DiscordFaults faults = new DiscordFaults();
    private final DiscordBuckets buckets;
    private final DiscordInteractionRoutes deeds;
    private final List<DiscordRequest> throttled = new ArrayList<>();
    private final DiscordGateway gateway;
    private final DiscordRest rest;

    private DiscordStandIn(InstantSource time, LongSupplier nanos)
            throws IOException, InterruptedException {
        this.time = time;
        this.nanos = nanos;
        world = new DiscordWorld(new DiscordIds(time));
        payloads = new DiscordPayloads(world);
        interactions = new DiscordInteractions(world, payloads);
        rules = new DiscordGatewayRules(time);
        buckets = new DiscordBuckets(nanos);
        deeds = new DiscordInteractionRoutes(this);
        gateway = new DiscordGateway(this, rules);
        var routes = new DiscordRoutes();
        new DiscordAccountRoutes(this).into(routes);
        new DiscordMessageRoutes(this).into(routes);
        deeds.into(routes);
        rest = new DiscordRest(this, routes, faults, buckets, DiscordOpenApi.given());
        gateway.start();
        gateway.awaitStart();
    }

    /** In real time, by which clients reckon rate limits and the life of a token. */
    public static DiscordStandIn open() {
        return open(InstantSource.system(), System::nanoTime);
    }

    static DiscordStandIn open(InstantSource time, LongSupplier nanos) {
        try {
            return new DiscordStandIn(time, nanos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends with a slash. */
    public URI apiUrl() {
        return URI.create("http://127.0.0.1:" + rest.port() + DiscordRest.BASE + "/");
    }

    public URI gatewayUrl() {
        return URI.create("ws://127.0.0.1:" + gateway.getPort());
    }

    public String token() {
        return rules.token();
    }

    /** The token that is valid from now on. */
    public void resetToken(String now) {
        rules.token(now);
    }

    public String applicationId() {
        return world.application();
    }

    public DiscordGuild guild(String name) {
        synchronized (world) {
            var guild = new DiscordGuild(this, world.ids().next(), name);
            world.guilds().put(guild.id(), guild);
            return guild;
        }
    }

    /** Switches "Server Members Intent" on, as in the portal. */
    public void allowMembersIntent() {
        rules.switchOn(DiscordIntent.GUILD_MEMBERS);
    }

    /** Discord asks for five seconds between two; what is restarted at once needs less. */
    public void allowIdentifyEvery(Duration between) {
        rules.between(between);
    }

    public void leaveIdentifies(int left) {
        rules.budget(left);
    }

    public void heartbeatEvery(Duration interval) {
        rules.heartbeat(interval);
    }

    /** How many calls a bucket holds, and how soon it is full again. */
    public void bucketsHold(int calls, Duration every) {
        buckets.hold(calls, every);
    }

    public DiscordFaults faults() {
        return faults;
    }

    // What goes wrong at the gateway

    /** The connection breaks; the session can be resumed. */
    public void dropGateway() {
        gateway.drop();
    }

    public void askToReconnect() {
        gateway.askToReconnect();
    }

    /** All sessions are forgotten: who comes back must identify anew. */
    public void invalidateSessions() {
        gateway.invalidate();
    }

    public void closeGateway(int code) {
        gateway.closeAll(code);
    }

    /** The next event is told twice. */
    public void repeatNextEvent() {
        gateway.repeatNext();
    }

    /** Events wait from now on… */
    public void holdEvents() {
        gateway.hold();
    }

    /** …until now. */
    public void releaseEvents() {
        gateway.release();
    }

    // What has come of it

    public List<DiscordRequest> requests() {
        return rest.requests();
    }

    public List<DiscordRequest> requests(String line) {
        return requests().stream().filter(request -> request.line().matches(line)).toList();
    }

    /** Calls above a rate limit, which a careful client never makes. */
    public List<DiscordRequest> throttled() {
        synchronized (throttled) {
            return List.copyOf(throttled);
        }
    }

    public List<String> violations() {
        synchronized (world) {
            return List.copyOf(world.violations());
        }
    }

    /** What clients sent over the gateway. */
    public List<JsonNode> frames() {
        return gateway.received();
    }

    public int identified() {
        return gateway.identified();
    }

    public boolean isHeard() {
        return gateway.hasListener();
    }

    public JsonNode commands() {
        synchronized (world) {
            return world.commands().deepCopy();
        }
    }

    /** Waits until the application has registered its commands, as a person would. */
    public void awaitCommands(Duration atMost) {
        awaits(
                "the application has registered no commands",
                atMost,
                () -> world.commands().size() > 0);
    }

    /** Waits until something has become true of messages, sessions or commands. */
    public void awaits(String otherwise, Duration atMost, BooleanSupplier condition) {
        long until = System.nanoTime() + atMost.toNanos();
        synchronized (world) {
            while (!condition.getAsBoolean()) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError(otherwise);
                }
                try {
                    world.wait(Math.min(left, 100));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Everything that stands in a channel, what only one person sees too, the oldest first. */
    public List<DiscordMessage> messagesIn(DiscordChannel channel) {
        synchronized (world) {
            return world.messages().values().stream()
                    .filter(message -> message.channel().equals(channel.id()))
                    .toList();
        }
    }

    public List<DiscordMessage> messages() {
        synchronized (world) {
            return List.copyOf(world.messages().values());
        }
    }

    public Optional<DiscordMessage> lastEdited() {
        synchronized (world) {
            return world.lastEdited().map(world.messages()::get);
        }
    }

    public DiscordMessage message(String id) {
        synchronized (world) {
            return Optional.ofNullable(world.messages().get(id)).orElseThrow();
        }
    }

    public DiscordChannel channel(String id) {
        synchronized (world) {
            return world.channel(id);
        }
    }

    public List<DiscordChannel> threads() {
        synchronized (world) {
            return world.channels().values().stream()
                    .filter(channel -> channel.parent().isPresent())
                    .toList();
        }
    }

    public byte[] file(String url) {
        synchronized (world) {
            return world.files().getOrDefault(URI.create(url).getPath(), new byte[0]).clone();
        }
    }

    // For the stand-in's own rooms

    DiscordWorld world() {
        return world;
    }

    DiscordPayloads payloads() {
        return payloads;
    }

    DiscordInteractions interactions() {
        return interactions;
    }

    DiscordGatewayRules rules() {
        return rules;
    }

    Instant now() {
        return time.instant();
    }

    long nanos() {
        return nanos.getAsLong();
    }

    String fileUrl(String path) {
        return "http://127.0.0.1:" + rest.port() + path;
    }

    void violated(String rule) {
        synchronized (world) {
            world.violations().add(rule);
        }
    }

    void throttled(DiscordRequest request) {
        synchronized (throttled) {
            throttled.add(request);
        }
    }

    DiscordChannel open(DiscordChannel channel) {
        synchronized (world) {
            world.channels().put(channel.id(), channel);
            say("CHANNEL_CREATE", DiscordIntent.GUILDS, payloads.channel(channel));
            return channel;
        }
    }

    DiscordChannel direct(String person) {
        synchronized (world) {
            return world.directWith(person)
                    .orElseGet(() -> {
                        var channel = DiscordChannel.direct(world.ids().next(), person);
                        world.channels().put(channel.id(), channel);
                        return channel;
                    });
        }
    }

    void say(String event, DiscordIntent intent, JsonNode data) {
        gateway.dispatch(event, intent, data);
    }

    void happens(DiscordDeed deed) {
        deeds.began(deed);
        if (!gateway.dispatch("INTERACTION_CREATE", DiscordIntent.NONE, deed.payload())) {
            throw new AssertionError("nobody is connected to hear it");
        }
    }

    @Override
    public void close() {
        rest.close();
        try {
            gateway.stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
