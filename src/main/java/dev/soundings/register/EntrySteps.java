package dev.soundings.register;

import dev.soundings.chat.Block.Button;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps that kinds share: keep a proposal, change an entry, drop it with a reason. */
public final class EntrySteps {
    private static final int LONGEST_NOTE = 3_000;

    private EntrySteps() {}

    /** A proposal becomes an entry. */
    public static <D extends Detail> Step<D> keep() {
        return Step.<D>tap(EntryActions.KEEP, RegisterText.KEEP, Entry::kept)
                .standingOut()
                .when(Entry::isProposed);
    }

    public static <D extends Detail> Step<D> edit(EntryKind<D> kind) {
        return Step.asking(
                EntryActions.EDIT,
                RegisterText.CHANGE,
                kind.changing(),
                (said, before) -> {
                    var input = kind.read(said, Optional.of(before));
                    return (entry, by) -> kind.changed(entry, input, by);
                });
    }

    /** With a reason, as in "we will not, because …"; whoever raised it reads it. */
    public static <D extends Detail> Step<D> drop() {
        Field<D, Text> reason = reason(RegisterText.FIELD_REASON, RegisterText.FIELD_REASON_HINT);
        return Step.asking(
                EntryActions.DROP,
                RegisterText.DROP,
                Form.of(RegisterText.DROP_TITLE, RegisterText.SAVE, List.of(reason)),
                (said, _) -> {
                    var why = said.words(reason);
                    return (entry, by) -> entry.dropped(why, by);
                });
    }

    static <D extends Detail> Field<D, Text> reason(TextKey question, TextKey hint) {
        return Field.<D, Text>required("reason", note(), question, _ -> Optional.empty())
                .hinted(hint);
    }

    static FieldType.Words note() {
        return new FieldType.Words(LONGEST_NOTE, true);
    }

    /** The buttons of what may be kept, changed or dropped. */
    public static <D extends Detail> List<Button> decisions(Entry<D> entry, Phrases phrases) {
        return decisions(entry).stream().map(step -> step.button(entry, phrases)).toList();
    }

    /** The same below a list, which is brought up to date by keeping one. */
    static <D extends Detail> List<Button> listed(Entry<D> entry, Phrases phrases) {
        return decisions(entry).stream()
                .map(step ->
                        step.form().isPresent()
                                ? step.button(entry, phrases)
                                : step.listed(entry, phrases))
                .toList();
    }

    private static <D extends Detail> List<Step<D>> decisions(Entry<D> entry) {
        var steps = new ArrayList<Step<D>>();
        if (entry.isProposed()) {
            steps.add(entry.kind().step(EntryActions.KEEP));
        }
        steps.add(entry.kind().step(EntryActions.EDIT));
        steps.add(entry.kind().step(EntryActions.DROP));
        return steps;
    }

    /** Whether to own it, as buttons. */
    static <D extends Detail> List<Button> ownership(Entry<D> entry, Phrases phrases) {
        return List.of(
                entry.kind().step(EntryActions.ACCEPT).button(entry, phrases),
                entry.kind().step(EntryActions.DECLINE).button(entry, phrases));
    }
}
