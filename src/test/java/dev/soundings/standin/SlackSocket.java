package dev.soundings.standin;

import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import tools.jackson.databind.node.ObjectNode;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Socket Mode: says hello, sends envelopes to any one connection, waits for each to be
 * acknowledged.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
final class SlackSocket extends WebSocketServer implements SlackRoute {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SlackNews news;
    private final SlackTeam team;
    private final SlackApi api;
    private final List<WebSocket> connections = new ArrayList<>();
    private final Map<String, CompletableFuture<SlackAck>> waiting = new HashMap<>();
    private final Set<String> tickets = new HashSet<>();
    private final CompletableFuture<Integer> started = new CompletableFuture<>();
    private int connectedOnce;

    SlackSocket(SlackNews news, SlackTeam team, SlackApi api) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.news = news;
        this.team = team;
        this.api = api;
        setReuseAddr(true);
        setDaemon(true);
    }

    /** The answer to {@code apps.connections.open}: an address for one connection. */
    ObjectNode open(SlackArguments arguments) {
        var ticket = "ticket-" + team.number();
        news.tell(() -> tickets.add(ticket));
        var address =
                URI.create(
                        "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s"
                                .formatted(started.join(), ticket, SlackTeam.APP));
        return SlackJson.object().put("url", address.toString());
    }

    @Override
    public void onStart() {
        started.complete(getPort());
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        var ticket = handshake.getResourceDescriptor().replaceFirst(".*ticket=([^&]*).*", "$1");
        boolean known = news.change(() -> tickets.remove(ticket));
        if (!known) {
            connection.close(CloseFrame.POLICY_VALIDATION, "invalid ticket");
            return;
        }
        var hello = SlackJson.object().put("type", "hello");
        hello.putObject("debug_info").put("host", "applink-standin").put("build_number", 1);
        hello.putObject("connection_info").put("app_id", SlackTeam.APP);
        hello.put("num_connections", news.read(connections::size) + 1);
        connection.send(hello.toString());
        news.tell(() -> {
            connections.add(connection);
            connectedOnce++;
        });
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        var ack = SlackJson.parsedObject(message);
        var envelope = SlackJson.text(ack, "envelope_id");
        var future = news.change(() -> waiting.remove(envelope));
        if (future == null) {
            api.breach("socket: acknowledged what was not sent: " + envelope);
            return;
        }
        var body = ack.path("payload") instanceof ObjectNode object ? object : SlackJson.object();
        future.complete(SlackAck.of(body));
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        news.tell(() -> connections.remove(connection));
    }

    @Override
    public void onError(WebSocket connection, Exception e) {
        if (connection != null) {
            news.tell(() -> connections.remove(connection));
        }
    }

    @Override
    public CompletableFuture<SlackAck> deliver(SlackEnvelope envelope) {
        var future = new CompletableFuture<SlackAck>();
        if (!awaitConnections(1)) {
            future.complete(SlackAck.none("nobody is connected"));
            return future;
        }
        var id = "envelope-" + team.number();
        var json = SlackJson.object().put("envelope_id", id).put("type", envelope.type().word());
        json.set("payload", envelope.payload());
        json.put("accepts_response_payload", envelope.type() != SlackEnvelope.Type.EVENTS_API);
        if (envelope.type() == SlackEnvelope.Type.EVENTS_API) {
            json.put("retry_attempt", envelope.retry());
            json.put("retry_reason", envelope.retry() == 0 ? "" : "timeout");
        }
        var connection =
                news.change(() -> {
                    waiting.put(id, future);
                    return connections.getLast();
                });
        connection.send(json.toString());
        return future;
    }

    boolean awaitConnections(int count) {
        return news.await(() -> connections.size() >= count, PATIENCE);
    }

    /** How often a connection was made so far. */
    int connectedOnce() {
        return news.read(() -> connectedOnce);
    }

    /** Ends all connections without a word, as a network does. */
    void drop() {
        news.read(() -> List.copyOf(connections))
                .forEach(connection -> connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, ""));
    }

    /** Asks to connect anew, as Slack does every few hours. */
    void refresh() {
        var message =
                SlackJson.object().put("type", "disconnect").put("reason", "refresh_requested");
        news.read(() -> List.copyOf(connections))
                .forEach(connection -> connection.send(message.toString()));
    }

    @Override
    public void close() {
        try {
            stop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
