package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a message notifies: what its text mentions, as far as {@code allowed_mentions} lets it.
 * Without that field everything mentioned is notified.
 *
 * @see <a
 *     href="https://discord.com/developers/docs/resources/message#allowed-mentions-object">Discord:
 *     allowed mentions</a>
 */
final class DiscordPings {
    private static final Pattern EVERYBODY = Pattern.compile("@(everyone|here)");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d+)>");
    private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");

    private DiscordPings() {}

    static List<String> of(JsonNode body) {
        var text =
                Stream.concat(
                                Stream.of(DiscordJson.text(body, "content")),
                                DiscordComponentRules.all(body.path("components"))
                                        .map(one -> DiscordJson.text(one, "content")))
                        .reduce("", (all, next) -> all + "\n" + next);
        var allowed = body.path("allowed_mentions");
        return Stream.of(
                        found(EVERYBODY, text, "everyone").filter(_ -> parses(allowed, "everyone")),
                        found(ROLE, text, "role ").filter(one -> mayPing(allowed, "roles", one)),
                        found(USER, text, "user ").filter(one -> mayPing(allowed, "users", one)))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text, String kind) {
        return pattern.matcher(text)
                .results()
                .map(match -> kind.endsWith(" ") ? kind + match.group(1) : kind);
    }

    private static boolean parses(JsonNode allowed, String kind) {
        return !allowed.isObject()
                || DiscordJson.each(allowed.path("parse"))
                        .anyMatch(one -> one.asString().equals(kind));
    }

    private static boolean mayPing(JsonNode allowed, String kind, String ping) {
        var id = ping.substring(ping.indexOf(' ') + 1);
        return parses(allowed, kind)
                || DiscordJson.each(allowed.path(kind)).anyMatch(one -> one.asString().equals(id));
    }
}
