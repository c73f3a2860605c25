package dev.soundings.standin;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** JSON as the stand-in reads and writes it. */
final class SlackJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SlackJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Collection<String> texts) {
        var array = array();
        texts.forEach(array::add);
        return array;
    }

    static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static ObjectNode parsedObject(String text) {
        return parsed(text)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseGet(SlackJson::object);
    }

    /** A field as text; empty when it is absent. */
    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(item -> item.asString("")).collect(Collectors.toList());
    }

    static ObjectNode plainText(String words) {
        return object().put("type", "plain_text").put("text", words).put("emoji", true);
    }
}
