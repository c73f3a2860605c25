package dev.soundings.slack;

import dev.soundings.chat.Secret;

import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.Buffer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers in Slack's place, without a network, and keeps what it was asked. */
final class CannedSlack {
    private static final MediaType JSON = MediaType.get("application/json");

    /** Instead of an answer: it is lost on its way. */
    static final String LOST = "lost";

    /** Instead of an answer: the call does not even leave the house. */
    static final String UNREACHED = "unreached";

    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final Map<String, Runnable> meanwhile = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    SlackApi api() {
        var http = new OkHttpClient.Builder().addInterceptor(this::answer).build();
        return new SlackApi(http, "https://slack.test/api/", new Secret("xoxb-test"));
    }

    /** The next call of a method is answered like this; without any it succeeds. */
    CannedSlack answering(String method, String body) {
        answers.computeIfAbsent(method, name -> new ArrayDeque<>()).add(body);
        return this;
    }

    /** While the next call of a method is under way, something else happens. */
    CannedSlack meanwhile(String method, Runnable other) {
        meanwhile.put(method, other);
        return this;
    }

    List<String> methods() {
        return calls.stream().map(Call::method).toList();
    }

    Call last() {
        return calls.getLast();
    }

    private synchronized Response answer(Interceptor.Chain chain) throws IOException {
        var request = chain.request();
        var segments = request.url().pathSegments();
        var method = segments.getLast();
        calls.add(new Call(method, arguments(request), body(request)));
        Optional.ofNullable(meanwhile.remove(method)).ifPresent(Runnable::run);
        var canned = Optional.ofNullable(answers.get(method)).map(Deque::poll);
        if (canned.filter(LOST::equals).isPresent()) {
            throw new IOException(LOST);
        }
        if (canned.filter(UNREACHED::equals).isPresent()) {
            throw new ConnectException(UNREACHED);
        }
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(canned.orElse("{\"ok\":true}"), JSON))
                .build();
    }

    private static Map<String, String> arguments(Request request) {
        var arguments = new HashMap<String, String>();
        if (request.body() instanceof FormBody form) {
            for (int i = 0; i < form.size(); i++) {
                arguments.put(form.name(i), form.value(i));
            }
        }
        return arguments;
    }

    private static String body(Request request) {
        try {
            var buffer = new Buffer();
            var body = request.body();
            if (body != null) {
                body.writeTo(buffer);
            }
            return buffer.readUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One call: {@code chat.postMessage} and what went with it. */
    record Call(String method, Map<String, String> arguments, String body) {
        String argument(String name) {
            return arguments.getOrDefault(name, "");
        }

        JsonNode json(String name) {
            return SlackJson.read(argument(name));
        }
    }
}
