package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A bare client of the stand-in: what it sends is written in the test, rules and all. */
final class DiscordProbe implements WebSocket.Listener, AutoCloseable {
    private final DiscordStandIn discord;
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket gateway;

    DiscordProbe(DiscordStandIn discord) {
        this.discord = discord;
        gateway =
                http.newWebSocketBuilder()
                        .buildAsync(URI.create(discord.gatewayUrl() + "/?v=10&encoding=json"), this)
                        .join();
        // The server writes hello first.
        hears();
    }

    HttpResponse<String> call(String method, String path, String json)
            throws IOException, InterruptedException {
        return call(method, path, json, "Bot " + discord.token());
    }

    HttpResponse<String> call(String method, String path, String json, String authorization)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
                        .header("Authorization", authorization)
                        .header("User-Agent", "DiscordBot (https://example.org, 1)")
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    void says(String json) {
        gateway.sendText(json, true).join();
    }

    void identifies(String token, int intents) {
        says(
                """
                {"op":2,"d":{"token":"%s","intents":%d,"properties":{"os":"test"}}}
                """
                        .formatted(token, intents));
    }

    /** Identifies and listens to all that comes before the guilds. */
    JsonNode ready() {
        identifies(discord.token(), 1);
        return hears();
    }

    JsonNode hears() {
        try {
            var next = heard.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing more is said");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    JsonNode hears(String type) {
        var next = hears();
        while (!next.path("t").asString("").equals(type)) {
            next = hears();
        }
        return next;
    }

    boolean hearsNothing() {
        return heard.isEmpty();
    }

    int isClosedWith() {
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(DiscordJson.read(part.toString()));
            part.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable problem) {
        closed.complete(1006);
    }

    @Override
    public void close() {
        gateway.abort();
        http.close();
    }
}
