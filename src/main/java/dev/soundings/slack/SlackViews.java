package dev.soundings.slack;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/**
 * What stands in no message: modals, and the Home tab, of which it knows the last page of each.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Slack: modals</a>
 */
final class SlackViews {
    private final SlackCalls calls;
    private final SlackPen pen;
    private final PublishedHomes homes = new PublishedHomes();

    SlackViews(SlackCalls calls, SlackPen pen) {
        this.calls = calls;
        this.pen = pen;
    }

    SlackAnswer publish(WorkspaceId workspace, UserId user, ChatMessage message) {
        var view = pen.home(workspace, user, message);
        var answer =
                calls.call(
                        "views.publish", Map.of("user_id", user.value(), "view", view.toString()));
        if (answer instanceof SlackAnswer.Done) {
            homes.put(user, message);
        }
        return answer;
    }

    /** Whether this page was the last that was published, as far as this process knows. */
    boolean isPublished(UserId user, ChatMessage message) {
        return homes.isLast(user, message);
    }

    SlackAnswer open(String trigger, JsonNode view) {
        return calls.call("views.open", Map.of("trigger_id", trigger, "view", view.toString()));
    }

    SlackAnswer replace(String viewId, JsonNode view) {
        return calls.call("views.update", Map.of("view_id", viewId, "view", view.toString()));
    }
}
