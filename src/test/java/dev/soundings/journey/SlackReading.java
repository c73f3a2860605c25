package dev.soundings.journey;

import dev.soundings.standin.SlackModal;
import dev.soundings.standin.SlackPost;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads Slack's blocks aloud as Slack would show them, from its rules of formatting and not from
 * our renderer.
 *
 * @param names of people, as the story has them; a mention of {@code @Lee} is one of {@code lee}
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">formatting</a>
 */
record SlackReading(List<String> names) {
    private static final Pattern LINK = Pattern.compile("<([^>|]*)(?:\\|([^>]*))?>");
    private static final Pattern STYLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_~`])([^*_~`\\n]+)\\1(?![\\p{L}\\p{N}])");
    private static final String INVISIBLE = "[\\u200B\\u2060]";

    Seen.Message message(SlackPost post) {
        return message(post.blocks(), post.text(), post);
    }

    Seen.Message message(JsonNode blocks, String headline, Object handle) {
        return new Seen.Message(
                blocks.valueStream().map(this::part).toList(), unescaped(headline), handle);
    }

    Seen.Form form(SlackModal modal) {
        var text = new StringBuilder(words(modal.view().path("title")));
        for (var block : modal.view().path("blocks")) {
            text.append("\n").append(isInput(block) ? field(block, modal) : part(block).text());
        }
        var fields =
                modal.view()
                        .path("blocks")
                        .valueStream()
                        .filter(SlackReading::isInput)
                        .map(block ->
                                new Seen.Field(
                                        block.path("block_id").asString(""), initial(block, modal)))
                        .toList();
        return new Seen.Form(text.toString(), fields, modal);
    }

    static boolean isInput(JsonNode block) {
        return block.path("type").asString("").equals("input");
    }

    private String field(JsonNode block, SlackModal modal) {
        return "%s: %s [%s]"
                .formatted(
                        block.path("block_id").asString(""),
                        words(block.path("label")),
                        initial(block, modal));
    }

    private static String initial(JsonNode block, SlackModal modal) {
        return modal.values()
                .path(block.path("block_id").asString(""))
                .valueStream()
                .flatMap(value -> value.propertyStream())
                .filter(entry -> !entry.getKey().equals("type"))
                .map(entry -> entry.getValue().asString(""))
                .collect(Collectors.joining());
    }

    private Seen.Part part(JsonNode block) {
        var text =
                switch (block.path("type").asString("")) {
                    case "header" -> words(block.path("text"));
                    case "section" ->
                            block.has("fields")
                                    ? lines(block.path("fields"), this::fact)
                                    : words(block.path("text"));
                    case "context" -> lines(block.path("elements"), this::words);
                    case "divider" -> "---";
                    case "actions" -> line(block.path("elements"), this::control);
                    case "image" -> block.path("alt_text").asString("");
                    case "data_visualization" -> block.path("title").asString("");
                    default -> "";
                };
        return new Seen.Part(text, controls(block));
    }

    private static List<Seen.Control> controls(JsonNode block) {
        var id = block.path("block_id").asString("");
        return Stream.concat(
                        block.path("elements").valueStream(), Stream.of(block.path("accessory")))
                .filter(element -> element.has("action_id"))
                .map(element -> control(id, element))
                .toList();
    }

    private static Seen.Control control(String block, JsonNode element) {
        var label = element.path("text").path("text").asString("");
        boolean button = element.path("type").asString("").equals("button");
        var kind =
                !button
                        ? Seen.Control.Kind.CHOICES
                        : label.matches("\\d+")
                                ? Seen.Control.Kind.POINT
                                : Seen.Control.Kind.BUTTON;
        return new Seen.Control(kind, label, new Placed(block, element));
    }

    private String control(JsonNode element) {
        var label = words(element.path("text"));
        return label.isEmpty()
                ? line(element.path("options"), option -> words(option.path("text")))
                : "[" + label + "]";
    }

    private String fact(JsonNode field) {
        return words(field).replaceFirst("\n", ": ");
    }

    private String words(JsonNode text) {
        var written = text.path("text").asString("");
        return text.path("type").asString("").equals("mrkdwn")
                ? known(marked(written))
                : known(written);
    }

    /** Marks that an invisible character keeps from being markup are what they look like. */
    private static String marked(String written) {
        var linked =
                LINK.matcher(written)
                        .replaceAll(link ->
                                Matcher.quoteReplacement(
                                        Optional.ofNullable(link.group(2)).orElse(link.group(1))));
        var plain = STYLED.matcher(linked).replaceAll("$2");
        var quoted = plain.startsWith(">") ? "> " + plain.substring(1) : plain;
        return unescaped(quoted);
    }

    private static String unescaped(String written) {
        return written.replaceAll(INVISIBLE, "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String known(String words) {
        var told = words;
        for (var name : names) {
            told =
                    told.replace(
                            "@" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                            "@" + name);
        }
        return told;
    }

    private static String lines(JsonNode nodes, Function<JsonNode, String> words) {
        return nodes.valueStream().map(words).collect(Collectors.joining("\n"));
    }

    private static String line(JsonNode nodes, Function<JsonNode, String> words) {
        return nodes.valueStream().map(words).collect(Collectors.joining(" "));
    }

    /** An element, and the id of the block in which it is. */
    record Placed(String block, JsonNode element) {}
}
