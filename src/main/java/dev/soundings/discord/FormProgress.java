package dev.soundings.discord;

import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a person has come in a form, of which Discord shows five things at a time. A follow-up
 * waits for the answer that it depends on, and then comes or does not.
 *
 * @param values what was sent so far
 * @param asked the fields that need not be asked any more
 * @param problems what is wrong with which field; these are asked again
 * @param message the message whose button opened the form, if it was one
 */
record FormProgress(
        ChatForm form,
        FormValues values,
        Set<String> asked,
        Map<String, String> problems,
        Optional<PostRef> message) {
    /** Components of one modal. */
    private static final int ROOM = 5;

    FormProgress {
        asked = Set.copyOf(asked);
        problems = Map.copyOf(problems);
    }

    static FormProgress of(ChatForm form, Optional<PostRef> message) {
        return new FormProgress(form, FormValues.none(), Set.of(), Map.of(), message);
    }

    /** What comes next; empty when everything has been asked. */
    Optional<Step> next() {
        var fields = new ArrayList<FormField>();
        var intro = intro();
        int room = intro.isEmpty() && problems.isEmpty() ? ROOM : ROOM - 1;
        for (var field : open()) {
            if (fields.size() == room || waits(field, fields)) {
                break;
            }
            fields.add(field.filledWith(values));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Step(intro, fields));
    }

    /** With what was sent of one modal: whatever it showed counts as asked, also when empty. */
    FormProgress with(Map<String, List<String>> sent) {
        var all = new HashMap<>(values.values());
        all.putAll(sent);
        var done = new HashSet<>(asked);
        done.addAll(sent.keySet());
        return new FormProgress(form, new FormValues(all), done, Map.of(), message);
    }

    /** Asks again what is wrong; everything, where that is no field that was shown. */
    FormProgress failing(Map<String, String> newProblems) {
        var left = new HashSet<>(asked);
        boolean known = left.removeAll(newProblems.keySet());
        return new FormProgress(form, values, known ? left : Set.of(), newProblems, message);
    }

    /** Without the follow-ups of an answer that was changed since. */
    FormValues complete() {
        var shown =
                form.fields().stream()
                        .filter(field -> isShown(field))
                        .map(FormField::id)
                        .collect(Collectors.toSet());
        var kept = new HashMap<>(values.values());
        kept.keySet().retainAll(shown);
        return new FormValues(kept);
    }

    private List<FormField> open() {
        return form.fields().stream()
                .filter(field -> !asked.contains(field.id()))
                .filter(field -> isShown(field) || waitsForOpen(field))
                .toList();
    }

    private boolean isShown(FormField field) {
        return field.shownWhen().map(when -> when.holds(values)).orElse(true);
    }

    /** Nobody can tell yet. */
    private boolean waitsForOpen(FormField field) {
        return field.shownWhen().filter(when -> !asked.contains(when.field())).isPresent()
                && field.shownWhen()
                        .flatMap(when -> form.field(when.field()))
                        .filter(other -> isShown(other) || waitsForOpen(other))
                        .isPresent();
    }

    private static boolean waits(FormField field, List<FormField> shown) {
        return field.shownWhen()
                .filter(when -> shown.stream().anyMatch(other -> other.id().equals(when.field())))
                .isPresent();
    }

    /** The words above a page, unless the person has begun it before. */
    private List<Span> intro() {
        var open = open();
        if (open.isEmpty() || !problems.isEmpty()) {
            return List.of();
        }
        var first = open.getFirst();
        return form.pages().stream()
                .filter(page -> page.fields().contains(first))
                .filter(page ->
                        page.fields().stream().noneMatch(field -> asked.contains(field.id())))
                .map(ChatForm.Page::intro)
                .findFirst()
                .orElse(List.of());
    }

    /** What one modal asks. */
    record Step(List<Span> intro, List<FormField> fields) {
        Step {
            intro = List.copyOf(intro);
            fields = List.copyOf(fields);
        }
    }
}
