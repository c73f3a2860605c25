package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The forms of entries, whatever their kind, drawn from the fields that the kind names. A form that
 * makes an entry has the project in it, unless it is plain which one is meant.
 */
final class EntryForms {
    /** The field in which one of several projects is chosen. */
    static final String PROJECT = "project";

    private final EntryView view;

    EntryForms(EntryView view) {
        this.view = view;
    }

    /**
     * @param projects what it can be for, at least one; of several one is chosen, the first unless
     *     another is
     * @param readers to whom alone it can be said
     * @param draft what the form begins with
     */
    <D extends Detail> ChatForm adding(
            EntryKind<D> kind,
            List<Project> projects,
            Collection<PrivateReader> readers,
            EntryDraft draft) {
        var form = kind.adding();
        var pages = new ArrayList<ChatForm.Page>();
        for (var fields : form.pages()) {
            pages.add(
                    new ChatForm.Page(
                            List.of(),
                            fields.stream()
                                    .flatMap(field -> offered(field, readers).stream())
                                    .toList()));
        }
        typedBesides(kind, draft).ifPresent(pages::add);
        var only =
                projects.size() == 1 ? Optional.of(projects.getFirst()) : Optional.<Project>empty();
        var about = only.map(project -> project.id().value()).orElse("");
        var drawn =
                new ChatForm(
                        ActionId.of(kind.noun(), kind.addVerb(), about),
                        view.phrases().say(form.title()),
                        view.phrases().say(form.save()),
                        only.map(project -> about(kind, project, pages))
                                .orElseGet(() -> choosing(kind, projects, pages)));
        var hinted =
                only.map(project -> drawn.hinted(kind.hints(project, view.phrases())))
                        .orElse(drawn);
        return draft.in(hinted, kind, view.phrases());
    }

    /** What a command may say and the form for a new one does not ask, where somebody said it. */
    private <D extends Detail> Optional<ChatForm.Page> typedBesides(
            EntryKind<D> kind, EntryDraft draft) {
        var asked =
                kind.adding().pages().stream()
                        .flatMap(List::stream)
                        .map(Field::name)
                        .collect(Collectors.toSet());
        var typed =
                kind.changing().pages().stream()
                        .flatMap(List::stream)
                        .filter(field -> !asked.contains(field.name()))
                        .filter(field -> draft.values().has(field.name()))
                        .map(field -> field.asked(view.phrases()))
                        .toList();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChatForm.Page(List.of(), typed));
    }

    /** The name of the project, so that nobody enters it for another one. */
    private <D extends Detail> List<ChatForm.Page> about(
            EntryKind<D> kind, Project project, List<ChatForm.Page> pages) {
        if (!kind.hints(project, view.phrases()).isEmpty()) {
            return pages;
        }
        var intro = view.phrases().say(RegisterText.FORM_PROJECT, "project", project.name());
        return begun(pages, List.of(new Span.Text(intro)));
    }

    private static List<ChatForm.Page> begun(List<ChatForm.Page> pages, List<Span> intro) {
        var all = new ArrayList<>(pages);
        all.set(0, new ChatForm.Page(intro, pages.getFirst().fields()));
        return all;
    }

    /** At the end of the last page where there is room, else on a page of its own. */
    private List<ChatForm.Page> choosing(
            EntryKind<?> kind, List<Project> projects, List<ChatForm.Page> pages) {
        var field = oneOf(kind, projects);
        var all = new ArrayList<>(pages);
        var last = all.getLast();
        if (last.fields().size() < Denominator.FIELDS_ON_PAGE) {
            var fields = new ArrayList<>(last.fields());
            fields.add(field);
            all.set(all.size() - 1, new ChatForm.Page(last.intro(), fields));
        } else {
            all.add(new ChatForm.Page(List.of(), List.of(field)));
        }
        return all;
    }

    private FormField oneOf(EntryKind<?> kind, List<Project> projects) {
        var options =
                projects.stream()
                        .limit(Denominator.OPTIONS)
                        .map(project ->
                                Option.of(
                                        project.id().value(),
                                        Shortened.to(Denominator.LABEL, project.name())))
                        .toList();
        var field =
                FormField.required(
                                PROJECT,
                                view.phrases().say(RegisterText.FIELD_PROJECT),
                                new Input.OneOf(options))
                        .starting(projects.getFirst().id().value());
        return options.size() == projects.size()
                ? field
                : field.hinted(
                        view.phrases()
                                .say(
                                        RegisterText.FIELD_PROJECT_HINT,
                                        "shown",
                                        options.size(),
                                        "count",
                                        projects.size(),
                                        "command",
                                        "/%s %s".formatted(kind.noun(), kind.addVerb())));
    }

    /** Nobody is asked who may read it alone where there is nobody to choose. */
    private <D extends Detail> Optional<FormField> offered(
            Field<D, ?> field, Collection<PrivateReader> readers) {
        var drawn = field.asked(view.phrases());
        if (!field.name().equals(PrivateReader.FIELD)) {
            return Optional.of(drawn);
        }
        var options =
                readers.stream()
                        .map(reader ->
                                Option.of(
                                        reader.name().toLowerCase(Locale.ROOT),
                                        PrivateReader.said(reader, view.phrases())))
                        .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FormField.optional(drawn.id(), drawn.label(), new Input.OneOf(options))
                                .hinted(drawn.hint()));
    }

    /** What a step asks, beginning with how the entry is. */
    <D extends Detail> ChatForm of(
            Step<D> step, Step.Form<D> form, Entry<D> entry, Project project) {
        var pages = new ArrayList<ChatForm.Page>();
        for (var fields : form.pages()) {
            pages.add(
                    new ChatForm.Page(
                            List.of(),
                            fields.stream()
                                    .map(field -> field.asked(view.phrases(), entry))
                                    .toList()));
        }
        var title = form.titled() ? entry.title().words().orElse("") : "";
        return new ChatForm(
                        step.action(entry),
                        view.phrases().say(form.title()),
                        view.phrases().say(form.save()),
                        title.isEmpty() ? pages : begun(pages, List.of(new Span.Text(title))))
                .filledWith(step.beginning().apply(entry, view))
                .hinted(entry.kind().hints(project, view.phrases()));
    }
}
