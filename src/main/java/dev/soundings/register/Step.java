package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.chat.UserId;
import dev.soundings.register.StepResult.Why;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * One thing that people can do with an entry: a button does it, or opens the form that asks what is
 * missing.
 *
 * <pre>
 * {@code Step.<Action>tap("done", ActionText.DONE, (action, by) -> action.ended(DONE, blank, by))}
 * </pre>
 *
 * @param word tells several steps of one verb apart, as {@code up} of a review; may be empty
 * @param label of its button
 * @param primary whether its button stands out
 * @param form what is asked first; empty when a tap says all
 * @param beginning what its form begins with, beside how the entry is
 * @param isFor whether it is this step that such a person takes
 * @param obstacle why it cannot be taken now
 * @param shown what is said when it was taken; the card when nothing is
 */
public record Step<D extends Detail>(
        String verb,
        String word,
        Label label,
        boolean primary,
        Optional<Form<D>> form,
        BiFunction<Entry<D>, EntryView, FormValues> beginning,
        BiPredicate<Entry<D>, UserId> isFor,
        Obstacle<D> obstacle,
        Reading<D> reading,
        Shown<D> shown) {

    /** What a step makes of an entry; applied again when others were faster. */
    public interface Change<D extends Detail> {
        Entry<D> of(Entry<D> entry, Origin by);
    }

    /** Keeps a person from taking a step; empty when nothing does. */
    public interface Obstacle<D extends Detail> {
        Optional<Why> of(Entry<D> entry, UserId user);

        /** The entry is not where the step can begin. */
        static <D extends Detail> Obstacle<D> unless(Predicate<Entry<D>> possible) {
            return (entry, _) ->
                    possible.test(entry) ? Optional.empty() : Optional.of(Why.DECIDED_BEFORE);
        }
    }

    /** Reads what was said before anything is changed. */
    public interface Reading<D extends Detail> {
        Change<D> of(FieldReader said, Entry<D> before);
    }

    /** What the person reads who took the step. */
    public interface Shown<D extends Detail> {
        Optional<ChatMessage> of(Entry<D> entry, EntryView view);
    }

    /**
     * What a step asks.
     *
     * @param titled whether the form says which entry it is about
     */
    public record Form<D extends Detail>(
            TextKey title, TextKey save, boolean titled, List<List<Field<D, ?>>> pages) {
        public static <D extends Detail> Form<D> of(
                TextKey title, TextKey save, List<Field<D, ?>> fields) {
            return new Form<>(title, save, false, List.of(fields));
        }

        /** The same, saying which entry it is about. */
        public Form<D> withTitle() {
            return new Form<>(title, save, true, pages);
        }
    }

    /** Taken by one tap. */
    public static <D extends Detail> Step<D> tap(String verb, TextKey label, Change<D> change) {
        return tap(verb, "", Label.of(label), (_, _) -> change);
    }

    /** Taken by one tap that is one of several answers. */
    public static <D extends Detail> Step<D> tap(
            String verb, String word, Label label, Reading<D> reading) {
        return new Step<>(
                verb,
                word,
                label,
                false,
                Optional.empty(),
                (_, _) -> FormValues.none(),
                (_, _) -> true,
                Obstacle.unless(Entry::isOpen),
                reading,
                (_, _) -> Optional.empty());
    }

    /** Asks something first. */
    public static <D extends Detail> Step<D> asking(
            String verb, TextKey label, Form<D> form, Reading<D> reading) {
        return Step.<D>tap(verb, "", Label.of(label), reading).asking(form);
    }

    public Step<D> asking(Form<D> asked) {
        return new Step<>(
                verb,
                word,
                label,
                primary,
                Optional.of(asked),
                beginning,
                isFor,
                obstacle,
                reading,
                shown);
    }

    public Step<D> beginning(BiFunction<Entry<D>, EntryView, FormValues> values) {
        return new Step<>(
                verb, word, label, primary, form, values, isFor, obstacle, reading, shown);
    }

    Step<D> reading(Reading<D> other) {
        return new Step<>(
                verb, word, label, primary, form, beginning, isFor, obstacle, other, shown);
    }

    public Step<D> standingOut() {
        return new Step<>(
                verb, word, label, true, form, beginning, isFor, obstacle, reading, shown);
    }

    public Step<D> of(BiPredicate<Entry<D>, UserId> whose) {
        return new Step<>(
                verb, word, label, primary, form, beginning, whose, obstacle, reading, shown);
    }

    public Step<D> when(Predicate<Entry<D>> possible) {
        return unless(Obstacle.unless(possible));
    }

    Step<D> unless(Obstacle<D> other) {
        return new Step<>(
                verb, word, label, primary, form, beginning, isFor, other, reading, shown);
    }

    public Step<D> showing(Shown<D> after) {
        return new Step<>(
                verb, word, label, primary, form, beginning, isFor, obstacle, reading, after);
    }

    public Step<D> called(Label other) {
        return new Step<>(
                verb, word, other, primary, form, beginning, isFor, obstacle, reading, shown);
    }

    /** The form of a step and its button share their action: {@code risk/review/x7k2m9p4qa:up}. */
    ActionId action(Entry<D> entry) {
        return ActionId.of(
                entry.kind().noun(), verb, entry.id() + (word.isEmpty() ? "" : ":" + word));
    }

    public Button button(Entry<D> entry, Phrases phrases) {
        return button(action(entry), phrases);
    }

    /** Under a list, which is brought up to date by it. */
    Button listed(Entry<D> entry, Phrases phrases) {
        return button(EntryActions.listed(action(entry)), phrases);
    }

    private Button button(ActionId action, Phrases phrases) {
        return primary
                ? Button.primary(action, label.in(phrases))
                : Button.plain(action, label.in(phrases));
    }

    /** Nothing was said about why. */
    static Text unsaid() {
        return Text.of("");
    }
}
