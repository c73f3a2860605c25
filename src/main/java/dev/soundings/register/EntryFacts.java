package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry as facts for its card, or as one line of a list. */
final class EntryFacts {
    static final int TITLE_IN_LIST = 120;

    private final Phrases phrases;

    EntryFacts(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Block.Fields.Field> of(Risk risk) {
        var facts = new ArrayList<Block.Fields.Field>();
        facts.add(fact(RegisterText.CARD_RATING, RegisterWords.rating(risk, phrases)));
        facts.add(fact(RegisterText.CARD_STATE, RegisterWords.state(risk, phrases)));
        facts.add(person(RegisterText.CARD_OWNER, risk.owner(), RegisterText.CARD_NOBODY));
        risk.proposedOwner()
                .ifPresent(user ->
                        facts.add(
                                person(
                                        RegisterText.CARD_ASKED,
                                        Optional.of(user),
                                        RegisterText.CARD_NOBODY)));
        risk.reviewOn()
                .filter(day -> risk.isOpen())
                .map(day -> LocalDays.print(day, phrases.locale()))
                .ifPresent(day -> facts.add(fact(RegisterText.CARD_REVIEW, day)));
        facts.add(
                person(RegisterText.CARD_RAISED, risk.raisedBy(), RegisterText.CARD_WITHOUT_NAME));
        return facts;
    }

    List<Block.Fields.Field> of(Win win) {
        var amount =
                win.amount()
                        .map(some -> RegisterWords.amount(some, win.confidence(), phrases))
                        .orElseGet(() -> phrases.say(RegisterText.CARD_NO_AMOUNT));
        var facts = new ArrayList<Block.Fields.Field>();
        facts.add(fact(RegisterText.CARD_AMOUNT, amount));
        if (!win.whoBenefits().isBlank()) {
            var who = Shortened.to(TITLE_IN_LIST, written(win.whoBenefits()));
            facts.add(fact(RegisterText.CARD_BENEFITS, who));
        }
        facts.add(
                fact(RegisterText.CARD_LANDED, LocalDays.print(win.landedOn(), phrases.locale())));
        facts.add(
                person(
                        RegisterText.CARD_REPORTED,
                        win.reportedBy(),
                        RegisterText.CARD_WITHOUT_NAME));
        return facts;
    }

    List<Span> line(Risk risk) {
        var line =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                RegisterText.ENTRY_LINE,
                                "label",
                                risk.label(),
                                "title",
                                Shortened.to(TITLE_IN_LIST, written(risk.title())),
                                "rating",
                                RegisterWords.rating(risk, phrases)));
        if (risk.state() == Risk.State.OPEN) {
            line.addAll(owner(risk));
        }
        if (risk.privateTo().isPresent()) {
            line.addAll(Sentence.of(phrases, RegisterText.ENTRY_PRIVATE));
        }
        return line;
    }

    private List<Span> owner(Risk risk) {
        return risk.owner()
                .map(user ->
                        Sentence.of(
                                phrases, RegisterText.ENTRY_OWNED, "owner", new Span.Mention(user)))
                .or(() ->
                        risk.proposedOwner()
                                .map(user ->
                                        Sentence.of(
                                                phrases,
                                                RegisterText.ENTRY_ASKED,
                                                "owner",
                                                new Span.Mention(user))))
                .orElseGet(() -> Sentence.of(phrases, RegisterText.ENTRY_UNOWNED));
    }

    List<Span> line(Win win) {
        var detail =
                win.amount()
                        .map(amount -> RegisterWords.amount(amount, win.confidence(), phrases))
                        .orElseGet(() -> RegisterWords.confidence(win.confidence(), phrases));
        return Sentence.of(
                phrases,
                RegisterText.ENTRY_LINE,
                "label",
                win.label(),
                "title",
                Shortened.to(TITLE_IN_LIST, written(win.what())),
                "rating",
                detail);
    }

    Block.Fields.Field fact(TextKey label, String value) {
        return new Block.Fields.Field(phrases.say(label), List.of(new Span.Text(value)));
    }

    Block.Fields.Field person(TextKey label, Optional<UserId> user, RegisterText nobody) {
        return new Block.Fields.Field(
                phrases.say(label),
                List.of(
                        user.<Span>map(Span.Mention::new)
                                .orElseGet(() -> new Span.Text(phrases.say(nobody)))));
    }

    String written(Text text) {
        return text.words().orElseGet(() -> phrases.say(RegisterText.ERASED));
    }
}
