package dev.soundings.standin;

import org.java_websocket.WebSocket;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gateway session: it outlives its connection, remembers what it said, and says again what the
 * client has not heard when the client resumes.
 */
final class DiscordSession {
    private final String id;
    private final int intents;
    private final List<ObjectNode> said = new ArrayList<>();
    private Optional<WebSocket> connection;
    private boolean over;

    DiscordSession(String id, int intents, WebSocket connection) {
        this.id = id;
        this.intents = intents;
        this.connection = Optional.of(connection);
    }

    String id() {
        return id;
    }

    boolean hears(DiscordIntent intent) {
        return intent.in(intents);
    }

    int intents() {
        return intents;
    }

    Optional<WebSocket> connection() {
        return connection;
    }

    /** A client that says goodbye with 1000 or 1001 ends its session; any other end can resume. */
    void lost(boolean byClient, int code) {
        connection = Optional.empty();
        over = byClient && (code == 1000 || code == 1001);
    }

    boolean isOver() {
        return over;
    }

    void taken(WebSocket by) {
        connection = Optional.of(by);
    }

    /** The dispatch with its number, kept for a resume. */
    ObjectNode next(String type, JsonNode data) {
        var dispatch = DiscordJson.object().put("op", 0).put("s", said.size() + 1).put("t", type);
        dispatch.set("d", data.deepCopy());
        said.add(dispatch);
        return dispatch;
    }

    int numbered() {
        return said.size();
    }

    List<ObjectNode> after(int number) {
        return List.copyOf(said.subList(number, said.size()));
    }
}
