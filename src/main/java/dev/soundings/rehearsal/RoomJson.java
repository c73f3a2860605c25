package dev.soundings.rehearsal;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** The room's JSON: what it keeps of a message, and the values a button brings along. */
final class RoomJson {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RoomJson() {}

    /**
     * @param namesAndValues name, value, name, value
     */
    static String object(String... namesAndValues) {
        var object = MAPPER.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.toString();
    }

    static String array(List<String> values) {
        return MAPPER.writeValueAsString(values);
    }
}
