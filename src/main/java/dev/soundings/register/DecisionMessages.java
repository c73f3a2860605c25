package dev.soundings.register;

import static dev.soundings.register.RegisterActions.DECISION;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.register.Decision.State;
import dev.soundings.register.Decision.Verdict;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decisions as one person reads them: the card, the list, and the question whether it held. */
public final class DecisionMessages {
    private static final int MOST_LISTED = 12;

    private final Phrases phrases;
    private final EntryFacts facts;
    private final DecisionCard card;

    public DecisionMessages(Phrases phrases) {
        this.phrases = phrases;
        facts = new EntryFacts(phrases);
        card = new DecisionCard(phrases);
    }

    /**
     * @param mayChange whether the buttons that change it are shown
     */
    public ChatMessage card(Decision decision, boolean mayChange) {
        return mayChange && decision.state() != State.DROPPED
                ? card.of(decision, List.of(new Block.Buttons(changes(decision))))
                : card.of(decision, List.of());
    }

    /** The card with what can be said of it now: that it held, held in part, or is reversed. */
    public ChatMessage toRevisit(Decision decision) {
        var verdicts = Arrays.stream(Verdict.values()).filter(decision::takes).toList();
        return verdicts.isEmpty()
                ? card.of(decision, List.of())
                : card.of(decision, List.of(verdicts(decision, verdicts)));
    }

    public ChatMessage list(Project project, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return ChatMessage.of(
                    sentence(
                            DecisionText.NONE,
                            "project",
                            project.name(),
                            "command",
                            new Span.Code("/decision log")),
                    phrases.say(DecisionText.LIST, "project", project.name()));
        }
        var headline = phrases.say(DecisionText.LIST, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        blocks.add(
                new Block.Bullets(decisions.stream().limit(MOST_LISTED).map(this::line).toList()));
        if (decisions.size() > MOST_LISTED) {
            blocks.add(
                    new Block.Footnote(
                            sentence(
                                    DecisionText.MORE,
                                    "count",
                                    decisions.size() - MOST_LISTED,
                                    "command",
                                    new Span.Code(
                                            "/decision show "
                                                    + decisions.get(MOST_LISTED).label()))));
        }
        return new ChatMessage(headline, blocks);
    }

    /** Whether it held, by one tap. */
    public List<Block> question(Decision decision) {
        return List.of(
                new Block.Paragraph(
                        sentence(
                                DecisionText.TO_REVISIT,
                                "label",
                                decision.label(),
                                "day",
                                day(decision.decidedOn()),
                                "what",
                                title(decision))),
                verdicts(decision, List.of(Verdict.values())));
    }

    private Block verdicts(Decision decision, List<Verdict> verdicts) {
        return new Block.Buttons(
                verdicts.stream().map(verdict -> verdict(decision, verdict)).toList());
    }

    private Button verdict(Decision decision, Verdict verdict) {
        return Button.plain(
                RegisterActions.revisit(decision.id(), verdict),
                phrases.say(DecisionText.VERDICT, "verdict", verdict.name()));
    }

    private List<Button> changes(Decision decision) {
        return List.of(
                button(decision, RegisterActions.EDIT, DecisionText.CHANGE),
                button(decision, RegisterActions.DROP, DecisionText.DROP));
    }

    private Button button(Decision decision, String verb, DecisionText label) {
        return Button.plain(RegisterActions.of(DECISION, verb, decision.id()), phrases.say(label));
    }

    private List<Span> line(Decision decision) {
        var line =
                new ArrayList<>(
                        sentence(
                                DecisionText.LINE,
                                "label",
                                decision.label(),
                                "what",
                                title(decision),
                                "state",
                                phrases.say(DecisionText.STATE, "state", decision.state().name())));
        decision.revisitOn()
                .ifPresent(
                        day -> line.addAll(sentence(DecisionText.LINE_REVISIT, "day", day(day))));
        return line;
    }

    private String title(Decision decision) {
        return Shortened.to(EntryFacts.TITLE_IN_LIST, facts.written(decision.what()));
    }

    private List<Span> sentence(TextKey key, Object... namesAndValues) {
        return Sentence.of(phrases, key, namesAndValues);
    }

    private String day(LocalDate day) {
        return LocalDays.print(day, phrases.locale());
    }
}
