package dev.soundings.slack;

import dev.soundings.chat.Secret;

import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Calls methods of Slack's Web API, each call exactly once: {@code chat.postMessage} with {@code
 * channel=U1}. What came of it is a value.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/">Slack: Web API</a>
 */
final class SlackApi {
    private static final Logger log = LoggerFactory.getLogger(SlackApi.class);

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final Duration UNTIL_ALLOWED_AGAIN = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,80}");
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final OkHttpClient http;
    private final String methods;
    private final Secret token;

    /**
     * @param methods the address under which the methods are, with a slash at its end
     */
    SlackApi(OkHttpClient http, String methods, Secret token) {
        this.http = http;
        this.methods = methods;
        this.token = token;
    }

    /** The same for calls with another token. */
    SlackApi with(Secret other) {
        return new SlackApi(http, methods, other);
    }

    SlackAnswer call(String method, Map<String, String> arguments) {
        var form = new FormBody.Builder(StandardCharsets.UTF_8);
        arguments.forEach(form::add);
        var request =
                new Request.Builder()
                        .url(methods + method)
                        .header("Authorization", "Bearer " + token.value())
                        .post(form.build())
                        .build();
        return send(method, request);
    }

    /** Answers where the platform has given an address for it, for half an hour and five times. */
    SlackAnswer respond(String responseUrl, JsonNode body) {
        var json = RequestBody.create(body.toString(), JSON);
        return send("response_url", new Request.Builder().url(responseUrl).post(json).build());
    }

    SlackAnswer put(String uploadUrl, byte[] bytes) {
        var body = RequestBody.create(bytes, BYTES);
        return send("upload", new Request.Builder().url(uploadUrl).post(body).build());
    }

    private SlackAnswer send(String what, Request request) {
        try (var response = http.newCall(request).execute()) {
            var answer = read(response);
            if (!(answer instanceof SlackAnswer.Done)) {
                log.info("{} was answered by {}", what, answer);
            }
            return answer;
        } catch (ConnectException | NoRouteToHostException | UnknownHostException e) {
            log.warn("{}: Slack cannot be reached ({})", what, e.getClass().getSimpleName());
            return new SlackAnswer.Unreached();
        } catch (IOException e) {
            log.warn("{}: no answer ({})", what, e.getClass().getSimpleName());
            return new SlackAnswer.Lost();
        }
    }

    private static SlackAnswer read(Response response) throws IOException {
        if (response.code() == TOO_MANY) {
            return new SlackAnswer.Limited(retryAfter(response));
        }
        if (response.code() >= SERVER_ERROR) {
            return new SlackAnswer.Lost();
        }
        var body = json(response.body().string());
        if (body.isEmpty()) {
            return response.isSuccessful()
                    ? new SlackAnswer.Done(SlackJson.object())
                    : new SlackAnswer.Failed("http_" + response.code());
        }
        return body.get().path("ok").asBoolean(response.isSuccessful())
                ? new SlackAnswer.Done(body.get())
                : new SlackAnswer.Failed(code(body.get().path("error").asString("")));
    }

    /** It goes into the log, so no more of it is taken than a code of Slack's is made of. */
    private static String code(String error) {
        var code = CODE.matcher(error);
        return code.lookingAt() ? code.group() : "unknown";
    }

    /** Where an upload or a response address answers, it answers in plain words. */
    private static Optional<JsonNode> json(String text) {
        try {
            return text.startsWith("{") ? Optional.of(SlackJson.read(text)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Duration retryAfter(Response response) {
        var seconds = Optional.ofNullable(response.header("Retry-After")).orElse("");
        return seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : UNTIL_ALLOWED_AGAIN;
    }
}
