package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action as facts for its card, or as one line: {@code A-5 Call the vendor, Lee, by Fri 12 Feb}.
 */
final class ActionLines {
    private final Phrases phrases;
    private final LocalDate today;
    private final EntryFacts facts;

    ActionLines(Phrases phrases, LocalDate today) {
        this.phrases = phrases;
        this.today = today;
        facts = new EntryFacts(phrases);
    }

    List<Block.Fields.Field> facts(Action action) {
        var shown = new ArrayList<Block.Fields.Field>();
        shown.add(
                facts.person(
                        RegisterText.CARD_OWNER,
                        action.ownership().owner(),
                        RegisterText.CARD_NOBODY));
        action.ownership()
                .asked()
                .ifPresent(user ->
                        shown.add(
                                facts.person(
                                        RegisterText.CARD_ASKED,
                                        Optional.of(user),
                                        RegisterText.CARD_NOBODY)));
        shown.add(facts.fact(ActionText.CARD_DUE, due(action)));
        shown.add(
                facts.fact(
                        ActionText.CARD_STATE,
                        phrases.say(ActionText.STATE, "state", action.state().name())));
        shown.add(
                facts.person(
                        ActionText.CARD_ADDED,
                        Optional.of(action.addedBy()),
                        RegisterText.CARD_NOBODY));
        return shown;
    }

    private String due(Action action) {
        return action.dueOn()
                .map(this::day)
                .map(day ->
                        action.isLate(today) ? phrases.say(ActionText.CARD_LATE, "day", day) : day)
                .orElseGet(() -> phrases.say(ActionText.CARD_NO_DAY));
    }

    /** Whose it is need not be said where all are the reader's. */
    List<Span> line(Action action, boolean withOwner) {
        var line =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                ActionText.LINE,
                                "label",
                                action.label(),
                                "what",
                                what(action)));
        if (withOwner) {
            line.addAll(owner(action.ownership()));
        }
        action.dueOn()
                .map(day ->
                        Sentence.of(
                                phrases,
                                action.isLate(today) ? ActionText.LINE_LATE : ActionText.LINE_DUE,
                                "day",
                                day(day)))
                .ifPresent(line::addAll);
        return line;
    }

    private List<Span> owner(Ownership ownership) {
        return ownership
                .owner()
                .map(user -> whose(ActionText.LINE_OWNED, user))
                .or(() -> ownership.asked().map(user -> whose(ActionText.LINE_ASKED, user)))
                .orElseGet(() -> Sentence.of(phrases, ActionText.LINE_UNOWNED));
    }

    private List<Span> whose(ActionText text, UserId user) {
        return Sentence.of(phrases, text, "owner", new Span.Mention(user));
    }

    String what(Action action) {
        return Shortened.to(EntryFacts.TITLE_IN_LIST, whole(action));
    }

    String whole(Action action) {
        return facts.written(action.what());
    }

    String day(LocalDate day) {
        return LocalDays.printNear(day, today, phrases.locale());
    }
}
