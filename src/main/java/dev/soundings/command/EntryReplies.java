package dev.soundings.command;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormValues;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryOutcome;
import dev.soundings.wording.EntryText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How commands on the register answer, whatever kind of entry they are about. */
final class EntryReplies {
    private EntryReplies() {}

    static boolean submitted(Caller caller) {
        return caller.event() instanceof ChatEvent.FormSubmitted;
    }

    /** The form first, and what was put into it after. */
    static ChatReply filled(Caller caller, Supplier<ChatForm> form, Supplier<ChatReply> then) {
        return submitted(caller) ? then.get() : new ChatReply.OpenForm(form.get());
    }

    /**
     * What cannot be taken of a command is asked again in a form, which keeps what was typed and
     * says at each field what is wrong with it.
     *
     * @param tried what became of the command
     */
    static ChatReply orAsked(ChatReply tried, FormValues typed, Supplier<ChatForm> form) {
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
    static ChatReply unlessWrong(Map<String, String> errors, Supplier<ChatReply> then) {
        return errors.isEmpty() ? then.get() : new ChatReply.FieldErrors(errors);
    }

    /**
     * @param unknown what to say when there is no such entry
     */
    static <E extends Entry> ChatReply shown(
            Caller caller, EntryOutcome<E> outcome, Function<E, ChatReply> card, TextKey unknown) {
        return shown(caller, outcome, card, unknown, EntryText.DECIDED_BEFORE);
    }

    /**
     * @param decidedBefore what to say of {@code label} when it is too late for this step
     */
    static <E extends Entry> ChatReply shown(
            Caller caller,
            EntryOutcome<E> outcome,
            Function<E, ChatReply> card,
            TextKey unknown,
            TextKey decidedBefore) {
        return switch (outcome) {
            case EntryOutcome.Done<E>(var entry) -> card.apply(entry);
            case EntryOutcome.NotNow<E>(var entry, var why) ->
                    switch (why) {
                        case DECIDED_BEFORE -> caller.told(decidedBefore, "label", entry.label());
                        case NOT_ASKED_OF_YOU ->
                                caller.told(EntryText.NOT_ASKED_OF_YOU, "label", entry.label());
                    };
            case EntryOutcome.Unknown<E>() -> caller.told(unknown);
        };
    }

    /** {@code R-14 Vendor API slips}, by its label or words of its title. */
    static <E extends Entry> ChatReply suggestions(
            Stream<E> entries, Function<E, Text> title, String typed) {
        return Suggested.among(
                entries.map(entry -> Suggested.entry(entry.label(), title.apply(entry))), typed);
    }
}
