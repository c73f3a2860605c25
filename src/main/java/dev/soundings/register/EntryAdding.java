package dev.soundings.register;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Days;
import dev.soundings.caller.FormReplies;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.WordsBack;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.EntryText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes entries of one kind: at once from {@code /risk raise "Vendor API slips" p3 i4 @lee due
 * 2027-02-14}, or by a form when something lacks, be it which of several projects. Nothing that was
 * typed is lost on the way.
 */
final class EntryAdding<D extends Detail> {
    private final EntryKind<D> kind;
    private final EntryDesk desk;
    private final ProjectScope scope;
    private final EntryScope register;

    EntryAdding(EntryKind<D> kind, EntryDesk desk, ProjectScope scope, EntryScope register) {
        this.kind = kind;
        this.desk = desk;
        this.scope = scope;
        this.register = register;
    }

    /** With all that was said already, be it typed, or in the message of a shortcut. */
    ChatReply handle(Caller caller) {
        if (caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                && values.one(EntryForms.PROJECT).isPresent()) {
            var chosen = values.one(EntryForms.PROJECT).get();
            return scope.chosen(
                    caller, Permission.ADD_ENTRY, chosen, project -> add(caller, project, values));
        }
        return scope.begin(
                caller,
                Permission.ADD_ENTRY,
                project -> begin(caller, List.of(project)),
                several -> begin(caller, several));
    }

    private ChatReply begin(Caller caller, List<Project> projects) {
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted(_, _, var values) ->
                    projects.size() == 1
                            ? add(caller, projects.getFirst(), values)
                            : form(caller, projects, EntryDraft.empty());
            case ChatEvent.CommandInvoked(_, var call) -> typed(caller, projects, call);
            case ChatEvent.MessageShortcut shortcut ->
                    form(caller, projects, EntryDraft.of(shortcut.text(), kind));
            case ChatEvent event -> form(caller, projects, EntryDraft.empty());
        };
    }

    private ChatReply typed(Caller caller, List<Project> projects, CommandCall call) {
        var values = values(caller, call);
        var tooLong = kind.wordy().stream().anyMatch(field -> over(values, field) > 0);
        if (tooLong) {
            return tooLong(caller, projects, values);
        }
        return projects.size() == 1 && isComplete(values)
                ? FormReplies.orAsked(
                        add(caller, projects.getFirst(), values),
                        values,
                        () -> asked(caller, projects, EntryDraft.typed(values)))
                : form(caller, projects, EntryDraft.typed(values));
    }

    private boolean isComplete(FormValues values) {
        return kind.isMadeAsTyped() && values.one(kind.wordy().getFirst().name()).isPresent();
    }

    private static int over(FormValues values, Field<?, Text> field) {
        return values.one(field.name()).orElse("").strip().length() - EntryDraft.most(field);
    }

    /** Goes on in the next fields of the form; what is longer than these comes back whole. */
    private ChatReply tooLong(Caller caller, List<Project> projects, FormValues values) {
        var fields = kind.wordy();
        if (fields.size() == 1) {
            var title = fields.getFirst();
            return WordsBack.ifTooLong(
                            caller,
                            values.one(title.name()).orElse(""),
                            EntryDraft.most(title),
                            kind.texts().tooLong())
                    .orElseThrow();
        }
        var words =
                fields.stream()
                        .flatMap(field -> values.one(field.name()).stream())
                        .collect(Collectors.joining("\n"));
        var draft = EntryDraft.of(words, kind);
        return WordsBack.ifTooLong(
                        caller,
                        words,
                        words.strip().length() - draft.left(),
                        kind.texts().tooLong())
                .orElseGet(() ->
                        new ChatReply.OpenForm(
                                asked(caller, projects, draft)
                                        .filledWith(others(values))
                                        .hinted(
                                                Map.of(
                                                        fields.get(1).name(),
                                                        caller.say(DecisionText.GOES_ON)))));
    }

    /** What was typed beside the words. */
    private FormValues others(FormValues values) {
        var words = kind.wordy().stream().map(Field::name).collect(Collectors.toSet());
        return new FormValues(
                values.values().entrySet().stream()
                        .filter(typed -> !words.contains(typed.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private ChatReply form(Caller caller, List<Project> projects, EntryDraft draft) {
        return new ChatReply.OpenForm(asked(caller, projects, draft));
    }

    private ChatForm asked(Caller caller, List<Project> projects, EntryDraft draft) {
        return new EntryForms(EntryScope.view(caller))
                .adding(kind, projects, readers(caller, projects), draft);
    }

    /** Of several projects nobody knows yet whom they have. */
    private Set<PrivateReader> readers(Caller caller, List<Project> projects) {
        if (projects.size() == 1) {
            return register.readers(caller, kind, projects.getFirst()).keySet();
        }
        return kind.canBePrivate()
                ? EnumSet.allOf(PrivateReader.class)
                : EnumSet.noneOf(PrivateReader.class);
    }

    /** By field what was typed under the names of arguments; {@code due Fri} is the next one. */
    private FormValues values(Caller caller, CommandCall call) {
        var values = new HashMap<String, List<String>>();
        for (var field : fields()) {
            call.argument(field.typedAs())
                    .map(typed ->
                            field.type() instanceof FieldType.Day ? day(caller, typed) : typed)
                    .ifPresent(typed -> values.put(field.name(), List.of(typed)));
        }
        return new FormValues(values);
    }

    private static String day(Caller caller, String typed) {
        return Days.day(typed, caller.today()).map(LocalDate::toString).orElse(typed);
    }

    /** Those that a command may name, whether the form for a new entry asks them or not. */
    private Set<Field<D, ?>> fields() {
        return Stream.of(kind.adding(), kind.changing())
                .flatMap(form -> form.pages().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private ChatReply add(Caller caller, Project project, FormValues values) {
        var reader = register.reader(caller, values, register.readers(caller, kind, project));
        var said = kind.read(reader, Optional.empty());
        if (!reader.errors().isEmpty()) {
            return new ChatReply.FieldErrors(reader.errors());
        }
        var entry = desk.add(kind, project, said, caller.event().origin());
        return entry.privateTo().isPresent()
                ? caller.told(EntryText.RAISED_PRIVATELY)
                : new ChatReply.Whisper(
                        kind.made(
                                entry,
                                project,
                                EntryScope.view(caller),
                                register.mayChange(caller, entry)));
    }
}
