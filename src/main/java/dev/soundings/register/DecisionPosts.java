package dev.soundings.register;

import static dev.soundings.register.RegisterActions.DECISION;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.register.Decision.Happening;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * What others hear of a decision: <em>Decided for Atlas migration: B for the vendor. Because: three
 * weeks sooner. D-7, Ana, 22 Nov 2026; looked at again on 1 Mar 2027.</em>
 */
public final class DecisionPosts {
    private final Phrases phrases;
    private final EntryFacts facts;

    public DecisionPosts(Phrases phrases) {
        this.phrases = phrases;
        facts = new EntryFacts(phrases);
    }

    /** To the project's channel, when it is logged, and in the same place when it changes. */
    public ChatMessage logged(Decision decision, Happening happening, Project project) {
        return message(
                headline(DecisionText.TOLD_LOGGED, decision, happening, project),
                paragraph(DecisionText.TOLD_BECAUSE, "why", facts.written(decision.why())),
                smallPrint(decision));
    }

    /** In the place of what the channel heard before. */
    public ChatMessage dropped(Decision decision, Happening happening, Project project) {
        return message(
                headline(DecisionText.TOLD_DROPPED, decision, happening, project),
                outcome(happening),
                smallPrint(decision));
    }

    /** To the project's channel, once somebody has looked at it again. */
    public ChatMessage revisited(Decision decision, Happening happening, Project project) {
        var result = headline(DecisionText.TOLD_RESULT, decision, happening, project);
        return happening.note().isBlank()
                ? message(result, smallPrint(decision))
                : message(result, outcome(happening), smallPrint(decision));
    }

    /** To whoever is said to have decided, by somebody else. */
    public ChatMessage named(Decision decision, Happening happening, Project project) {
        var change = RegisterActions.of(DECISION, RegisterActions.EDIT, decision.id());
        return new ChatMessage(
                ChatMessage.shortened(
                        headline(DecisionText.TOLD_LOGGED, decision, happening, project)),
                List.of(
                        paragraph(
                                DecisionText.NAMED,
                                "person",
                                new Span.Mention(happening.by()),
                                "project",
                                project.name(),
                                "what",
                                facts.written(decision.what())),
                        new Block.Buttons(
                                List.of(
                                        Block.Button.plain(
                                                change, phrases.say(DecisionText.CHANGE))))));
    }

    /** To whoever did what the channel should have heard. */
    public ChatMessage notPosted(Decision decision, Project project) {
        return about(DecisionText.NOT_POSTED, decision, project);
    }

    /** To the same person, when nobody knows whether the channel has heard it. */
    public ChatMessage inDoubt(Decision decision, Project project) {
        return about(DecisionText.IN_DOUBT, decision, project);
    }

    private ChatMessage about(DecisionText key, Decision decision, Project project) {
        return ChatMessage.of(
                phrases.say(key, "project", project.name(), "label", decision.label()));
    }

    private static ChatMessage message(String headline, Block... blocks) {
        var all = new ArrayList<Block>();
        all.add(new Block.Paragraph(List.of(new Span.Strong(headline))));
        all.addAll(List.of(blocks));
        return new ChatMessage(ChatMessage.shortened(headline), all);
    }

    private String headline(
            DecisionText key, Decision decision, Happening happening, Project project) {
        return phrases.say(
                key,
                "project",
                project.name(),
                "what",
                facts.written(decision.what()),
                "state",
                happening.what().name());
    }

    private Block outcome(Happening happening) {
        return paragraph(
                DecisionText.TOLD_OUTCOME,
                "state",
                happening.what().name(),
                "note",
                facts.written(happening.note()));
    }

    private Block smallPrint(Decision decision) {
        var print =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                DecisionText.TOLD_SMALL_PRINT,
                                "label",
                                decision.label(),
                                "person",
                                new Span.Mention(decision.decidedBy()),
                                "day",
                                LocalDays.print(decision.decidedOn(), phrases.locale())));
        if (!decision.loggedBy().equals(decision.decidedBy())) {
            print.addAll(
                    Sentence.of(
                            phrases,
                            DecisionText.TOLD_LOGGED_BY,
                            "person",
                            new Span.Mention(decision.loggedBy())));
        }
        decision.revisitOn()
                .map(day -> LocalDays.print(day, phrases.locale()))
                .map(day -> Sentence.of(phrases, DecisionText.TOLD_REVISIT, "day", day))
                .ifPresent(print::addAll);
        return new Block.Footnote(print);
    }

    private Block paragraph(DecisionText key, Object... namesAndValues) {
        return new Block.Paragraph(Sentence.of(phrases, key, namesAndValues));
    }
}
