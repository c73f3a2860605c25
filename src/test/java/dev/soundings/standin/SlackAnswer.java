package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Map;

/** What the stand-in answers over HTTP. */
record SlackAnswer(int status, Map<String, String> headers, ObjectNode body, String outcome) {

    static SlackAnswer ok(ObjectNode body, String scopes) {
        return new SlackAnswer(200, Map.of("x-oauth-scopes", scopes), body.put("ok", true), "ok");
    }

    static SlackAnswer refused(SlackRefusal refusal) {
        var body = SlackJson.object().put("ok", false).put("error", refusal.code());
        if (!refusal.breaches().isEmpty()) {
            body.putObject("response_metadata")
                    .set("messages", SlackJson.array(refusal.breaches()));
        }
        return new SlackAnswer(200, Map.of(), body, refusal.code());
    }

    static SlackAnswer tooMany(Duration wait) {
        var body = SlackJson.object().put("ok", false).put("error", "ratelimited");
        var headers = Map.of("Retry-After", String.valueOf(wait.toSeconds()));
        return new SlackAnswer(429, headers, body, "429");
    }

    static SlackAnswer failed(int status, String outcome) {
        return new SlackAnswer(status, Map.of(), SlackJson.object(), outcome);
    }

    static SlackAnswer error(String code, String outcome) {
        return new SlackAnswer(
                200, Map.of(), SlackJson.object().put("ok", false).put("error", code), outcome);
    }
}
