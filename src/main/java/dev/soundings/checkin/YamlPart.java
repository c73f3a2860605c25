package dev.soundings.checkin;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A piece of a YAML file that knows its line. Values are read as they are written, so that {@code
 * yes} stays a word.
 */
record YamlPart(String file, Node node) {

    /**
     * @throws MalformedQuestions when it is empty or no YAML
     */
    static YamlPart parse(String file, String text) {
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return Optional.ofNullable(yaml.compose(new StringReader(text)))
                    .map(node -> new YamlPart(file, node))
                    .orElseThrow(() ->
                            new MalformedQuestions(
                                    file, 1, "the file is empty. Write a title and questions."));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MalformedQuestions(
                    file,
                    line,
                    "this cannot be read (%s). Put texts with colons or question marks in quotes."
                            .formatted(e.getProblem()));
        } catch (YAMLException e) {
            throw new MalformedQuestions(
                    file, 1, "this cannot be read (%s). Write YAML.".formatted(e.getMessage()));
        }
    }

    MalformedQuestions problem(String problemAndCure) {
        return new MalformedQuestions(file, node.getStartMark().getLine() + 1, problemAndCure);
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw problem("a text is expected here. Write one, in quotes if it holds a colon.");
    }

    int number(int least, int most) {
        var text = text();
        if (text.matches("\\d{1,4}") && in(Integer.parseInt(text), least, most)) {
            return Integer.parseInt(text);
        }
        throw problem("\"%s\" is no number from %d to %d. Write one.".formatted(text, least, most));
    }

    boolean yesOrNo() {
        return switch (text()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw problem("\"%s\" is neither yes nor no.".formatted(text()));
        };
    }

    List<YamlPart> list() {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream().map(each -> new YamlPart(file, each)).toList();
        }
        throw problem("a list is expected here. Begin each entry with a dash.");
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    Map<String, YamlPart> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("keys with values are expected here, as in \"id: w1\".");
        }
        var parts = new LinkedHashMap<String, YamlPart>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlPart(file, tuple.getKeyNode());
            if (parts.put(key.text(), new YamlPart(file, tuple.getValueNode())) != null) {
                throw key.problem("\"%s\" is there twice. Remove one.".formatted(key.text()));
            }
        }
        return parts;
    }

    /** Refuses keys that mean nothing here, at their own line. */
    void allowOnly(Set<String> keys) {
        map();
        for (var tuple : ((MappingNode) node).getValue()) {
            var key = new YamlPart(file, tuple.getKeyNode());
            if (!keys.contains(key.text())) {
                throw key.problem(
                        "unknown key \"%s\". Use one of: %s."
                                .formatted(key.text(), String.join(", ", new TreeSet<>(keys))));
            }
        }
    }

    YamlPart get(String key) {
        return find(key).orElseThrow(() -> problem("\"%s\" is missing. Add it.".formatted(key)));
    }

    Optional<YamlPart> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    <T> T find(String key, T otherwise, Function<YamlPart, T> read) {
        return find(key).map(read).orElse(otherwise);
    }

    private static boolean in(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
