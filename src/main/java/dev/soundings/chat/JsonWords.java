package dev.soundings.chat;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.Base64;
import java.util.function.Function;

/**
 * Writes small values as one word instead of an object: {@code "U023BECGF"}, {@code
 * "answer/skip/room.x7"}, and a picture as base64.
 */
final class JsonWords {
    private JsonWords() {}

    static JacksonModule module() {
        var module = new SimpleModule();
        add(module, UserId.class, UserId::value, UserId::new);
        add(module, ActionId.class, ActionId::toString, ActionId::parse);
        add(
                module,
                Png.class,
                png -> Base64.getEncoder().encodeToString(png.bytes()),
                word -> new Png(Base64.getDecoder().decode(word)));
        return module;
    }

    private static <T> void add(
            SimpleModule module,
            Class<T> type,
            Function<T, String> print,
            Function<String, T> parse) {
        module.addSerializer(type, new Printer<>(type, print));
        module.addDeserializer(type, new Parser<>(type, parse));
    }

    private static final class Printer<T> extends StdSerializer<T> {
        private final Function<T, String> print;

        Printer(Class<T> type, Function<T, String> print) {
            super(type);
            this.print = print;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(print.apply(value));
        }
    }

    private static final class Parser<T> extends StdDeserializer<T> {
        private final Function<String, T> parse;

        Parser(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            try {
                return parse.apply(in.getValueAsString(""));
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(handledType(), "not printed by us");
            }
        }
    }
}
