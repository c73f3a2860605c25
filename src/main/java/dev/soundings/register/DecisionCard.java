package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is known of a decision: what, why, what else was considered, and what came of it. */
final class DecisionCard {
    private final Phrases phrases;
    private final EntryFacts facts;

    DecisionCard(Phrases phrases) {
        this.phrases = phrases;
        facts = new EntryFacts(phrases);
    }

    ChatMessage of(Decision decision, List<Block> buttons) {
        var what = facts.written(decision.what());
        var headline =
                Shortened.to(
                        Denominator.HEADING,
                        phrases.say(
                                RegisterText.CARD_HEADLINE,
                                "label",
                                decision.label(),
                                "title",
                                what));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        if (headline.endsWith("…")) {
            blocks.add(new Block.Paragraph(List.of(new Span.Text(what))));
        }
        blocks.add(paragraph(DecisionText.CARD_BECAUSE, "why", facts.written(decision.why())));
        if (!decision.options().isBlank()) {
            blocks.add(
                    paragraph(
                            DecisionText.CARD_OPTIONS,
                            "options",
                            facts.written(decision.options())));
        }
        blocks.add(new Block.Fields(facts(decision)));
        decision.outcome()
                .filter(outcome -> !outcome.note().isBlank())
                .ifPresent(outcome -> blocks.add(outcome(outcome)));
        blocks.addAll(buttons);
        return new ChatMessage(headline, blocks);
    }

    private List<Block.Fields.Field> facts(Decision decision) {
        var shown = new ArrayList<Block.Fields.Field>();
        shown.add(
                facts.person(
                        DecisionText.CARD_BY,
                        Optional.of(decision.decidedBy()),
                        RegisterText.CARD_NOBODY));
        shown.add(facts.fact(DecisionText.CARD_ON, day(decision.decidedOn())));
        if (!decision.loggedBy().equals(decision.decidedBy())) {
            shown.add(
                    facts.person(
                            DecisionText.CARD_LOGGED_BY,
                            Optional.of(decision.loggedBy()),
                            RegisterText.CARD_NOBODY));
        }
        shown.add(
                facts.fact(
                        DecisionText.CARD_STATE,
                        phrases.say(DecisionText.STATE, "state", decision.state().name())));
        decision.revisitOn()
                .ifPresent(day -> shown.add(facts.fact(DecisionText.CARD_REVISIT, day(day))));
        return shown;
    }

    private Block outcome(Decision.Happening outcome) {
        return paragraph(
                DecisionText.CARD_OUTCOME,
                "what",
                outcome.what().name(),
                "note",
                facts.written(outcome.note()));
    }

    private Block paragraph(DecisionText key, Object... namesAndValues) {
        return new Block.Paragraph(Sentence.of(phrases, key, namesAndValues));
    }

    private String day(LocalDate day) {
        return LocalDays.print(day, phrases.locale());
    }
}
