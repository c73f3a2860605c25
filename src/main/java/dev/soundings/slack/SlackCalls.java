package dev.soundings.slack;

import dev.soundings.chat.UserId;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** Calls Slack for the workspace whose token we have, and notices when that is taken away. */
final class SlackCalls {
    private final SlackApi api;
    private final SlackTeam team;

    SlackCalls(SlackApi api, SlackTeam team) {
        this.api = api;
        this.team = team;
    }

    SlackAnswer call(String method, Map<String, String> arguments) {
        return noticed(api.call(method, arguments));
    }

    /** In the place of the message that was acted in, or below it for one person. */
    SlackAnswer respond(String responseUrl, JsonNode body) {
        return api.respond(responseUrl, body);
    }

    SlackAnswer person(UserId user) {
        return call("users.info", Map.of("user", user.value(), "include_locale", "true"));
    }

    /** For calls that others have made. */
    SlackAnswer noticed(SlackAnswer answer) {
        if (SlackErrors.revoked(answer) && answer instanceof SlackAnswer.Failed(var error)) {
            team.revoked(error);
        }
        return answer;
    }
}
