package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of a kind of entry, said once: what it is called, what it holds, how it is asked in a
 * form and typed in a command, and how it stands on a card, in the store and in an export.
 *
 * <pre>{@code Field.<Win, LocalDate>optional("landed", new FieldType.Day(), FIELD_LANDED,
 *         win -> Optional.of(win.detail().landedOn())).onCard(CARD_LANDED)}</pre>
 *
 * @param name in forms and documents
 * @param typedAs the argument of a command that fills it
 * @param label the question of a form
 * @param hint below the question
 * @param caption the word before it on a card
 * @param value of an entry; empty when it has none
 */
public record Field<D extends Detail, T>(
        String name,
        String typedAs,
        FieldType<T> type,
        boolean required,
        Label label,
        Optional<TextKey> hint,
        Optional<TextKey> caption,
        Function<Entry<D>, Optional<T>> value) {

    public static <D extends Detail, T> Field<D, T> required(
            String name, FieldType<T> type, TextKey label, Function<Entry<D>, Optional<T>> value) {
        return new Field<>(
                name, name, type, true, Label.of(label), Optional.empty(), Optional.empty(), value);
    }

    public static <D extends Detail, T> Field<D, T> optional(
            String name, FieldType<T> type, TextKey label, Function<Entry<D>, Optional<T>> value) {
        return new Field<>(
                name,
                name,
                type,
                false,
                Label.of(label),
                Optional.empty(),
                Optional.empty(),
                value);
    }

    /** What an entry is called. */
    public static <D extends Detail> Field<D, Text> title(
            String name, FieldType.Words type, TextKey label) {
        return required(name, type, label, entry -> Optional.of(entry.title()));
    }

    /** Who should own it; a form begins with whoever is asked, or owns it. */
    public static <D extends Detail> Field<D, UserId> owner(String name, TextKey label) {
        return optional(
                name, new FieldType.Member(), label, entry -> entry.asked().or(entry::owner));
    }

    /** When its owner is asked about it. */
    public static <D extends Detail> Field<D, LocalDate> due(String name, TextKey label) {
        return optional(name, new FieldType.Day(), label, Entry::dueOn);
    }

    public Field<D, T> typedAs(String argument) {
        return new Field<>(name, argument, type, required, label, hint, caption, value);
    }

    public Field<D, T> hinted(TextKey words) {
        return new Field<>(
                name, typedAs, type, required, label, Optional.of(words), caption, value);
    }

    /** Asked in words that depend on what is asked about. */
    Field<D, T> asking(Label question) {
        return new Field<>(name, typedAs, type, required, question, hint, caption, value);
    }

    public Field<D, T> onCard(TextKey word) {
        return new Field<>(name, typedAs, type, required, label, hint, Optional.of(word), value);
    }

    /** As a form asks for it, empty. */
    FormField asked(Phrases phrases) {
        var field =
                required
                        ? FormField.required(name, label.in(phrases), type.input(phrases))
                        : FormField.optional(name, label.in(phrases), type.input(phrases));
        return hint.map(words -> field.hinted(phrases.say(words))).orElse(field);
    }

    /** As a form asks for it, beginning with how it is. */
    FormField asked(Phrases phrases, Entry<D> entry) {
        var field = asked(phrases);
        return value.apply(entry)
                .map(type::typed)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> field.starting(Shortened.to(Denominator.FORM_TEXT, typed)))
                .orElse(field);
    }

    /** On a card; nothing when the entry has no such value. */
    List<Block.Fields.Field> fact(Entry<D> entry, Phrases phrases) {
        return value.apply(entry).stream()
                .filter(given -> !type.typed(given).isEmpty())
                .flatMap(given ->
                        caption.stream()
                                .map(word ->
                                        new Block.Fields.Field(
                                                phrases.say(word),
                                                List.of(type.shown(given, phrases)))))
                .toList();
    }

    /** What is kept of it; empty when the entry has no such value. */
    public Optional<Object> plain(Entry<D> entry) {
        return value.apply(entry).map(type::plain);
    }

    Optional<T> read(FieldReader reader) {
        var read = type.read(name, reader);
        if (required && read.filter(given -> !type.typed(given).isBlank()).isEmpty()) {
            reader.wrong(name, RegisterText.MISSING);
        }
        return read;
    }
}
