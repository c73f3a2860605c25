package dev.soundings.rehearsal;

import dev.soundings.chat.ChatReply;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the browser is told after it sent something: to open a dialog, to show errors at the fields,
 * or that something has changed and it should look. Each answer brings the next token along.
 */
final class RoomResponses {
    /** What was written in the composer has been said, so the box is emptied. */
    static final String SAID = "room-said";

    /** The form was accepted, so the dialog is closed. */
    static final String FORM_DONE = "room-form-done";

    /** Headers are ASCII. */
    private static final JsonMapper HEADER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final RoomForms forms;
    private final Supplier<String> tokens;

    RoomResponses(RoomForms forms, Supplier<String> tokens) {
        this.forms = forms;
        this.tokens = tokens;
    }

    /**
     * @param after what the page itself does on success: {@link #SAID}, {@link #FORM_DONE}
     */
    ServerResponse to(ChatReply reply, RoomRequest request, Reader reader, String... after) {
        return switch (reply) {
            case ChatReply.OpenForm(var form) ->
                    answer().header("HX-Retarget", "#dialog")
                            .header("HX-Reswap", "innerHTML")
                            .header("HX-Trigger", events(withoutFormDone(after)))
                            .contentType(HTML)
                            .body(forms.render(form, about(request), reader).toString());
            case ChatReply.FieldErrors(var errors) when request.fields().containsKey("fields") ->
                    answer().contentType(HTML)
                            .body(forms.errors(fieldsOf(request), errors).toString());
            case ChatReply.FieldErrors errors -> changed(after);
            case ChatReply.Silence() -> changed(after);
            case ChatReply.Whisper whisper -> changed(after);
            case ChatReply.Post post -> changed(after);
            case ChatReply.Update update -> changed(after);
            case ChatReply.Suggestions suggestions -> changed(after);
        };
    }

    ServerResponse changed(String... after) {
        return answer().header("HX-Trigger", events(after)).build();
    }

    /** A sentence that passes, about something that was not done. */
    ServerResponse notice(String sentence) {
        return answer().header(
                        "HX-Trigger", HEADER.writeValueAsString(Map.of("room-notice", sentence)))
                .build();
    }

    private ServerResponse.BodyBuilder answer() {
        return ServerResponse.ok().header("Room-Token", tokens.get());
    }

    private static String events(String... after) {
        var events = new HashMap<String, Object>();
        events.put("room-changed", "");
        Arrays.stream(after).forEach(event -> events.put(event, ""));
        return HEADER.writeValueAsString(events);
    }

    /** A form that leads to the next one stays open. */
    private static String[] withoutFormDone(String... after) {
        return Arrays.stream(after)
                .filter(event -> !event.equals(FORM_DONE))
                .toArray(String[]::new);
    }

    private Map<String, String> about(RoomRequest request) {
        var about = new HashMap<String, String>();
        about.put("token", tokens.get());
        request.message().ifPresent(post -> about.put("message", post.id()));
        request.thread().ifPresent(thread -> about.put("thread", thread));
        return about;
    }

    private static List<String> fieldsOf(RoomRequest request) {
        return List.of(request.field("fields").split(" "));
    }
}
