package dev.soundings.register;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.Suggested;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.project.Project;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.RegisterText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command of one kind of entry, {@code /risk raise | list | review | close | edit}, the buttons
 * under its entries, and its shortcut on a message. About an entry that is named the gate has
 * decided.
 */
final class EntryCommand<D extends Detail> implements ChatHandler {
    /** The argument of a list that begins on a day. */
    static final String SINCE = "since";

    private final EntryKind<D> kind;
    private final Callers callers;
    private final ProjectScope scope;
    private final EntryScope register;
    private final EntryAdding<D> adding;
    private final EntryChanging<D> changing;
    private final Entries entries;
    private final CurrentEntries current;

    EntryCommand(
            EntryKind<D> kind,
            Callers callers,
            ProjectScope scope,
            EntryScope register,
            EntryAdding<D> adding,
            EntryChanging<D> changing,
            Entries entries,
            CurrentEntries current) {
        this.kind = kind;
        this.callers = callers;
        this.scope = scope;
        this.register = register;
        this.adding = adding;
        this.changing = changing;
        this.entries = entries;
        this.current = current;
    }

    @Override
    public Set<String> features() {
        return Stream.concat(
                        Stream.of(kind.noun()), kind.shortcut().map(ShortcutSpec::name).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        return switch (event) {
            case ChatEvent.SuggestionsAsked(_, _, var argument, var typed) ->
                    argument.equals(kind.noun())
                            ? suggestions(caller, typed)
                            : scope.suggestions(caller, typed);
            case ChatEvent.MessageShortcut _ -> adding.handle(caller);
            case ChatEvent.CommandInvoked _,
                    ChatEvent.ButtonPressed _,
                    ChatEvent.Chosen _,
                    ChatEvent.FormSubmitted _,
                    ChatEvent.FormClosed _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    handle(caller, EventTarget.of(event, kind.noun()));
        };
    }

    private ChatReply handle(Caller caller, EventTarget target) {
        if (target.verb().equals(kind.addVerb())) {
            return adding.handle(caller);
        }
        if (target.verb().equals(EntryActions.LIST) || target.name().isEmpty()) {
            return unnamed(caller, target.verb()).orElseGet(() -> list(caller));
        }
        return register.finder()
                .find(kind, caller.workspace(), target.name().get())
                .map(entry -> changed(caller, target, entry))
                .orElseGet(() -> caller.told(kind.texts().unknown()));
    }

    /** In a list that has the button, it shows at once. */
    private ChatReply changed(Caller caller, EventTarget target, Entry<D> entry) {
        var done = changing.handle(caller, target, entry);
        if (!(caller.event() instanceof ChatEvent.ButtonPressed(_, var action)
                && EntryActions.isListed(action))) {
            return done;
        }
        return scope.open(caller, Permission.SEE_ENTRY).stream()
                .filter(project -> project.id().equals(entry.project()))
                .findFirst()
                .map(project -> EntryScope.inPlace(list(caller, project, Optional.empty()), done))
                .orElse(done);
    }

    private Optional<ChatReply> unnamed(Caller caller, String verb) {
        var view = EntryScope.view(caller);
        return kind.unnamed(verb)
                .flatMap(own ->
                        own.message(current.among(own.of(entries, caller.workspace(), view)), view))
                .map(ChatReply.Whisper::new);
    }

    private ChatReply list(Caller caller) {
        var typed =
                caller.event() instanceof ChatEvent.CommandInvoked(_, var call)
                        ? call.argument(SINCE).filter(words -> !words.isBlank())
                        : Optional.<String>empty();
        var since =
                typed.flatMap(
                        words -> LocalDays.read(words, caller.phrases().locale(), caller.today()));
        return typed.isPresent() && since.isEmpty()
                ? caller.told(RegisterText.NO_DAY, "typed", typed.get())
                : scope.show(caller, Permission.SEE_ENTRY, project -> list(caller, project, since));
    }

    private ChatReply list(Caller caller, Project project, Optional<LocalDate> since) {
        var visible =
                visible(caller, project)
                        .filter(entry -> !caller.shares() || entry.privateTo().isEmpty())
                        .toList();
        return register.list(caller, kind, project, kind.listed(visible, since, caller.today()));
    }

    private Stream<Entry<D>> visible(Caller caller, Project project) {
        return kind.family().stream()
                .flatMap(each -> entries.visibleTo(caller.actor(), each, project.id()).stream());
    }

    /** {@code R-14 Vendor API slips}, by its label or words of its title. */
    private ChatReply suggestions(Caller caller, String typed) {
        List<Entry<D>> visible =
                scope.open(caller, Permission.SEE_ENTRY).stream()
                        .flatMap(project -> visible(caller, project))
                        .toList();
        return Suggested.among(
                kind.suggested(visible, EntryScope.view(caller)).stream()
                        .map(entry -> Suggested.entry(entry.label(), entry.title())),
                typed);
    }
}
