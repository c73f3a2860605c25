package dev.soundings.slack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;

/**
 * The small pieces that Slack's blocks and views are made of.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/composition-objects">Slack: composition
 *     objects</a>
 */
final class SlackJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SlackJson() {}

    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode typed(String type) {
        return object().put("type", type);
    }

    static ArrayNode array(Collection<? extends JsonNode> all) {
        return JSON.createArrayNode().addAll(all);
    }

    /** Words that Slack shows exactly as they are: no mentions, no links, no emoji, no markup. */
    static ObjectNode plain(String words) {
        return typed("plain_text").put("text", Mrkdwn.clean(words)).put("emoji", false);
    }

    /**
     * Words with markup that {@link Mrkdwn} wrote. Verbatim keeps Slack from finding addresses and
     * names of channels in it.
     */
    static ObjectNode mrkdwn(String markup) {
        return typed("mrkdwn").put("text", markup).put("verbatim", true);
    }

    static ObjectNode section(ObjectNode text) {
        var section = typed("section");
        section.set("text", text);
        return section;
    }
}
