package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/**
 * Text objects, options and confirmations.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/composition-objects">composition
 *     objects</a>
 */
final class SlackTextRules {
    private static final Set<String> TEXT = Set.of("type", "text", "emoji", "verbatim");
    private static final Set<String> OPTION = Set.of("text", "value", "description", "url");
    private static final Set<String> CONFIRM = Set.of("title", "text", "confirm", "deny", "style");

    private final SlackProblems problems;

    SlackTextRules(SlackProblems problems) {
        this.problems = problems;
    }

    void plain(JsonNode text, String where, int most) {
        any(text, where, most);
        problems.that(
                SlackJson.text(text, "type").equals("plain_text"), where, "plain_text is expected");
    }

    void optionalPlain(JsonNode owner, String field, String where, int most) {
        if (owner.has(field)) {
            plain(owner.path(field), where + "." + field, most);
        }
    }

    void any(JsonNode text, String where, int most) {
        var type = SlackJson.text(text, "type");
        problems.that(
                type.equals("plain_text") || type.equals("mrkdwn"), where, "not a text object");
        problems.keys(text, where, TEXT);
        problems.that(
                !text.has("emoji") || type.equals("plain_text"), where, "emoji is for plain_text");
        problems.that(
                !text.has("verbatim") || type.equals("mrkdwn"), where, "verbatim is for mrkdwn");
        problems.length(text.path("text"), where + ".text", 1, most);
    }

    void option(JsonNode option, String where, boolean mayBeMarked) {
        problems.keys(option, where, OPTION);
        if (mayBeMarked) {
            any(option.path("text"), where + ".text", 75);
        } else {
            plain(option.path("text"), where + ".text", 75);
        }
        problems.length(option.path("value"), where + ".value", 1, 150);
        if (option.has("description")) {
            any(option.path("description"), where + ".description", 75);
        }
    }

    void confirm(JsonNode confirm, String where) {
        problems.keys(confirm, where, CONFIRM);
        plain(confirm.path("title"), where + ".title", 100);
        any(confirm.path("text"), where + ".text", 300);
        plain(confirm.path("confirm"), where + ".confirm", 30);
        plain(confirm.path("deny"), where + ".deny", 30);
    }
}
