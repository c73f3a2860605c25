package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Calls the bot over HTTP, each request signed.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">signatures</a>
 */
final class SlackHttpRoute implements SlackRoute {
    private final SlackTeam team;
    private final URI bot;
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param bot below which {@code /slack/events} and the others are
     */
    SlackHttpRoute(SlackTeam team, URI bot) {
        this.team = team;
        this.bot = bot;
    }

    @Override
    public CompletableFuture<SlackAck> deliver(SlackEnvelope envelope) {
        return client.sendAsync(request(team, bot, envelope), HttpResponse.BodyHandlers.ofString())
                .handle((response, error) ->
                        error == null ? ack(response) : SlackAck.none(error.toString()));
    }

    /** Also for who wants to send it themselves. */
    static HttpRequest request(SlackTeam team, URI bot, SlackEnvelope envelope) {
        var body =
                switch (envelope.type()) {
                    case SLASH_COMMANDS -> form(envelope.payload());
                    case INTERACTIVE ->
                            form(SlackJson.object().put("payload", envelope.payload().toString()));
                    case EVENTS_API -> envelope.payload().toString();
                };
        var path =
                switch (envelope.type()) {
                    case SLASH_COMMANDS -> "/slack/commands";
                    case INTERACTIVE -> "/slack/interactions";
                    case EVENTS_API -> "/slack/events";
                };
        var timestamp = String.valueOf(team.now().getEpochSecond());
        var request =
                HttpRequest.newBuilder(bot.resolve(path))
                        .header(
                                "Content-Type",
                                envelope.type() == SlackEnvelope.Type.EVENTS_API
                                        ? "application/json"
                                        : "application/x-www-form-urlencoded")
                        .header("X-Slack-Request-Timestamp", timestamp)
                        .header("X-Slack-Signature", signature(timestamp, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (envelope.retry() > 0) {
            request.header("X-Slack-Retry-Num", String.valueOf(envelope.retry()))
                    .header("X-Slack-Retry-Reason", "http_timeout");
        }
        return request.build();
    }

    private static SlackAck ack(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            return SlackAck.none("HTTP " + response.statusCode());
        }
        var body = response.body().strip();
        if (body.isEmpty()) {
            return SlackAck.of(SlackJson.object());
        }
        return SlackAck.of(
                SlackJson.parsed(body)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .orElseGet(() -> SlackJson.object().put("text", body)));
    }

    private static String form(ObjectNode fields) {
        return fields.propertyStream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asString(""), StandardCharsets.UTF_8);
    }

    static String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var secret = SlackTokens.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var base = "v0:" + timestamp + ":" + body;
            return "v0="
                    + HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
