package dev.soundings.proofs;

import dev.soundings.chat.UserId;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Does in the room what a browser does: looks at a page, presses what is on it, fills forms. */
final class RoomVisitor implements AutoCloseable {
    private static final String COOKIE = "soundings-room";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private RoomVisitor(int port, UserId first) throws IOException, InterruptedException {
        this.address = "http://127.0.0.1:" + port;
        var page = client.send(get(corner(first)).build(), BodyHandlers.ofString());
        this.token =
                page.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith(COOKIE + "="))
                        .map(cookie -> cookie.substring(COOKIE.length() + 1).split(";", 2)[0])
                        .findFirst()
                        .orElseThrow(() -> new IOException("the room gave no token"));
    }

    static RoomVisitor entering(int port, UserId first) throws IOException, InterruptedException {
        return new RoomVisitor(port, first);
    }

    /** What somebody sees in the direct messages with the bot. */
    String messages(UserId person) throws IOException, InterruptedException {
        return told(get(corner(person) + "/live")).body();
    }

    /** The dialog that it opens; empty when it opens none. */
    String press(UserId person, Press press) throws IOException, InterruptedException {
        return told(post(
                        person,
                        "press",
                        Map.of(
                                "action",
                                press.action().toString(),
                                "token",
                                press.token(),
                                "message",
                                press.message())))
                .body();
    }

    /** True when the room has taken it. */
    boolean submit(UserId person, FilledForm form) throws IOException, InterruptedException {
        return triggers(told(post(person, "submit", form.fields()))).contains("room-form-done");
    }

    /** False when the clock cannot be moved now: it is playing, or nothing is planned. */
    boolean moveClock(UserId person, String jump) throws IOException, InterruptedException {
        return triggers(told(post(person, "clock", Map.of("jump", jump)))).contains("room-changed");
    }

    /**
     * @throws IOException when nobody is there any more
     * @throws IllegalStateException when the room refuses
     */
    private HttpResponse<String> told(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var response =
                client.send(
                        request.header("Cookie", COOKIE + "=" + token)
                                .header("X-Room-Token", token)
                                .build(),
                        BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    "the room answered %d: %s".formatted(response.statusCode(), response.body()));
        }
        return response;
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpRequest.Builder post(UserId person, String deed, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return get(corner(person) + "/" + deed)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static List<String> triggers(HttpResponse<String> response) {
        return response.headers().allValues("HX-Trigger").stream()
                .flatMap(json -> List.of(json.split("[^a-z-]+")).stream())
                .toList();
    }

    private static String corner(UserId person) {
        return "/as/%1$s/in/dm-%1$s".formatted(person);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
