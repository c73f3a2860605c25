package dev.soundings.slack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.List;

/** Cuts the blocks of a reply, which the outbox has not split, into messages that fit. */
final class SlackParts {
    private static final SlackLimits LIMITS = new SlackLimits();

    private SlackParts() {}

    static List<ArrayNode> of(ArrayNode blocks) {
        var parts = new ArrayList<ArrayNode>();
        var part = new ArrayList<JsonNode>();
        int characters = 0;
        for (var block : blocks) {
            int more = SlackLimits.characters(block);
            boolean full =
                    part.size() == LIMITS.blocks() || characters + more > LIMITS.characters();
            if (full && !part.isEmpty()) {
                parts.add(SlackJson.array(part));
                part.clear();
                characters = 0;
            }
            part.add(block);
            characters += more;
        }
        parts.add(SlackJson.array(part));
        return parts;
    }
}
