package dev.soundings.register;

import static dev.soundings.register.RegisterActions.RISK;
import static dev.soundings.register.RegisterActions.WIN;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Risks and wins as messages: the card with its buttons, lists, proposals, news of an entry. */
public final class RegisterMessages {
    private static final int MOST_LISTED = 12;
    private static final int MOST_PROPOSED = 5;
    private static final int LONGEST_NOTE = 1_000;

    private final Phrases phrases;
    private final EntryFacts facts;
    private final EntryButtons buttons;

    public RegisterMessages(Phrases phrases) {
        this.phrases = phrases;
        facts = new EntryFacts(phrases);
        buttons = new EntryButtons(phrases);
    }

    /**
     * @param reader for whom the card is; somebody who is asked to own it finds the answers there
     * @param mayChange whether the buttons that change it are shown
     */
    public ChatMessage risk(Risk risk, UserId reader, boolean mayChange) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(risk.label(), risk.title()));
        blocks.add(new Block.Fields(facts.of(risk)));
        if (!risk.plan().isBlank()) {
            var plan = Shortened.to(LONGEST_NOTE, facts.written(risk.plan()));
            blocks.add(paragraph(Sentence.of(phrases, RegisterText.CARD_PLAN, "plan", plan)));
        }
        risk.privateTo()
                .ifPresent(user ->
                        blocks.add(
                                new Block.Footnote(
                                        Sentence.of(
                                                phrases,
                                                RegisterText.CARD_PRIVATE,
                                                "reader",
                                                new Span.Mention(user)))));
        var possible = buttons.of(risk, reader, mayChange);
        if (!possible.isEmpty()) {
            blocks.add(new Block.Buttons(possible));
        }
        return new ChatMessage(headline(risk.label(), risk.title()), blocks);
    }

    /** In one line, with what {@code reader} can answer: a review, or whether to own it. */
    public List<Block> answerable(Risk risk, UserId reader) {
        return List.of(
                paragraph(facts.line(risk)), new Block.Buttons(buttons.of(risk, reader, false)));
    }

    /** What is open; proposals are listed apart, to the owner. */
    public ChatMessage risks(Project project, List<Risk> risks) {
        var open = risks.stream().filter(risk -> risk.state() == Risk.State.OPEN).toList();
        if (open.isEmpty()) {
            return nothing(RegisterText.NO_RISKS, project, "/risk raise");
        }
        return list(RegisterText.LIST_RISKS, project, open.stream().map(facts::line).toList());
    }

    public ChatMessage wins(Project project, List<Win> wins) {
        var landed = wins.stream().filter(win -> win.state() == Win.State.LANDED).toList();
        if (landed.isEmpty()) {
            return nothing(RegisterText.NO_WINS, project, "/win add");
        }
        return list(RegisterText.LIST_WINS, project, landed.stream().map(facts::line).toList());
    }

    public ChatMessage win(Win win, boolean mayChange) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(win.label(), win.what()));
        blocks.add(new Block.Fields(facts.of(win)));
        if (mayChange && win.state() != Win.State.DROPPED) {
            blocks.add(new Block.Buttons(buttons.decisions(WIN, win.id(), isProposed(win))));
        }
        return new ChatMessage(headline(win.label(), win.what()), blocks);
    }

    /** Empty when nothing waits; the oldest first, each with Keep, Change and Drop. */
    public Optional<ChatMessage> proposals(List<Risk> risks, List<Win> wins) {
        return proposals(risks, wins, risk -> buttons.decisions(RISK, risk.id(), true));
    }

    /** The same below a list: what is done there shows in it. */
    public Optional<ChatMessage> listedProposals(List<Risk> risks, List<Win> wins) {
        return proposals(risks, wins, risk -> buttons.listed(RISK, risk.id()));
    }

    private Optional<ChatMessage> proposals(
            List<Risk> risks, List<Win> wins, Function<Risk, List<Block.Button>> ofRisk) {
        var proposedRisks =
                risks.stream().filter(risk -> risk.state() == Risk.State.PROPOSED).toList();
        var proposedWins = wins.stream().filter(RegisterMessages::isProposed).toList();
        int count = proposedRisks.size() + proposedWins.size();
        if (count == 0) {
            return Optional.empty();
        }
        var headline = phrases.say(RegisterText.PROPOSED, "count", count);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        proposedRisks.stream()
                .limit(MOST_PROPOSED)
                .forEach(risk -> {
                    blocks.add(paragraph(facts.line(risk)));
                    blocks.add(new Block.Buttons(ofRisk.apply(risk)));
                });
        proposedWins.stream()
                .limit(MOST_PROPOSED)
                .forEach(win -> {
                    blocks.add(paragraph(facts.line(win)));
                    blocks.add(new Block.Buttons(buttons.decisions(WIN, win.id(), true)));
                });
        blocks.add(new Block.Footnote(Sentence.of(phrases, RegisterText.PROPOSED_NOTE)));
        return Optional.of(new ChatMessage(headline, blocks));
    }

    /** A notice to one person; who is asked to own something can answer there. */
    public ChatMessage outcome(OutcomeToTell outcome) {
        return switch (outcome.of()) {
            case RISKS, WINS -> new OutcomeMessages(phrases).of(outcome);
            case ACTIONS -> new ActionNews(phrases).of(outcome);
        };
    }

    private ChatMessage list(RegisterText title, Project project, List<List<Span>> lines) {
        var blocks = new ArrayList<Block>();
        var headline = phrases.say(title, "project", project.name());
        blocks.add(new Block.Heading(headline));
        blocks.add(new Block.Bullets(lines.stream().limit(MOST_LISTED).toList()));
        if (lines.size() > MOST_LISTED) {
            blocks.add(
                    new Block.Footnote(
                            Sentence.of(
                                    phrases,
                                    RegisterText.MORE,
                                    "count",
                                    lines.size() - MOST_LISTED)));
        }
        return new ChatMessage(headline, blocks);
    }

    private ChatMessage nothing(RegisterText text, Project project, String command) {
        return ChatMessage.of(
                Sentence.of(
                        phrases,
                        text,
                        "project",
                        project.name(),
                        "command",
                        new Span.Code(command)),
                phrases.say(text, "project", project.name(), "command", command));
    }

    private static boolean isProposed(Win win) {
        return win.state() == Win.State.PROPOSED;
    }

    private Block.Heading heading(String label, Text title) {
        return new Block.Heading(headline(label, title));
    }

    private String headline(String label, Text title) {
        return Shortened.to(
                Denominator.HEADING,
                phrases.say(
                        RegisterText.CARD_HEADLINE, "label", label, "title", facts.written(title)));
    }

    private static Block.Paragraph paragraph(List<Span> spans) {
        return new Block.Paragraph(spans);
    }
}
