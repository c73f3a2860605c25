package dev.soundings.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** The stand-in over its wires, called by a bot that knows no vendor library. */
class SlackStandInIT {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private SlackStandIn slack;
    private SlackPerson tom;

    @BeforeEach
    void open() {
        slack = SlackStandIn.with(Set.of("chat:write", "users:read", "commands"));
        tom = slack.enters(SlackUser.member("UTOM", "Tom", "Europe/Lisbon"));
        slack.has(SlackChannel.open("C0ATLAS", "atlas", List.of("UTOM", slack.botUser())));
        slack.has(SlackChannel.open("C0OTHER", "other", List.of("UTOM")));
    }

    @AfterEach
    void close() {
        slack.close();
        http.close();
    }

    @Test
    void takesAMessageAndShowsIt() throws Exception {
        var answer = call("chat.postMessage", say("UTOM", "Hello"));

        assertThat(answer.path("ok").asBoolean(false)).isTrue();
        assertThat(answer.path("channel").asString()).isEqualTo("DTOM");
        assertThat(tom.readsDirect()).extracting(SlackPost::text).containsExactly("Hello");
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void refusesAndRemembersWhatBreaksARule() throws Exception {
        assertThat(error("chat.postMessage", say("C0ATLAS", "Hi").put("colour", "red")))
                .isEqualTo("invalid_arguments");
        assertThat(error("chat.postMessage", say("C0ATLAS", "x".repeat(40_001))))
                .isEqualTo("msg_too_long");
        assertThat(error("chat.postMessage", say("C0ATLAS", ""))).isEqualTo("no_text");
        assertThat(error("usergroups.list", SlackJson.object())).isEqualTo("missing_scope");
        assertThat(error("chat.shout", SlackJson.object())).isEqualTo("unknown_method");
        assertThat(error("users.info", SlackJson.object().put("user", "UTOM")))
                .as("a reading method takes no JSON")
                .isEqualTo("invalid_arguments");

        assertThat(slack.violations()).hasSize(6);
        assertThat(slack.posts()).isEmpty();
    }

    @Test
    void refusesWhatCanHappenToAnybodyWithoutBlame() throws Exception {
        assertThat(error("chat.postMessage", say("C0OTHER", "Hi"))).isEqualTo("not_in_channel");
        assertThat(error("chat.postMessage", say("C0NONE", "Hi"))).isEqualTo("channel_not_found");
        slack.revokesTheToken();
        assertThat(error("chat.postMessage", say("C0ATLAS", "Hi"))).isEqualTo("token_revoked");

        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void givesPagesToWhoReadsByForm() throws Exception {
        var first = form("users.list", "limit=1");
        var cursor = first.path("response_metadata").path("next_cursor").asString();

        assertThat(first.path("members").size()).isEqualTo(1);
        assertThat(
                        form("users.list", "limit=1&cursor=" + cursor)
                                .path("members")
                                .get(0)
                                .path("id")
                                .asString())
                .isEqualTo("UTOM");
    }

    @Test
    void losesTheResponseOnAConnectionThatIsUsedAgain() throws Exception {
        call("auth.test", SlackJson.object());
        slack.next("chat.postMessage", new SlackFault.LoseResponse());

        assertThatThrownBy(() -> call("chat.postMessage", say("UTOM", "Hello")))
                .isInstanceOf(IOException.class);

        var calls = slack.calls();
        assertThat(calls.getFirst().connection()).isEqualTo(calls.get(1).connection());
        assertThat(calls.get(1).outcome()).isEqualTo("ok, lost");
        assertThat(tom.readsDirect()).isNotEmpty();
    }

    @Test
    void failsInTheWaysThatSlackFails() throws Exception {
        slack.next("chat.postMessage", new SlackFault.TooMany(Duration.ofSeconds(7)))
                .next("chat.postMessage", new SlackFault.ServerError(503, false))
                .next("chat.postMessage", new SlackFault.ErrorAfterSuccess("internal_error"));

        var limited = send("chat.postMessage", say("UTOM", "One"));
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("7");
        assertThat(send("chat.postMessage", say("UTOM", "Two")).statusCode()).isEqualTo(503);
        assertThat(error("chat.postMessage", say("UTOM", "Three"))).isEqualTo("internal_error");
        assertThat(tom.readsDirect()).extracting(SlackPost::text).containsExactly("Three");
    }

    @Test
    void deliversACommandThroughTheSocketAndTakesTheAcknowledgement() throws Exception {
        try (var bot = new Bot(socketAddress())) {
            var exchange = tom.types("/soundings next");

            assertThat(bot.got).anyMatch(message -> message.contains("hello"));
            assertThat(exchange.ack().arrived()).isTrue();
            assertThat(exchange.shown()).extracting(SlackPost::text).containsExactly("Soon");
            assertThat(exchange.shown().getFirst().onlyFor()).contains("UTOM");
        }
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void aTicketOpensOneConnectionOnly() throws Exception {
        var address = socketAddress();
        try (var first = new Bot(address);
                var second = new Bot(address)) {
            assertThat(slack.awaitConnection()).isTrue();
            assertThat(slack.await(() -> slack.connections() > 1, Duration.ofMillis(300)))
                    .isFalse();
            assertThat(first.isOpen()).isTrue();
            assertThat(second.got).isEmpty();
        }
    }

    @Test
    void aModalNeedsAFreshTrigger() throws Exception {
        assertThat(error("views.open", view("1.2.unknown"))).isEqualTo("invalid_trigger_id");
        try (var bot = new Bot(socketAddress())) {
            tom.types("/soundings setup");
            var trigger = bot.trigger();

            assertThat(call("views.open", view(trigger)).path("ok").asBoolean(false)).isTrue();
            assertThat(tom.modal()).isPresent();
            assertThat(error("views.open", view(trigger))).isEqualTo("exchanged_trigger_id");
        }
    }

    @Test
    void signsWhatItSendsOverHttp() throws Exception {
        var valid = new AtomicBoolean();
        var bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.createContext(
                "/slack/commands",
                exchange -> {
                    var body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    var headers = exchange.getRequestHeaders();
                    var timestamp = headers.getFirst("X-Slack-Request-Timestamp");
                    valid.set(
                            SlackHttpRoute.signature(timestamp, body)
                                    .equals(headers.getFirst("X-Slack-Signature")));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        bot.start();
        slack.callingAt(URI.create("http://127.0.0.1:" + bot.getAddress().getPort()));

        assertThat(tom.types("/soundings next").ack().arrived()).isTrue();
        assertThat(valid).isTrue();
        bot.stop(0);
    }

    private URI socketAddress() throws Exception {
        var request = request("apps.connections.open", slack.appToken(), "{}", "application/json");
        var answer =
                SlackJson.parsedObject(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return URI.create(answer.path("url").asString());
    }

    private static ObjectNode say(String channel, String text) {
        return SlackJson.object().put("channel", channel).put("text", text);
    }

    private static ObjectNode view(String trigger) {
        var arguments = SlackJson.object().put("trigger_id", trigger);
        var view = arguments.putObject("view").put("type", "modal");
        view.set("title", SlackJson.plainText("Set up"));
        view.putArray("blocks").addObject().put("type", "divider");
        return arguments;
    }

    private String error(String method, ObjectNode arguments) throws Exception {
        return SlackJson.text(call(method, arguments), "error");
    }

    private ObjectNode call(String method, ObjectNode arguments) throws Exception {
        return SlackJson.parsedObject(send(method, arguments).body());
    }

    private HttpResponse<String> send(String method, ObjectNode arguments) throws Exception {
        return http.send(
                request(method, slack.botToken(), arguments.toString(), "application/json"),
                HttpResponse.BodyHandlers.ofString());
    }

    private ObjectNode form(String method, String form) throws Exception {
        var request = request(method, slack.botToken(), form, "application/x-www-form-urlencoded");
        return SlackJson.parsedObject(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpRequest request(String method, String token, String body, String type) {
        return HttpRequest.newBuilder(slack.apiUrl().resolve("api/" + method))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Answers every command with one word. */
    private static final class Bot extends WebSocketClient implements AutoCloseable {
        private final List<String> got = new CopyOnWriteArrayList<>(new ArrayList<>());

        Bot(URI address) throws InterruptedException {
            super(address);
            connectBlocking();
        }

        String trigger() {
            return SlackJson.text(
                    SlackJson.parsedObject(got.getLast()).path("payload"), "trigger_id");
        }

        @Override
        public void onMessage(String message) {
            got.add(message);
            var id = SlackJson.text(SlackJson.parsedObject(message), "envelope_id");
            if (!id.isEmpty()) {
                var ack = SlackJson.object().put("envelope_id", id);
                ack.putObject("payload").put("text", "Soon");
                send(ack.toString());
            }
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onClose(int code, String reason, boolean remote) {}

        @Override
        public void onError(Exception e) {}

        @Override
        public void close() {
            super.close();
        }
    }
}
