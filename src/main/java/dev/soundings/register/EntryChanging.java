package dev.soundings.register;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.FormReplies;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.wording.EntryText;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the steps of one kind: a button does it, or opens the form that asks what is missing. */
final class EntryChanging<D extends Detail> {
    private final EntryKind<D> kind;
    private final EntryDesk desk;
    private final EntryScope register;
    private final List<EntryListener> listeners;

    EntryChanging(
            EntryKind<D> kind, EntryDesk desk, EntryScope register, List<EntryListener> listeners) {
        this.kind = kind;
        this.desk = desk;
        this.register = register;
        this.listeners = List.copyOf(listeners);
    }

    /** Without a step that fits, the entry is shown. */
    ChatReply handle(Caller caller, EventTarget target, Entry<D> entry) {
        return step(caller, target, entry)
                .map(step -> handle(caller, target.values(), entry, step))
                .orElseGet(() -> register.shown(caller, entry, target.verb()));
    }

    /** A command names no word: of several answers it shows the buttons. */
    private Optional<Step<D>> step(Caller caller, EventTarget target, Entry<D> entry) {
        var word = action(caller.event()).map(EntryActions::word).orElse("");
        return entry.kind().steps().stream()
                .filter(step -> step.verb().equals(target.verb()) && step.word().equals(word))
                .filter(step -> step.isFor().test(entry, caller.user()))
                .findFirst();
    }

    private ChatReply handle(Caller caller, FormValues values, Entry<D> entry, Step<D> step) {
        return step.form()
                .filter(_ -> !FormReplies.submitted(caller))
                .<ChatReply>flatMap(form -> asked(caller, entry, step, form))
                .orElseGet(() -> taken(caller, values, entry, step));
    }

    private Optional<ChatReply> asked(
            Caller caller, Entry<D> entry, Step<D> step, Step.Form<D> form) {
        return register.finder()
                .project(entry)
                .map(project ->
                        new ChatReply.OpenForm(
                                new EntryForms(EntryScope.view(caller))
                                        .of(step, form, entry, project)));
    }

    private ChatReply taken(Caller caller, FormValues values, Entry<D> entry, Step<D> step) {
        var reader = register.reader(caller, values, Map.of());
        var change = step.reading().of(reader, entry);
        if (!reader.errors().isEmpty()) {
            return new ChatReply.FieldErrors(reader.errors());
        }
        listeners.forEach(listener -> listener.changing(entry, caller.today(), caller.now()));
        var by = caller.event().origin();
        return shown(caller, step, desk.take(step, change, entry.kind(), entry.id(), by));
    }

    private ChatReply shown(Caller caller, Step<D> step, StepResult<D> result) {
        return switch (result) {
            case StepResult.Done<D>(var entry) ->
                    step.shown()
                            .of(entry, EntryScope.view(caller))
                            .<ChatReply>map(ChatReply.Whisper::new)
                            .orElseGet(() -> register.card(caller, entry));
            case StepResult.NotNow<D>(var entry, var why) ->
                    switch (why) {
                        case DECIDED_BEFORE ->
                                caller.told(kind.tooLate(entry), "label", entry.label());
                        case NOT_ASKED_OF_YOU ->
                                caller.told(EntryText.NOT_ASKED_OF_YOU, "label", entry.label());
                    };
            case StepResult.Unknown<D>() -> caller.told(kind.texts().unknown());
        };
    }

    private static Optional<ActionId> action(ChatEvent event) {
        return switch (event) {
            case ChatEvent.ButtonPressed(_, var action) -> Optional.of(action);
            case ChatEvent.Chosen(_, var action, _) -> Optional.of(action);
            case ChatEvent.FormSubmitted(_, var action, _) -> Optional.of(action);
            case ChatEvent.FormClosed(_, var action, _) -> Optional.of(action);
            case ChatEvent.CommandInvoked _,
                    ChatEvent.SuggestionsAsked _,
                    ChatEvent.MessageShortcut _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    Optional.empty();
        };
    }
}
