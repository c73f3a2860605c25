package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the sample organisation. A step is a small map: {@code {as: priya, say: "/project create",
 * fill: {name: Atlas migration}}}.
 */
final class SampleReader {
    /**
     * @throws IllegalArgumentException when the file lacks something, with where and what
     */
    Sample read(InputStream yaml) {
        var root = Node.of("sample", load(yaml));
        var people = root.children("people").stream().map(SampleReader::persona).toList();
        return new Sample(
                root.text("name"),
                new UserId(root.text("admin")),
                people,
                root.children("channels").stream().map(SampleReader::channel).toList(),
                root.children("steps").stream().map(SampleReader::step).toList());
    }

    private static Object load(InputStream yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    private static Sample.Persona persona(Node node) {
        return new Sample.Persona(
                new UserId(node.text("id")),
                node.text("name"),
                node.text("title"),
                node.text("department"),
                ZoneId.of(node.text("zone")),
                Locale.forLanguageTag(node.text("locale")));
    }

    private static Sample.Channel channel(Node node) {
        var name = node.text("name");
        var members = node.texts("members").stream().map(UserId::new).toList();
        return new Sample.Channel(new ChannelId(name), name, node.text("topic"), members);
    }

    private static Sample.Step step(Node node) {
        var fill = new LinkedHashMap<String, List<String>>();
        node.map("fill").forEach((field, value) -> fill.put(field, Node.several(value)));
        return new Sample.Step(
                new UserId(node.text("as")),
                node.find("in").map(ChannelId::new),
                node.text("say"),
                fill,
                node.find("expect").orElse(""));
    }

    /** A map of the file and where it stands, for the message when something is missing. */
    private record Node(String where, Map<?, ?> values) {
        static Node of(String where, Object value) {
            if (value instanceof Map<?, ?> map) {
                return new Node(where, map);
            }
            throw new IllegalArgumentException(where + " is no map of names and values");
        }

        String text(String name) {
            return find(name)
                    .orElseThrow(() -> new IllegalArgumentException(where + " has no " + name));
        }

        Optional<String> find(String name) {
            return Optional.ofNullable(values.get(name)).map(Object::toString);
        }

        List<String> texts(String name) {
            return several(values.get(name));
        }

        List<Node> children(String name) {
            if (!(values.get(name) instanceof List<?> list)) {
                return List.of();
            }
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < list.size(); i++) {
                nodes.add(of("%s, %s %d".formatted(where, name, i + 1), list.get(i)));
            }
            return List.copyOf(nodes);
        }

        Map<String, Object> map(String name) {
            var map = new LinkedHashMap<String, Object>();
            if (values.get(name) instanceof Map<?, ?> found) {
                found.forEach((key, value) -> map.put(key.toString(), value));
            }
            return map;
        }

        static List<String> several(@Nullable Object value) {
            return switch (value) {
                case null -> List.of();
                case List<?> list -> list.stream().map(Object::toString).toList();
                default -> List.of(value.toString());
            };
        }
    }
}
