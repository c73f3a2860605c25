package dev.soundings.standin;

import static dev.soundings.standin.DiscordRule.count;
import static dev.soundings.standin.DiscordRule.length;
import static dev.soundings.standin.DiscordRule.that;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message that is sent or edited must be.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message#create-message">Discord:
 *     messages</a>
 */
final class DiscordMessageRules {
    private static final int CONTENT = 2_000;
    private static final int EMBEDS = 6_000;
    private static final Set<String> PARSED = Set.of("users", "roles", "everyone");

    private final JsonNode body;
    private final Map<String, DiscordRequest.DiscordFile> files;

    DiscordMessageRules(JsonNode body, Map<String, DiscordRequest.DiscordFile> files) {
        this.body = body;
        this.files = Map.copyOf(files);
    }

    void checkNew() {
        check(isSecond(body));
        that(
                !DiscordJson.text(body, "content").isEmpty()
                        || body.path("components").size() > 0
                        || body.path("embeds").size() > 0
                        || !files.isEmpty(),
                "an empty message");
        length(body, "nonce", 0, 25);
    }

    void checkEdit(JsonNode before) {
        boolean was = isSecond(before);
        that(!was || !body.has("flags") || isSecond(body), "the V2 flag cannot be taken away");
        check(was || isSecond(body), before);
    }

    private void check(boolean second) {
        check(second, DiscordJson.object());
    }

    private void check(boolean second, JsonNode before) {
        length(body, "content", 0, CONTENT);
        if (second) {
            that(DiscordJson.text(body, "content").isEmpty(), "content beside V2 components");
            that(body.path("embeds").isEmpty(), "embeds beside V2 components");
        }
        if (DiscordJson.has(body, "components")) {
            new DiscordComponentRules(names(before)).check(body.path("components"), second);
        }
        embeds();
        attachments();
        mentions();
    }

    private Set<String> names(JsonNode before) {
        return Stream.concat(
                        files.values().stream().map(DiscordRequest.DiscordFile::name),
                        DiscordJson.each(before.path("attachments"))
                                .map(one -> DiscordJson.text(one, "filename")))
                .collect(Collectors.toSet());
    }

    private void embeds() {
        count("embeds", body.path("embeds").size(), 0, 10);
        int characters =
                DiscordJson.each(body.path("embeds"))
                        .mapToInt(embed ->
                                DiscordJson.text(embed, "title").length()
                                        + DiscordJson.text(embed, "description").length())
                        .sum();
        count("characters of all embeds together", characters, 0, EMBEDS);
    }

    private void attachments() {
        count("files", files.size(), 0, 10);
        var parts =
                DiscordJson.each(body.path("attachments"))
                        .map(one -> "files[" + DiscordJson.text(one, "id") + "]")
                        .collect(Collectors.toSet());
        var undescribed = new HashSet<>(files.keySet());
        undescribed.removeAll(parts);
        that(
                !body.has("attachments") || undescribed.isEmpty(),
                "files that attachments do not name: " + undescribed);
        DiscordJson.each(body.path("attachments"))
                .forEach(one -> length(one, "description", 0, 1_024));
    }

    private void mentions() {
        var allowed = body.path("allowed_mentions");
        var parse = DiscordJson.each(allowed.path("parse")).map(JsonNode::asString).toList();
        that(PARSED.containsAll(parse), "allowed_mentions parses " + parse);
        for (var kind : new String[] {"users", "roles"}) {
            count("allowed " + kind, allowed.path(kind).size(), 0, 100);
            that(
                    !parse.contains(kind) || allowed.path(kind).isEmpty(),
                    "allowed_mentions names " + kind + " and parses them");
        }
    }

    static boolean isSecond(JsonNode message) {
        return (message.path("flags").asInt(0) & DiscordMessage.COMPONENTS_V2) != 0;
    }
}
