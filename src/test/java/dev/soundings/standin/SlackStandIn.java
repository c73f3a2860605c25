package dev.soundings.standin;

import dev.soundings.clock.MovableClock;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A small Slack for tests, over real HTTP and WebSocket: one workspace, the Web API methods that a
 * bot calls, Socket Mode and signed HTTP. It is built from Slack's documentation and strict where
 * that is: what breaks a rule gets Slack's error and stands in {@link #violations()}.
 *
 * <pre>{@code
 * try (var slack = SlackStandIn.with(scopes)) {
 *     var tom = slack.enters(SlackUser.member("UTOM", "Tom", "Europe/Lisbon"));
 *     // start the bot with slack.apiUrl(), slack.botToken(), slack.appToken()
 *     tom.types("/soundings next").settled().shown();
 * }
 * }</pre>
 */
public final class SlackStandIn implements AutoCloseable {
    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(3);

    private final SlackNews news = new SlackNews();
    private final SlackFaults faults = new SlackFaults();
    private final SlackRates rates = new SlackRates();
    private final SlackTokens tokens;
    private final SlackTeam team;
    private final SlackApi api;
    private final SlackServer server;
    private final SlackSocket socket;
    private final SlackResponses responses;
    private final SlackPayloads payloads;
    private SlackRoute route;

    private SlackStandIn(Set<String> scopes, InstantSource time) {
        tokens = new SlackTokens(scopes);
        team = new SlackTeam(news, time);
        api = new SlackApi(tokens, rates, team, news);
        var tickets = new SlackTickets(team);
        var files = new SlackFileMethods(team, this::base);
        responses = new SlackResponses(team, tickets, files, api);
        server = new SlackServer(api, responses, faults, news);
        socket = new SlackSocket(news, team, api);
        payloads = new SlackPayloads(team, tickets, this::base);
        api.add(new SlackChatMethods(team, tokens).methods());
        api.add(new SlackViewMethods(team, tickets).methods());
        api.add(new SlackReadMethods(team, tokens).methods());
        api.add(files.methods());
        api.add(java.util.Map.of("apps.connections.open", socket::open));
        socket.start();
        route = socket;
    }

    /**
     * @param scopes that the app was granted
     */
    public static SlackStandIn with(Set<String> scopes) {
        return at(MovableClock.unmoved(), scopes);
    }

    /**
     * @param time which the bot under test has too, so that both agree on what is old
     */
    public static SlackStandIn at(InstantSource time, Set<String> scopes) {
        return new SlackStandIn(scopes, time);
    }

    /** From now on payloads go to the bot over HTTP, signed, instead of through the socket. */
    public SlackStandIn callingAt(URI bot) {
        route = new SlackHttpRoute(team, bot);
        return this;
    }

    private URI base() {
        return server.base();
    }

    /** {@code http://127.0.0.1:41234/}, in the place of {@code https://slack.com}. */
    public URI apiUrl() {
        return server.base();
    }

    public String botToken() {
        return SlackTokens.BOT;
    }

    public String appToken() {
        return SlackTokens.APP;
    }

    public String signingSecret() {
        return SlackTokens.SIGNING_SECRET;
    }

    public String teamId() {
        return SlackTeam.ID;
    }

    public String botUser() {
        return SlackTeam.BOT;
    }

    // Who and what is there

    public SlackPerson enters(SlackUser user) {
        team.put(user);
        return new SlackPerson(this, user);
    }

    public void has(SlackChannel channel) {
        team.put(channel);
    }

    public void hasGroup(String id, List<String> members) {
        team.putGroup(id, members);
    }

    public List<SlackPost> posts() {
        return team.posts();
    }

    // What happened

    public List<SlackCall> calls() {
        return server.calls();
    }

    public List<SlackCall> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Everything that broke a documented rule. */
    public List<String> violations() {
        return api.violations();
    }

    public boolean await(BooleanSupplier condition, Duration atMost) {
        return news.await(condition, atMost);
    }

    // What goes wrong

