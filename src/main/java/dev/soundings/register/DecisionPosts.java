package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
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

    public DecisionPosts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** To the project's channel, when it is logged, and in the same place when it changes. */
    public ChatMessage logged(Entry<Decision> decision, HistoryEvent event, Project project) {
        return message(
                headline(DecisionText.TOLD_LOGGED, decision, event, project),
                paragraph(
                        DecisionText.TOLD_BECAUSE,
                        "why",
                        EntryWords.written(decision.detail().why(), phrases)),
                smallPrint(decision));
    }

    /** In the place of what the channel heard before. */
    public ChatMessage dropped(Entry<Decision> decision, HistoryEvent event, Project project) {
        return message(
                headline(DecisionText.TOLD_DROPPED, decision, event, project),
                result(event),
                smallPrint(decision));
    }

    /** To the project's channel, once somebody has looked at it again. */
    public ChatMessage revisited(Entry<Decision> decision, HistoryEvent event, Project project) {
        var headline = headline(DecisionText.TOLD_RESULT, decision, event, project);
        return event.note().isBlank()
                ? message(headline, smallPrint(decision))
                : message(headline, result(event), smallPrint(decision));
    }

    /** To whoever is said to have decided, by somebody else. */
    public ChatMessage named(Entry<Decision> decision, HistoryEvent event, Project project) {
        var change = decision.kind().step(EntryActions.EDIT);
        return new ChatMessage(
                ChatMessage.shortened(headline(DecisionText.TOLD_LOGGED, decision, event, project)),
                List.of(
                        paragraph(
                                DecisionText.NAMED,
                                "person",
                                new Span.Mention(event.by().orElseThrow()),
                                "project",
                                project.name(),
                                "what",
                                EntryWords.written(decision.title(), phrases)),
                        new Block.Buttons(List.of(change.button(decision, phrases)))));
    }

    /** To whoever did what the channel should have heard. */
    public ChatMessage notPosted(Entry<Decision> decision, Project project) {
        return about(DecisionText.NOT_POSTED, decision, project);
    }

    /** To the same person, when nobody knows whether the channel has heard it. */
    public ChatMessage inDoubt(Entry<Decision> decision, Project project) {
        return about(DecisionText.IN_DOUBT, decision, project);
    }

    private ChatMessage about(DecisionText key, Entry<Decision> decision, Project project) {
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
            DecisionText key, Entry<Decision> decision, HistoryEvent event, Project project) {
        return phrases.say(
                key,
                "project",
                project.name(),
                "what",
                EntryWords.written(decision.title(), phrases),
                "state",
                outcome(event));
    }

    private Block result(HistoryEvent event) {
        return paragraph(
                DecisionText.TOLD_OUTCOME,
                "state",
                outcome(event),
                "note",
                EntryWords.written(event.note(), phrases));
    }

    private Block smallPrint(Entry<Decision> decision) {
        var print =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                DecisionText.TOLD_SMALL_PRINT,
                                "label",
                                decision.label(),
                                "person",
                                new Span.Mention(Decision.decidedBy(decision)),
                                "day",
                                LocalDays.print(decision.detail().decidedOn(), phrases.locale())));
        if (!Decision.loggedBy(decision).equals(Decision.decidedBy(decision))) {
            print.addAll(
                    Sentence.of(
                            phrases,
                            DecisionText.TOLD_LOGGED_BY,
                            "person",
                            new Span.Mention(Decision.loggedBy(decision))));
        }
        decision.dueOn()
                .map(day -> LocalDays.print(day, phrases.locale()))
                .map(day -> Sentence.of(phrases, DecisionText.TOLD_REVISIT, "day", day))
                .ifPresent(print::addAll);
        return new Block.Footnote(print);
    }

    private Block paragraph(DecisionText key, Object... namesAndValues) {
        return new Block.Paragraph(Sentence.of(phrases, key, namesAndValues));
    }

    /** What came of it: how it ended, or that it was taken back. */
    static String outcome(HistoryEvent event) {
        return event.type() == EventType.ENDED ? event.said() : event.type().name();
    }
}
