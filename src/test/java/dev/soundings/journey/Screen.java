package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.PostRef;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a persona sees right after doing something. */
public final class Screen {
    private final Persona persona;
    private final ChatReply reply;
    private final Optional<PostRef> message;

    /**
     * @param message on which it was done, if on one
     */
    Screen(Persona persona, ChatReply reply, Optional<PostRef> message) {
        this.persona = persona;
        this.reply = reply;
        this.message = message;
    }

    /** The words of the answer, field errors included. */
    public String text() {
        return switch (reply) {
            case ChatReply.Silence() -> "";
            case ChatReply.Whisper(var message) -> PlainText.of(message);
            case ChatReply.Post(var message) -> PlainText.of(message);
            case ChatReply.Update(var message) -> PlainText.of(message);
            case ChatReply.OpenForm(var form) -> text(form);
            case ChatReply.FieldErrors(var errors) -> String.valueOf(errors);
            case ChatReply.Suggestions(var options) -> String.valueOf(options);
        };
    }

    public Screen sees(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    public ChatForm form() {
        assertThat(reply).as(text()).isInstanceOf(ChatReply.OpenForm.class);
        return ((ChatReply.OpenForm) reply).form();
    }

    /** What stands in a field of the form that is open. */
    public String initially(String field) {
        return String.join("", form().field(field).orElseThrow().initial());
    }

    /** Fills the form that is open, as {@code field, value, field, value}, and submits it. */
    public Screen fills(String... fieldsAndValues) {
        var values = new HashMap<String, List<String>>();
        form().fields().forEach(field -> values.put(field.id(), field.initial()));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            assertThat(form().field(fieldsAndValues[i]))
                    .as(fieldsAndValues[i] + " in " + values.keySet())
                    .isPresent();
            values.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1].split(" & ")));
        }
        return submits(form(), Map.copyOf(values));
    }

    private Screen submits(ChatForm form, Map<String, List<String>> values) {
        var origin = persona.stage().origin(persona.user(), persona.direct(), message);
        var event = new ChatEvent.FormSubmitted(origin, form.submit(), new FormValues(values));
        return new Screen(persona, persona.stage().receive(event), message);
    }

    /** Presses a button of the answer. */
    public Screen presses(String label) {
        return shown().flatMap(shown -> Persona.button(shown, label))
                .map(button -> persona.presses(message, button))
                .orElseThrow(() ->
                        new AssertionError("no button [%s] in:%n%s".formatted(label, text())));
    }

    /** Presses the first such button below those words. */
    public Screen pressesUnder(String words, String label) {
        return shown().flatMap(shown -> Persona.buttonUnder(shown, words, label))
                .map(button -> persona.presses(message, button))
                .orElseThrow(() ->
                        new AssertionError(
                                "no button [%s] under %s in:%n%s".formatted(label, words, text())));
    }

    private Optional<ChatMessage> shown() {
        return switch (reply) {
            case ChatReply.Whisper(var message) -> Optional.of(message);
            case ChatReply.Post(var message) -> Optional.of(message);
            case ChatReply.Update(var message) -> Optional.of(message);
            case ChatReply.Silence _,
                    ChatReply.OpenForm _,
                    ChatReply.FieldErrors _,
                    ChatReply.Suggestions _ ->
                    Optional.empty();
        };
    }

    private static String text(ChatForm form) {
        var text = new StringBuilder(form.title());
        for (var page : form.pages()) {
            text.append("\n").append(PlainText.of(page.intro()));
            page.fields()
                    .forEach(field ->
                            text.append("\n")
                                    .append(field.id())
                                    .append(": ")
                                    .append(field.label())
                                    .append(" ")
                                    .append(field.initial()));
        }
        return text.toString();
    }
}