    public SlackStandIn next(String method, SlackFault fault) {
        faults.add(method, fault);
        return this;
    }

    public void revokesTheToken() {
        tokens.revoke();
    }

    public void restoresTheToken() {
        tokens.restore();
    }

    public void unlimited() {
        rates.off();
    }

    public void dropsTheSocket() {
        socket.drop();
    }

    public void asksToReconnect() {
        socket.refresh();
    }

    public boolean awaitConnection() {
        return socket.awaitConnections(1);
    }

    /** How often the bot has connected so far. */
    public int connections() {
        return socket.connectedOnce();
    }

    // Events

    /** As {@code {"type": "tokens_revoked", …}}, in JSON. */
    public SlackEvent event(String json) {
        return event(SlackJson.parsedObject(json));
    }

    /** An event of the Events API, wrapped and ready to be delivered, once or more often. */
    SlackEvent event(ObjectNode event) {
        return new SlackEvent(
                this, new SlackEnvelope(SlackEnvelope.Type.EVENTS_API, payloads.event(event), 0));
    }

    /**
     * Tells what Slack now knows of somebody.
     *
     * @param type {@code team_join} or {@code user_change}
     */
    public SlackEvent profileOf(SlackPerson person, String type) {
        var event = SlackJson.object().put("type", type).put("event_ts", "1.1");
        event.set("user", team.json(person.user()));
        return event(event);
    }

    /**
     * A command as a signed request, for whoever sends it and takes the time.
     *
     * @param bot where it is
     */
    public HttpRequest signed(SlackPerson person, String line, URI bot) {
        int space = line.indexOf(' ');
        var place = team.channel(person.user().direct()).orElseThrow();
        var payload =
                payloads.command(
                        person.user(), place, line.substring(0, space), line.substring(space + 1));
        return SlackHttpRoute.request(
                team, bot, new SlackEnvelope(SlackEnvelope.Type.SLASH_COMMANDS, payload, 0));
    }

    SlackAck deliver(SlackEnvelope envelope) {
        return within(route.deliver(envelope), envelope);
    }

    SlackExchange exchange(
            SlackPerson person, SlackEnvelope.Type type, ObjectNode payload, String channel) {
        var before = SlackExchange.edits(this, person);
        boolean offered = isOffered(type, payload);
        if (!offered) {
            breach("commands and shortcuts: needs the scope commands");
        }
        var ack =
                offered
                        ? deliver(new SlackEnvelope(type, payload, 0))
                        : SlackAck.none("Slack does not offer it");
        if (type == SlackEnvelope.Type.SLASH_COMMANDS && !ack.body().isEmpty()) {
            try {
                responses.show(ack.body(), person.user().id(), channel, Optional.empty());
            } catch (SlackRefusal refusal) {
                api.breaches("acknowledgement", refusal);
            }
        }
        return new SlackExchange(this, person, new SlackEnvelope(type, payload, 0), ack, before);
    }

    /** Without the scope Slack shows neither commands nor shortcuts. */
    private boolean isOffered(SlackEnvelope.Type type, ObjectNode payload) {
        var kind = SlackJson.text(payload, "type");
        boolean needsScope =
                type == SlackEnvelope.Type.SLASH_COMMANDS
                        || kind.equals("shortcut")
                        || kind.equals("message_action");
        return !needsScope || tokens.has("commands");
    }

    private SlackAck within(CompletableFuture<SlackAck> future, SlackEnvelope envelope) {
        try {
            return future.get(ACKNOWLEDGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            breach(envelope.type() + ": not acknowledged within three seconds");
            return SlackAck.none("too late");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SlackAck.none("interrupted");
        }
    }

    void breach(String what) {
        api.breach(what);
    }

    SlackTeam team() {
        return team;
    }

    SlackNews news() {
        return news;
    }

    SlackPayloads payloads() {
        return payloads;
    }

    @Override
    public void close() {
        if (route != socket) {
            route.close();
        }
        socket.close();
        server.close();
    }
}
