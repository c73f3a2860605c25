package dev.soundings.register;

import static dev.soundings.register.RegisterActions.ACCEPT;
import static dev.soundings.register.RegisterActions.CLOSE;
import static dev.soundings.register.RegisterActions.DECLINE;
import static dev.soundings.register.RegisterActions.DROP;
import static dev.soundings.register.RegisterActions.EDIT;
import static dev.soundings.register.RegisterActions.KEEP;
import static dev.soundings.register.RegisterActions.RISK;

import dev.soundings.chat.Block.Button;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person can do with an entry now, as buttons; access decides again when one is pressed. */
final class EntryButtons {
    private final Phrases phrases;

    EntryButtons(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Button> of(Risk risk, UserId reader, boolean mayChange) {
        var buttons = new ArrayList<Button>();
        if (!risk.isOpen()) {
            return buttons;
        }
        if (risk.proposedOwner().equals(Optional.of(reader))) {
            buttons.addAll(ownership(RISK, risk.id()));
        }
        if (mayChange && risk.state() == Risk.State.PROPOSED) {
            buttons.addAll(decisions(RISK, risk.id(), true));
        } else if (risk.owner().equals(Optional.of(reader))) {
            buttons.add(review(risk, RiskDesk.Review.SAME, RegisterText.SAME));
            buttons.add(review(risk, RiskDesk.Review.UP, RegisterText.UP));
            buttons.add(review(risk, RiskDesk.Review.DOWN, RegisterText.DOWN));
            buttons.add(button(RISK, EDIT, risk.id(), RegisterText.CHANGE));
            buttons.add(button(RISK, CLOSE, risk.id(), RegisterText.CLOSE));
        } else if (mayChange) {
            buttons.add(button(RISK, EDIT, risk.id(), RegisterText.CHANGE));
            buttons.add(button(RISK, CLOSE, risk.id(), RegisterText.CLOSE));
            buttons.add(button(RISK, DROP, risk.id(), RegisterText.DROP));
        }
        return buttons;
    }

    List<Button> ownership(String feature, EntryId id) {
        return List.of(
                Button.primary(
                        RegisterActions.of(feature, ACCEPT, id), phrases.say(RegisterText.ACCEPT)),
                button(feature, DECLINE, id, RegisterText.DECLINE));
    }

    /** Of a proposal below the list of its project. */
    List<Button> listed(String feature, EntryId id) {
        var keep = RegisterActions.listed(feature, KEEP, id);
        return List.of(
                Button.primary(keep, phrases.say(RegisterText.KEEP)),
                button(feature, EDIT, id, RegisterText.CHANGE),
                button(feature, DROP, id, RegisterText.DROP));
    }

    List<Button> decisions(String feature, EntryId id, boolean proposed) {
        var buttons = new ArrayList<Button>();
        if (proposed) {
            buttons.add(
                    Button.primary(
                            RegisterActions.of(feature, KEEP, id), phrases.say(RegisterText.KEEP)));
        }
        buttons.add(button(feature, EDIT, id, RegisterText.CHANGE));
        buttons.add(button(feature, DROP, id, RegisterText.DROP));
        return buttons;
    }

    private Button review(Risk risk, RiskDesk.Review review, RegisterText label) {
        return Button.plain(RegisterActions.review(risk.id(), review), phrases.say(label));
    }

    private Button button(String feature, String verb, EntryId id, RegisterText label) {
        return Button.plain(RegisterActions.of(feature, verb, id), phrases.say(label));
    }
}
