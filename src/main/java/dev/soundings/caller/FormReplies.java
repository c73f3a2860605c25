package dev.soundings.caller;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormValues;
import dev.soundings.workspace.Shortened;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How commands answer that may ask with a form. */
public final class FormReplies {
    private FormReplies() {}

    public static boolean submitted(Caller caller) {
        return caller.event() instanceof ChatEvent.FormSubmitted;
    }

    /** The form first, and what was put into it after. */
    public static ChatReply filled(
            Caller caller, Supplier<ChatForm> form, Supplier<ChatReply> then) {
        return submitted(caller) ? then.get() : new ChatReply.OpenForm(form.get());
    }

    /**
     * What cannot be taken of a command is asked again in a form, which keeps what was typed and
     * says at each field what is wrong with it.
     *
     * @param tried what became of the command
     */
    public static ChatReply orAsked(ChatReply tried, FormValues typed, Supplier<ChatForm> form) {
        return tried instanceof ChatReply.FieldErrors(var errors)
                ? new ChatReply.OpenForm(
                        form.get().filledWith(typed).hinted(ofTyped(errors, typed)))
                : tried;
    }

    private static Map<String, String> ofTyped(Map<String, String> errors, FormValues typed) {
        return errors.entrySet().stream()
                .filter(error -> typed.one(error.getKey()).isPresent())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                error -> Shortened.to(Denominator.FIELD_HINT, error.getValue())));
    }

    /**
     * @param errors by field
     */
    public static ChatReply unlessWrong(Map<String, String> errors, Supplier<ChatReply> then) {
        return errors.isEmpty() ? then.get() : new ChatReply.FieldErrors(errors);
    }
}
