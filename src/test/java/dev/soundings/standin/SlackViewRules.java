package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Modals and home tabs.
 *
 * @see <a href="https://docs.slack.dev/reference/views">views</a>
 */
final class SlackViewRules {
    private static final int BYTES = 250_000;

    private static final Set<String> MODAL =
            Set.of(
                    "type",
                    "title",
                    "blocks",
                    "submit",
                    "close",
                    "private_metadata",
                    "callback_id",
                    "clear_on_close",
                    "notify_on_close",
                    "external_id",
                    "submit_disabled");

    private static final Set<String> HOME =
            Set.of("type", "blocks", "private_metadata", "callback_id", "external_id");

    private SlackViewRules() {}

    static List<String> modal(JsonNode view) {
        var problems = new SlackProblems();
        var texts = new SlackTextRules(problems);
        problems.that(SlackJson.text(view, "type").equals("modal"), "view.type", "not a modal");
        problems.keys(view, "view", MODAL);
        texts.plain(view.path("title"), "view.title", 24);
        texts.optionalPlain(view, "submit", "view", 24);
        texts.optionalPlain(view, "close", "view", 24);
        boolean asks =
                view.path("blocks")
                        .valueStream()
                        .anyMatch(block -> SlackJson.text(block, "type").equals("input"));
        problems.that(!asks || view.has("submit"), "view.submit", "inputs need a submit");
        return with(common(view, problems), view, SlackBlockRules.Surface.MODAL);
    }

    static List<String> home(JsonNode view) {
        var problems = new SlackProblems();
        problems.that(SlackJson.text(view, "type").equals("home"), "view.type", "not a home tab");
        problems.keys(view, "view", HOME);
        return with(common(view, problems), view, SlackBlockRules.Surface.HOME);
    }

    private static SlackProblems common(JsonNode view, SlackProblems problems) {
        problems.optionalLength(view, "private_metadata", "view", 3_000);
        problems.optionalLength(view, "callback_id", "view", 255);
        problems.optionalLength(view, "external_id", "view", 255);
        int bytes = view.toString().getBytes(StandardCharsets.UTF_8).length;
        problems.that(bytes <= BYTES, "view", "%d bytes, at most %d".formatted(bytes, BYTES));
        return problems;
    }

    private static List<String> with(
            SlackProblems problems, JsonNode view, SlackBlockRules.Surface surface) {
        return Stream.concat(
                        problems.found().stream(),
                        SlackBlockRules.check(view.path("blocks"), surface).stream())
                .toList();
    }
}
