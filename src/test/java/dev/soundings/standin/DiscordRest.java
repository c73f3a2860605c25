package dev.soundings.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.soundings.standin.DiscordFaults.Fault;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The door of the HTTP API: records each call, lets faults happen, asks who is calling, keeps the
 * rate limits, has the call checked against the published document, and hands it to its route.
 */
final class DiscordRest implements AutoCloseable {
    static final String BASE = "/api/v10";
    private static final String CDN = "/attachments/";

    private final DiscordStandIn standIn;
    private final DiscordRoutes routes;
    private final DiscordFaults faults;
    private final DiscordBuckets buckets;
    private final Optional<DiscordOpenApi> openApi;
    private final HttpServer server;
    private final List<DiscordRequest> requests = new ArrayList<>();

    DiscordRest(
            DiscordStandIn standIn,
            DiscordRoutes routes,
            DiscordFaults faults,
            DiscordBuckets buckets,
            Optional<DiscordOpenApi> openApi)
            throws IOException {
        this.standIn = standIn;
        this.routes = routes;
        this.faults = faults;
        this.buckets = buckets;
        this.openApi = openApi;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(BASE + "/", this::answer);
        server.createContext(CDN, this::file);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<DiscordRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = read(exchange);
        var index = record(request);
        var answer = decide(exchange, request);
        if (answer.isEmpty()) {
            exchange.close();
            return;
        }
        synchronized (requests) {
            requests.set(index, request.answered(answer.get().status()));
        }
        write(exchange, answer.get());
    }

    private int record(DiscordRequest request) {
        synchronized (requests) {
            requests.add(request);
            return requests.size() - 1;
        }
    }

    /** Empty when the answer is lost on its way. */
    private Optional<DiscordAnswer> decide(HttpExchange exchange, DiscordRequest request) {
        return switch (faults.next(request).orElse(null)) {
            case null -> Optional.of(perform(exchange, request));
            case Fault.Throttled(var scope, var seconds) ->
                    Optional.of(throttled(exchange, scope, seconds));
            case Fault.Broken(int status) ->
                    Optional.of(new DiscordAnswer(status, DiscordJson.object()));
            case Fault.Refused(int status, int code, var message) ->
                    Optional.of(
                            new DiscordAnswer(
                                    status, DiscordRefusal.of(status, code, message).json()));
            case Fault.DoneButBroken() -> {
                perform(exchange, request);
                yield Optional.of(new DiscordAnswer(502, DiscordJson.object()));
            }
            case Fault.AnswerLost() -> {
                perform(exchange, request);
                yield Optional.empty();
            }
        };
    }

    private DiscordAnswer perform(HttpExchange exchange, DiscordRequest request) {
        var found = routes.find(request);
        if (found.isEmpty()) {
            standIn.violated("no such route here: " + request.line());
            return new DiscordAnswer(404, DiscordRefusal.of(404, 0, "404: Not Found").json());
        }
        var call = found.get().call();
        if (!isAllowed(call)) {
            return new DiscordAnswer(401, DiscordRefusal.of(401, 0, "401: Unauthorized").json());
        }
        var standing = buckets.spend(call);
        limits(exchange, standing);
        if (standing.over()) {
            standIn.throttled(request);
            return throttled(
                    exchange, standing.global() ? "global" : "user", standing.resetAfter());
        }
        openApi.ifPresent(document ->
                document.problems(call)
                        .forEach(problem -> standIn.violated(request.line() + ": " + problem)));
        return answerOf(found.get());
    }

    private DiscordAnswer answerOf(DiscordRoutes.Found found) {
        try {
            synchronized (standIn.world()) {
                return found.answer();
            }
        } catch (DiscordRefusal refusal) {
            // An answer to an event that came twice is no breach: the first was taken.
            if (refusal.status() == 400 && refusal.code() != DiscordRefusal.ANSWERED_BEFORE) {
                standIn.violated(found.call().request().line() + ": " + refusal.getMessage());
            }
            return new DiscordAnswer(refusal.status(), refusal.json());
        }
    }

    /** Interactions and their follow-ups carry their own token in the path. */
    private boolean isAllowed(DiscordCall call) {
        var agent = call.request().header("User-Agent");
        if (!agent.startsWith("DiscordBot (")) {
            standIn.violated("a User-Agent that Discord blocks: " + agent);
        }
        boolean ownToken =
                call.template().startsWith("/interactions/")
                        || call.template().startsWith("/webhooks/{webhook_id}/{webhook_token}");
        var given = call.request().header("Authorization");
        return ownToken || given.equals("Bot " + standIn.rules().token());
    }

    private static void limits(HttpExchange exchange, DiscordBuckets.Standing standing) {
        var headers = exchange.getResponseHeaders();
        headers.set("X-RateLimit-Bucket", standing.bucket());
        headers.set("X-RateLimit-Limit", String.valueOf(standing.limit()));
        headers.set("X-RateLimit-Remaining", String.valueOf(standing.left()));
        headers.set("X-RateLimit-Reset-After", "%.3f".formatted(standing.resetAfter()));
    }

    private static DiscordAnswer throttled(HttpExchange exchange, String scope, double seconds) {
        var headers = exchange.getResponseHeaders();
        headers.set("Retry-After", String.valueOf((long) Math.ceil(seconds)));
        headers.set("X-RateLimit-Scope", scope);
        headers.set("X-RateLimit-Reset-After", "%.3f".formatted(seconds));
        boolean global = scope.equals("global");
        if (global) {
            headers.set("X-RateLimit-Global", "true");
        } else {
            headers.set("X-RateLimit-Remaining", "0");
        }
        ObjectNode body =
                DiscordJson.object()
                        .put("message", "You are being rate limited.")
                        .put("retry_after", seconds)
                        .put("global", global);
        return new DiscordAnswer(429, body);
    }

    private void write(HttpExchange exchange, DiscordAnswer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        // Without it a client takes a 429 for a ban by the provider in front.
        headers.set("Via", "1.1 google");
        headers.set("Content-Type", "application/json");
        boolean empty = answer.status() == 204;
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void file(HttpExchange exchange) throws IOException {
        var bytes = standIn.world().files().get(exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private DiscordRequest read(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readAllBytes();
        long arrivedAt = standIn.nanos();
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var type = headers.getOrDefault("content-type", "");
        var parts =
                DiscordMultipart.is(type)
                        ? DiscordMultipart.read(type, bytes)
                        : new DiscordMultipart(new String(bytes, StandardCharsets.UTF_8), Map.of());
        return new DiscordRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(BASE.length()),
                query(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")),
                headers,
                DiscordJson.read(parts.payload()),
                parts.files(),
                arrivedAt,
                Optional.empty());
    }

    private static Map<String, String> query(String raw) {
        var query = new HashMap<String, String>();
        for (var pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
