package dev.soundings.slack;

import com.slack.api.bolt.response.Response;

import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Shows a reply where it belongs: in the acknowledgement where Slack takes one, else at the message
 * that was acted in, else in a modal. What needs a call of its own goes after the acknowledgement.
 */
final class SlackReplies {
    private final SlackPen pen;
    private final SlackShows shows;
    private final OpenForms forms;
    private final LateForms lateForms;
    private final Executor afterwards;

    SlackReplies(SlackPen pen, SlackShows shows, OpenForms forms, Executor afterwards) {
        this.pen = pen;
        this.shows = shows;
        this.forms = forms;
        this.afterwards = afterwards;
        lateForms = new LateForms(pen, shows, forms);
    }

    /** The acknowledgement of something that was answered in time. */
    Response inTime(Deed deed, ChatReply reply) {
        return switch (deed.surface()) {
            case COMMAND -> command(deed, reply);
            case FORM -> form(deed, reply);
            case MESSAGE, HOME, WORDS -> after(deed, reply);
        };
    }

    /** The acknowledgement while the answer is still worked on. */
    Response moment(Deed deed) {
        var message = ChatMessage.of(say(deed, SlackText.ONE_MOMENT));
        return switch (deed.surface()) {
            case COMMAND -> acknowledged(body("ephemeral", blocks(deed, message)));
            case FORM ->
                    view("update", pen.words(workspace(deed), user(deed), message, deed.place()));
            case MESSAGE, HOME, WORDS -> Response.ok();
        };
    }

    /**
     * What became of it, after the acknowledgement.
     *
     * @param kept whether what was typed into a form that is not taken is in a draft by now
     */
    void late(Deed deed, ChatReply reply, boolean kept) {
        if (deed.surface() == Deed.Surface.FORM) {
            lateForms.show(deed, reply, kept);
        } else {
            shows.show(deed, reply);
        }
    }

    /** Shows or hides follow-ups; Slack keeps what was typed into the fields that stay. */
    void reveal(Deed deed, String view, ChatForm form, FormValues given) {
        shows.replace(view, pen.form(workspace(deed), user(deed), form, given, deed.place()));
    }

    /** What was typed is in a draft by now. */
    void forgotten(Deed deed, String view) {
        var message = ChatMessage.of(say(deed, SlackText.FORM_FORGOTTEN));
        shows.replace(view, pen.words(workspace(deed), user(deed), message, deed.place()));
    }

    private Response command(Deed deed, ChatReply reply) {
        return switch (reply) {
            case ChatReply.Whisper(var message) when !SlackShows.hasPictures(message) ->
                    said(deed, "ephemeral", message);
            case ChatReply.Update(var message) when !SlackShows.hasPictures(message) ->
                    said(deed, "ephemeral", message);
            case ChatReply.Post(var message) when !SlackShows.hasPictures(message) ->
                    said(deed, "in_channel", message);
            case ChatReply.FieldErrors(var errors) ->
                    said(deed, "ephemeral", ChatMessage.of(String.join("\n", errors.values())));
            case ChatReply.Silence _,
                    ChatReply.Whisper _,
                    ChatReply.Update _,
                    ChatReply.Post _,
                    ChatReply.OpenForm _,
                    ChatReply.Suggestions _ ->
                    after(deed, reply);
        };
    }

    private Response said(Deed deed, String type, ChatMessage message) {
        var parts = SlackParts.of(blocks(deed, message));
        var further = parts.subList(1, parts.size());
        if (!further.isEmpty()) {
            afterwards.execute(
                    () -> further.forEach(part -> shows.respond(deed, body(type, part))));
        }
        return acknowledged(body(type, parts.getFirst()).put("text", pen.text(message)));
    }

    private Response form(Deed deed, ChatReply reply) {
        return switch (reply) {
            case ChatReply.FieldErrors(var errors) -> errors(deed, errors);
            case ChatReply.OpenForm(var form) -> {
                forms.opened(deed, form);
                yield view("update", formView(deed, form, FormValues.none()));
            }
            case ChatReply.Whisper(var message) when !hasDoor(deed) -> words(deed, message);
            case ChatReply.Update(var message)
                    when !hasDoor(deed) && deed.origin().message().isEmpty() ->
                    words(deed, message);
            case ChatReply.Silence _,
                    ChatReply.Whisper _,
                    ChatReply.Update _,
                    ChatReply.Post _,
                    ChatReply.Suggestions _ ->
                    after(deed, reply);
        };
    }

    private Response after(Deed deed, ChatReply reply) {
        if (!(reply instanceof ChatReply.Silence)) {
            afterwards.execute(() -> shows.show(deed, reply));
        }
        return Response.ok();
    }

    private Response errors(Deed deed, Map<String, String> errors) {
        var answer = SlackJson.object().put("response_action", "errors");
        var placed = answer.putObject("errors");
        SlackForms.errors(deed.fields(), errors).forEach(placed::put);
        return acknowledged(answer);
    }

    private Response words(Deed deed, ChatMessage message) {
        return view("update", wordsView(deed, message));
    }

    private ObjectNode wordsView(Deed deed, ChatMessage message) {
        return pen.words(workspace(deed), user(deed), message, deed.place());
    }

    private ObjectNode formView(Deed deed, ChatForm form, FormValues given) {
        return pen.form(workspace(deed), user(deed), form, given, deed.place());
    }

    /** Whether a message can be shown to the person alone, or in the place of the former one. */
    private static boolean hasDoor(Deed deed) {
        return deed.responseUrl().isPresent();
    }

    private ArrayNode blocks(Deed deed, ChatMessage message) {
        return pen.blocksFor(workspace(deed), user(deed), message, SlackMedia.drawnBySlack());
    }

    static ObjectNode body(String type, ArrayNode blocks) {
        var body = SlackJson.object().put("response_type", type);
        body.set("blocks", blocks);
        return body;
    }

    private static Response view(String action, JsonNode view) {
        var answer = SlackJson.object().put("response_action", action);
        answer.set("view", view);
        return acknowledged(answer);
    }

    private String say(Deed deed, SlackText text) {
        return pen.phrases(workspace(deed), user(deed)).say(text);
    }

    private static WorkspaceId workspace(Deed deed) {
        return deed.origin().workspace();
    }

    private static UserId user(Deed deed) {
        return deed.origin().user();
    }

    private static Response acknowledged(JsonNode body) {
        return Response.builder()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body(body.toString())
                .build();
    }
}
