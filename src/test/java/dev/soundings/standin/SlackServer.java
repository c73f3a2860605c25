package dev.soundings.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The HTTP side: reads a call, lets faults happen, records it, answers. */
final class SlackServer implements AutoCloseable {
    private final HttpServer http;
    private final SlackApi api;
    private final SlackResponses responses;
    private final SlackFaults faults;
    private final SlackNews news;
    private final List<SlackCall> calls = new ArrayList<>();

    SlackServer(SlackApi api, SlackResponses responses, SlackFaults faults, SlackNews news) {
        this.api = api;
        this.responses = responses;
        this.faults = faults;
        this.news = news;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::handle);
        http.start();
    }

    /** {@code http://127.0.0.1:41234/} */
    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    List<SlackCall> calls() {
        return news.read(() -> List.copyOf(calls));
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath().split("/", -1);
        var method = path.length == 3 && path[1].equals("api") ? path[2] : path[1];
        var token =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .map(header -> header.replaceFirst("^Bearer ", ""))
                        .orElse("");
        var type =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse("");
        boolean json = type.startsWith("application/json");
        var given = method.equals("upload") ? SlackJson.object() : arguments(exchange, body, json);
        if (given.has("token")) {
            api.breach(method + ": the token stands outside the Authorization header");
            given.remove("token");
        }
        var fault = faults.take(method);
        var answer = fault.flatMap(SlackServer::instead).orElse(null);
        if (answer == null) {
            answer =
                    switch (method) {
                        case "upload" -> responses.upload(path[2], body.length);
                        case "response" -> responses.respond(path[2], given);
                        default -> api.answer(method, token, given, json);
                    };
        }
        var outcome = fault.isEmpty() ? answer : fault.map(SlackServer::after).get().apply(answer);
        int connection = exchange.getRemoteAddress().getPort();
        record(method, token, given, connection, outcome.outcome());
        send(exchange, outcome);
    }

    private void record(
            String method, String token, ObjectNode given, int connection, String outcome) {
        news.tell(() ->
                calls.add(
                        new SlackCall(
                                calls.size() + 1, method, token, given, connection, outcome)));
    }

    /** What is answered instead of doing it. */
    private static Optional<SlackAnswer> instead(SlackFault fault) {
        return switch (fault) {
            case SlackFault.LoseRequest() -> Optional.of(SlackAnswer.failed(0, "lost"));
            case SlackFault.TooMany(var wait) -> Optional.of(SlackAnswer.tooMany(wait));
            case SlackFault.Refuse(var code) -> Optional.of(SlackAnswer.error(code, code));
            case SlackFault.ServerError(var status, var done) ->
                    done
                            ? Optional.empty()
                            : Optional.of(SlackAnswer.failed(status, String.valueOf(status)));
            case SlackFault.LoseResponse(), SlackFault.ErrorAfterSuccess(_) -> Optional.empty();
        };
    }

    /** What is answered although it was done. */
    private static java.util.function.UnaryOperator<SlackAnswer> after(SlackFault fault) {
        return done ->
                switch (fault) {
                    case SlackFault.LoseResponse() ->
                            SlackAnswer.failed(0, done.outcome() + ", lost");
                    case SlackFault.ErrorAfterSuccess(var code) ->
                            SlackAnswer.error(code, done.outcome() + ", " + code);
                    case SlackFault.ServerError(var status, var was) ->
                            was ? SlackAnswer.failed(status, done.outcome() + ", " + status) : done;
                    case SlackFault.LoseRequest(), SlackFault.TooMany(_), SlackFault.Refuse(_) ->
                            done;
                };
    }

    /** Without a status the connection ends as if the other side had died. */
    private static void send(HttpExchange exchange, SlackAnswer answer) throws IOException {
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static ObjectNode arguments(HttpExchange exchange, byte[] body, boolean json) {
        var text = new String(body, StandardCharsets.UTF_8);
        var given = json ? SlackJson.parsedObject(text) : form(text);
        var query = exchange.getRequestURI().getRawQuery();
        return query == null ? given : given.setAll(form(query));
    }

    static ObjectNode form(String text) {
        var given = SlackJson.object();
        for (var pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                given.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return given;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
