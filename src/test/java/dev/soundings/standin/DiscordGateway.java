package dev.soundings.standin;

import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * The gateway: hello, identify, ready, heartbeats, resume, and the close codes that a wrong token
 * or an intent that is not switched on earn. It says who broke its rules.
 *
 * @see <a href="https://discord.com/developers/docs/events/gateway">Discord: gateway</a>
 */
final class DiscordGateway extends WebSocketServer {
    private static final int SENDS_IN_A_MINUTE = 120;

    private final DiscordStandIn standIn;
    private final DiscordGatewayRules rules;
    private final Map<WebSocket, DiscordWire> wires = new ConcurrentHashMap<>();
    private final Map<WebSocket, Integer> frames = new ConcurrentHashMap<>();
    private final Map<String, DiscordSession> sessions = new LinkedHashMap<>();
    private final List<Runnable> held = new ArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<JsonNode> received = new ArrayList<>();
    private boolean holding;
    private int repeats;

    DiscordGateway(DiscordStandIn standIn, DiscordGatewayRules rules) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.standIn = standIn;
        this.rules = rules;
        setReuseAddr(true);
        setDaemon(true);
        // Discord's own heartbeats keep the connection; nothing else may close it.
        setConnectionLostTimeout(0);
    }

    @Override
    public void onStart() {
        open.countDown();
    }

    void awaitStart() throws InterruptedException {
        open.await();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        var address = handshake.getResourceDescriptor();
        if (!address.contains("v=10") || !address.contains("encoding=json")) {
            connection.close(4012, "Invalid API version");
            return;
        }
        wires.put(connection, DiscordWire.on(connection, address));
        frames.put(connection, 0);
        var hello = DiscordJson.object().put("op", 10);
        hello.set(
                "d", DiscordJson.object().put("heartbeat_interval", rules.heartbeat().toMillis()));
        send(connection, hello);
    }

    @Override
    public void onMessage(WebSocket connection, String text) {
        JsonNode payload;
        try {
            payload = DiscordJson.read(text);
        } catch (JacksonException e) {
            connection.close(4002, "Decode error");
            return;
        }
        // The window of a minute is not slid: no session of a test lives so long.
        if (frames.merge(connection, 1, Integer::sum) > SENDS_IN_A_MINUTE) {
            standIn.violated("more than 120 gateway sends on one connection");
            connection.close(4008, "Rate limited");
            return;
        }
        synchronized (standIn.world()) {
            received.add(payload);
            handle(connection, payload);
        }
    }

    private void handle(WebSocket connection, JsonNode payload) {
        var data = payload.path("d");
        switch (payload.path("op").asInt(-1)) {
            case 1 -> send(connection, DiscordJson.object().put("op", 11));
            case 2 -> identify(connection, data);
            case 3, 4 -> known(connection);
            case 6 -> resume(connection, data);
            case 8 -> known(connection).ifPresent(session -> members(connection, session, data));
            default -> connection.close(4001, "Unknown opcode");
        }
    }

    private Optional<DiscordSession> known(WebSocket connection) {
        var session = session(connection);
        if (session.isEmpty()) {
            connection.close(4003, "Not authenticated");
        }
        return session;
    }

    private Optional<DiscordSession> session(WebSocket connection) {
        return sessions.values().stream()
                .filter(session -> session.connection().filter(connection::equals).isPresent())
                .findFirst();
    }

    private void identify(WebSocket connection, JsonNode data) {
        if (session(connection).isPresent()) {
            connection.close(4005, "Already authenticated");
            return;
        }
        switch (rules.identify(data)) {
            case DiscordGatewayRules.Closed(int code, String why) -> connection.close(code, why);
            case DiscordGatewayRules.TooFast() ->
                    send(connection, DiscordJson.object().put("op", 9).put("d", false));
            case DiscordGatewayRules.Welcome() -> welcome(connection, data);
        }
    }

    private void welcome(WebSocket connection, JsonNode data) {
        var session =
                new DiscordSession(
                        standIn.world().ids().next(), data.path("intents").asInt(), connection);
        sessions.put(session.id(), session);
        var ready = DiscordJson.object().put("v", 10).put("session_id", session.id());
        ready.put("resume_gateway_url", standIn.gatewayUrl().toString());
        ready.set("user", standIn.payloads().bot());
        ready.set("private_channels", DiscordJson.array());
        ready.set(
                "application",
                DiscordJson.object().put("id", standIn.world().application()).put("flags", 0));
        var guilds = standIn.world().guilds().values();
        ready.set(
                "guilds",
                DiscordJson.array(
                        guilds.stream()
                                .map(guild ->
                                        DiscordJson.object()
                                                .put("id", guild.id())
                                                .put("unavailable", true))
                                .toList()));
        send(connection, session.next("READY", ready));
        guilds.forEach(guild ->
                send(connection, session.next("GUILD_CREATE", standIn.payloads().guild(guild))));
    }

    private void resume(WebSocket connection, JsonNode data) {
        if (!rules.knows(DiscordJson.text(data, "token"))) {
            connection.close(4004, "Authentication failed");
            return;
        }
        var session = sessions.get(DiscordJson.text(data, "session_id"));
        if (session == null) {
            send(connection, DiscordJson.object().put("op", 9).put("d", false));
            return;
        }
        int heard = data.path("seq").asInt();
        if (heard > session.numbered()) {
            connection.close(4007, "Invalid seq");
            return;
        }
        session.taken(connection);
        session.after(heard).forEach(missed -> send(connection, missed));
        send(connection, session.next("RESUMED", DiscordJson.object()));
    }

    private void members(WebSocket connection, DiscordSession session, JsonNode data) {
        var guild = standIn.world().guilds().get(DiscordJson.text(data, "guild_id"));
        boolean all = data.has("query") && data.path("limit").asInt() == 0;
        if (guild == null || (all && !session.hears(DiscordIntent.GUILD_MEMBERS))) {
            standIn.violated("members of a guild were asked for without the intent GUILD_MEMBERS");
            return;
        }
        var asked = DiscordJson.each(data.path("user_ids")).map(JsonNode::asString).toList();
        var found =
                guild.members().values().stream()
                        .filter(member -> all || asked.contains(member.id()))
                        .map(standIn.payloads()::member)
                        .toList();
        var chunk =
                DiscordJson.object()
                        .put("guild_id", guild.id())
                        .put("chunk_index", 0)
                        .put("chunk_count", 1)
                        .put("nonce", DiscordJson.text(data, "nonce"));
        chunk.set("members", DiscordJson.array(found));
        chunk.set("not_found", DiscordJson.array());
        send(connection, session.next("GUILD_MEMBERS_CHUNK", chunk));
    }

    /** Tells every session that asked for it; one without a connection hears it when it resumes. */
    boolean dispatch(String type, DiscordIntent intent, JsonNode data) {
        synchronized (standIn.world()) {
            if (holding) {
                held.add(() -> dispatch(type, intent, data));
                return true;
            }
            int times = 1 + repeats;
            repeats = 0;
            var hearing = sessions.values().stream().filter(one -> one.hears(intent)).toList();
            for (int i = 0; i < times; i++) {
                hearing.forEach(session -> tell(session, session.next(type, data)));
            }
            return !hearing.isEmpty();
        }
    }

    private void tell(DiscordSession session, ObjectNode dispatch) {
        session.connection().ifPresent(connection -> send(connection, dispatch));
    }

    private void send(WebSocket connection, ObjectNode payload) {
        var wire = wires.get(connection);
        if (wire != null) {
            wire.send(payload);
        }
    }

    void repeatNext() {
        synchronized (standIn.world()) {
            repeats++;
        }
    }

    void hold() {
        synchronized (standIn.world()) {
            holding = true;
        }
    }

    void release() {
        synchronized (standIn.world()) {
            holding = false;
            var late = List.copyOf(held);
            held.clear();
            late.forEach(Runnable::run);
        }
    }

    /** The network fails: no close frame. The session can be resumed. */
    void drop() {
        getConnections()
                .forEach(connection -> {
                    connection.closeConnection(1006, "dropped");
                    // The socket closes only when the selector looks at it again.
                    if (connection instanceof WebSocketImpl inner) {
                        inner.getSelectionKey().selector().wakeup();
                    }
                });
    }

    void askToReconnect() {
        getConnections().forEach(connection -> send(connection, opcode(7, false)));
    }

    /** Forgets all sessions, as after a long absence or a deployment of Discord's. */
    void invalidate() {
        synchronized (standIn.world()) {
            sessions.clear();
            getConnections().forEach(connection -> send(connection, opcode(9, false)));
        }
    }

    void closeAll(int code) {
        getConnections().forEach(connection -> connection.close(code));
    }

    private static ObjectNode opcode(int code, boolean resumable) {
        return DiscordJson.object().put("op", code).put("d", resumable);
    }

    int identified() {
        return rules.identified();
    }

    boolean hasListener() {
        synchronized (standIn.world()) {
            return sessions.values().stream().anyMatch(session -> session.connection().isPresent());
        }
    }

    List<JsonNode> received() {
        synchronized (standIn.world()) {
            return List.copyOf(received);
        }
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        frames.remove(connection);
        Optional.ofNullable(wires.remove(connection)).ifPresent(DiscordWire::end);
        synchronized (standIn.world()) {
            session(connection).ifPresent(session -> session.lost(remote, code));
            sessions.values().removeIf(DiscordSession::isOver);
        }
    }

    @Override
    public void onError(WebSocket connection, Exception problem) {
        // A dropped connection is part of the play; a server that cannot start is not.
        if (connection == null) {
            standIn.violated("the gateway: " + problem);
        }
    }
}
