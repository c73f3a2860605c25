package dev.soundings.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A form in neutral words: pages of at most five fields. Slack and the rehearsal room show all
 * pages in one dialog, Discord one after another.
 *
 * @param submit what submitting means; comes back with the values
 */
public record ChatForm(ActionId submit, String title, String submitLabel, List<Page> pages) {
    public ChatForm {
        Require.text("form title", title, Denominator.FORM_TITLE);
        Require.text("submit label", submitLabel, Denominator.FORM_TITLE);
        pages = List.copyOf(pages);
        Require.that(!pages.isEmpty(), "a form without a page");
        var ids = new HashSet<String>();
        for (var page : pages) {
            for (var field : page.fields()) {
                field.shownWhen()
                        .ifPresent(when ->
                                Require.that(
                                        ids.contains(when.field()),
                                        "a field depends on a later one"));
                Require.that(ids.add(field.id()), "two fields are called " + field.id());
            }
        }
    }

    public List<FormField> fields() {
        return pages.stream().flatMap(page -> page.fields().stream()).toList();
    }

    public Optional<FormField> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The same form with what was typed before, wherever it has such a field. */
    public ChatForm filledWith(FormValues values) {
        return withFields(field -> field.filledWith(values));
    }

    /**
     * @param hints by field, such as why what was typed there cannot be taken
     */
    public ChatForm hinted(Map<String, String> hints) {
        return withFields(field ->
                Optional.ofNullable(hints.get(field.id())).map(field::hinted).orElse(field));
    }

    /** The same form with a few words above its first page. */
    public ChatForm beginning(List<Span> intro) {
        var all = new ArrayList<>(pages);
        all.set(0, new Page(intro, pages.getFirst().fields()));
        return new ChatForm(submit, title, submitLabel, all);
    }

    private ChatForm withFields(UnaryOperator<FormField> change) {
        var changed =
                pages.stream()
                        .map(page ->
                                new Page(page.intro(), page.fields().stream().map(change).toList()))
                        .toList();
        return new ChatForm(submit, title, submitLabel, changed);
    }

    /** Up to five fields below a few words, which may be empty. */
    public record Page(List<Span> intro, List<FormField> fields) {
        public Page {
            intro = List.copyOf(intro);
            fields = List.copyOf(fields);
            Require.count("fields on a page", fields.size(), 1, Denominator.FIELDS_ON_PAGE);
            Require.that(
                    intro.stream().mapToInt(Span::length).sum() <= Denominator.TEXT,
                    "the intro is too long");
        }
    }
}
