package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/** JSON in the few words that the stand-in needs: {@code object().put("id", "17")}. */
final class DiscordJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DiscordJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode nothing() {
        return MAPPER.nullNode();
    }

    static ArrayNode array(List<? extends JsonNode> items) {
        var array = MAPPER.createArrayNode();
        items.forEach(array::add);
        return array;
    }

    static ArrayNode texts(List<String> items) {
        var array = MAPPER.createArrayNode();
        items.forEach(array::add);
        return array;
    }

    static JsonNode read(String json) {
        return json.isBlank() ? MAPPER.missingNode() : MAPPER.readTree(json);
    }

    static ObjectNode copy(JsonNode object) {
        return (ObjectNode) object.deepCopy();
    }

    /** The text of a field, numbers as they are written; empty when it is not there. */
    static String text(JsonNode object, String field) {
        var value = object.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    static Stream<JsonNode> each(JsonNode array) {
        return array.isArray() ? array.valueStream() : Stream.of();
    }

    static boolean has(JsonNode object, String field) {
        return object.hasNonNull(field);
    }
}
