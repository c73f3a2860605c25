package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, with the cursor of the next.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/pagination">pagination</a>
 */
record SlackPage<T>(List<T> items, String next) {
    private static final int MOST = 1_000;

    static <T> SlackPage<T> of(SlackArguments arguments, int usual, List<T> all) {
        int limit = arguments.number("limit", usual);
        if (limit < 1 || limit > MOST) {
            throw SlackRefusal.breach("invalid_limit", "limit " + limit);
        }
        int from = arguments.optional("cursor").map(SlackPage::position).orElse(0);
        int to = Math.min(from + limit, all.size());
        return new SlackPage<>(
                all.subList(Math.min(from, to), to), to < all.size() ? "next:" + to : "");
    }

    boolean hasMore() {
        return !next.isEmpty();
    }

    ObjectNode answer(String field, Function<T, ? extends JsonNode> json) {
        var answer = SlackJson.object();
        var array = answer.putArray(field);
        items.forEach(item -> array.add(json.apply(item)));
        answer.putObject("response_metadata").put("next_cursor", next);
        return answer;
    }

    private static int position(String cursor) {
        if (!cursor.startsWith("next:")) {
            throw SlackRefusal.breach("invalid_cursor", "cursor " + cursor);
        }
        return Integer.parseInt(cursor.substring("next:".length()));
    }
}
