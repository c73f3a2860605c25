package dev.soundings.register;

import static dev.soundings.register.RegisterActions.ACTION;

import dev.soundings.chat.Block.Button;
import dev.soundings.chat.UserId;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;

import java.time.LocalDate;
import java.util.List;

/** What a person can do with an action now; access decides again when a button is pressed. */
final class ActionButtons {
    private final Phrases phrases;
    private final LocalDate today;

    ActionButtons(Phrases phrases, LocalDate today) {
        this.phrases = phrases;
        this.today = today;
    }

    /** Whoever is asked says first whether it is theirs, may they change it or not. */
    List<Button> of(Action action, UserId reader, boolean mayChange) {
        var id = action.id();
        if (action.isOpen() && action.ownership().isAskedOf(reader)) {
            return new EntryButtons(phrases).ownership(ACTION, id);
        }
        if (!action.isOpen() || !mayChange) {
            return List.of();
        }
        return List.of(
                done(id),
                plain(id, RegisterActions.EDIT, RegisterText.CHANGE),
                plain(id, RegisterActions.DROP, RegisterText.DROP));
    }

    /** The three answers to the question whether it is done; "not yet" when it should be. */
    List<Button> answers(Action action) {
        var id = action.id();
        return List.of(
                done(id),
                action.isDue(today)
                        ? plain(id, RegisterActions.NOT_YET, ActionText.NOT_YET)
                        : plain(id, RegisterActions.OTHER_DAY, ActionText.OTHER_DAY),
                plain(id, RegisterActions.DROP, ActionText.DROPPED));
    }

    /** For whom a week later does not fit. */
    List<Button> moved(Action action) {
        return List.of(plain(action.id(), RegisterActions.OTHER_DAY, ActionText.OTHER_DAY));
    }

    private Button done(EntryId id) {
        return Button.primary(
                RegisterActions.of(ACTION, RegisterActions.DONE, id), phrases.say(ActionText.DONE));
    }

    private Button plain(EntryId id, String verb, TextKey label) {
        return Button.plain(RegisterActions.of(ACTION, verb, id), phrases.say(label));
    }
}
