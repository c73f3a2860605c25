package dev.soundings.chat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

import dev.soundings.chart.ChartData;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as text, the way the outbox and the rehearsal room keep it: {@code
 * {"v":1,"headline":"Hello","blocks":[{"type":"paragraph","spans":[{"type":"text","text":"Hello"}]}]}}.
 *
 * <p>The names of types are written here and nowhere else, so that a record can be renamed. A
 * component that is renamed, or gets another meaning, needs a new version: {@link #upgraded} is the
 * place for the step from the one before.
 */
public final class MessageJson {
    private static final int VERSION = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Block.class, Typed.class)
                    .addMixIn(Span.class, Typed.class)
                    .addMixIn(ChartData.class, Typed.class)
                    .registerSubtypes(
                            new NamedType(Block.Heading.class, "heading"),
                            new NamedType(Block.Paragraph.class, "paragraph"),
                            new NamedType(Block.Fields.class, "fields"),
                            new NamedType(Block.Bullets.class, "bullets"),
                            new NamedType(Block.Quote.class, "quote"),
                            new NamedType(Block.Divider.class, "divider"),
                            new NamedType(Block.Footnote.class, "footnote"),
                            new NamedType(Block.Buttons.class, "buttons"),
                            new NamedType(Block.Choices.class, "choices"),
                            new NamedType(Block.Scale.class, "scale"),
                            new NamedType(Block.Picture.class, "picture"),
                            new NamedType(Block.Chart.class, "chart"))
                    .registerSubtypes(
                            new NamedType(Span.Text.class, "text"),
                            new NamedType(Span.Strong.class, "strong"),
                            new NamedType(Span.Emphasis.class, "emphasis"),
                            new NamedType(Span.Code.class, "code"),
                            new NamedType(Span.Link.class, "link"),
                            new NamedType(Span.Mention.class, "mention"),
                            new NamedType(Span.Moment.class, "moment"))
                    .registerSubtypes(new NamedType(ChartData.Participation.class, "participation"))
                    .addModule(JsonWords.module())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private MessageJson() {}

    public static String write(ChatMessage message) {
        var json = JSON.createObjectNode().put("v", VERSION);
        json.setAll((ObjectNode) JSON.valueToTree(message));
        return JSON.writeValueAsString(json);
    }

    /**
     * @throws UnreadableMessage when {@code text} has a version of the vocabulary that is not known
     *     here, or is damaged
     */
    public static ChatMessage read(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode json) {
                return JSON.treeToValue(upgraded(json), ChatMessage.class);
            }
        } catch (JacksonException e) {
            // Neither its message nor itself as a cause: both may quote what people wrote.
            throw new UnreadableMessage(
                    "the message is damaged at '%s'".formatted(e.getPathReference()));
        }
        throw new UnreadableMessage("the message is no JSON object");
    }

    /** The message in the words of today, without its version. */
    private static ObjectNode upgraded(ObjectNode json) {
        int version = json.path("v").asInt(0);
        return switch (version) {
            case VERSION -> json.without("v");
            default ->
                    throw new UnreadableMessage(
                            "the message has version %d, this program reads %d"
                                    .formatted(version, VERSION));
        };
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
