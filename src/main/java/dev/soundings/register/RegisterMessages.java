package dev.soundings.register;

import static dev.soundings.register.RegisterActions.ACCEPT;
import static dev.soundings.register.RegisterActions.CLOSE;
import static dev.soundings.register.RegisterActions.DECLINE;
import static dev.soundings.register.RegisterActions.DROP;
import static dev.soundings.register.RegisterActions.EDIT;
import static dev.soundings.register.RegisterActions.KEEP;
import static dev.soundings.register.RegisterActions.RISK;
import static dev.soundings.register.RegisterActions.WIN;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Risks and wins as messages: the card with its buttons, lists, proposals, news of an entry. */
public final class RegisterMessages {
    private static final int TITLE_IN_LIST = 120;
    private static final int MOST_LISTED = 12;
    private static final int MOST_PROPOSED = 5;
    private static final int LONGEST_NOTE = 1_000;

    private final Phrases phrases;

    public RegisterMessages(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param reader for whom the card is; somebody who is asked to own it finds the answers there
     * @param mayChange whether the buttons that change it are shown
     */
    public ChatMessage risk(Risk risk, UserId reader, boolean mayChange) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(risk.label(), risk.title()));
        blocks.add(new Block.Fields(facts(risk)));
        if (!risk.plan().isBlank()) {
            var plan = Shortened.to(LONGEST_NOTE, written(risk.plan()));
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
        var buttons = buttons(risk, reader, mayChange);
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return new ChatMessage(headline(risk.label(), risk.title()), blocks);
    }

    /** What is open; proposals are listed apart, to the owner. */
    public ChatMessage risks(Project project, List<Risk> risks) {
        var open = risks.stream().filter(risk -> risk.state() == Risk.State.OPEN).toList();
        if (open.isEmpty()) {
            return nothing(RegisterText.NO_RISKS, project, "/risk raise");
        }
        return list(RegisterText.LIST_RISKS, project, open.stream().map(this::line).toList());
    }

    public ChatMessage wins(Project project, List<Win> wins) {
        var landed = wins.stream().filter(win -> win.state() == Win.State.LANDED).toList();
        if (landed.isEmpty()) {
            return nothing(RegisterText.NO_WINS, project, "/win add");
        }
        return list(RegisterText.LIST_WINS, project, landed.stream().map(this::line).toList());
    }

    public ChatMessage win(Win win, boolean mayChange) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(win.label(), win.what()));
        blocks.add(new Block.Fields(facts(win)));
        if (mayChange && win.state() != Win.State.DROPPED) {
            blocks.add(new Block.Buttons(decisions(WIN, win.id(), isProposed(win))));
        }
        return new ChatMessage(headline(win.label(), win.what()), blocks);
    }

    /** Empty when nothing waits; the oldest first, each with Keep, Change and Drop. */
    public Optional<ChatMessage> proposals(List<Risk> risks, List<Win> wins) {
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
                    blocks.add(paragraph(line(risk)));
                    blocks.add(new Block.Buttons(decisions(RISK, risk.id(), true)));
                });
        proposedWins.stream()
                .limit(MOST_PROPOSED)
                .forEach(win -> {
                    blocks.add(paragraph(line(win)));
                    blocks.add(new Block.Buttons(decisions(WIN, win.id(), true)));
                });
        blocks.add(new Block.Footnote(Sentence.of(phrases, RegisterText.PROPOSED_NOTE)));
        return Optional.of(new ChatMessage(headline, blocks));
    }

    /** A notice to one person; who is asked to own something can answer there. */
    public ChatMessage outcome(OutcomeToTell outcome) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                paragraph(
                        Sentence.of(
                                phrases,
                                told(outcome.what()),
                                "label",
                                outcome.label(),
                                "title",
                                Shortened.to(TITLE_IN_LIST * 2, written(outcome.title())),
                                "state",
                                phrases.say(RegisterText.STATE, "state", outcome.ending()))));
        if (!outcome.note().isBlank()) {
            var note = Shortened.to(LONGEST_NOTE, written(outcome.note()));
            blocks.add(paragraph(Sentence.of(phrases, RegisterText.NOTE, "note", note)));
        }
        if (outcome.what() == Risk.What.OWNER_ASKED) {
            blocks.add(new Block.Buttons(ownership(outcome.entry())));
        }
        return new ChatMessage(
                phrases.say(RegisterText.TOLD_HEADLINE, "label", outcome.label()), blocks);
    }

    private static RegisterText told(Risk.What what) {
        return switch (what) {
            case RAISED -> RegisterText.TOLD_RAISED;
            case KEPT -> RegisterText.TOLD_KEPT;
            case DROPPED -> RegisterText.TOLD_DROPPED;
            case OWNER_ASKED -> RegisterText.TOLD_ASKED;
            case OWNER_ACCEPTED -> RegisterText.TOLD_ACCEPTED;
            case OWNER_DECLINED -> RegisterText.TOLD_DECLINED;
            case CLOSED -> RegisterText.TOLD_CLOSED;
            case CHANGED, REVIEWED_SAME, REVIEWED_UP, REVIEWED_DOWN ->
                    throw new IllegalArgumentException("nobody is told of " + what);
        };
    }

    private List<Block.Fields.Field> facts(Risk risk) {
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

    private List<Block.Fields.Field> facts(Win win) {
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

    private List<Button> buttons(Risk risk, UserId reader, boolean mayChange) {
        var buttons = new ArrayList<Button>();
        if (!risk.isOpen()) {
            return buttons;
        }
        if (risk.proposedOwner().equals(Optional.of(reader))) {
            buttons.addAll(ownership(risk.id()));
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

    private List<Button> ownership(EntryId id) {
        return List.of(
                Button.primary(
                        RegisterActions.of(RISK, ACCEPT, id), phrases.say(RegisterText.ACCEPT)),
                button(RISK, DECLINE, id, RegisterText.DECLINE));
    }

    private List<Button> decisions(String feature, EntryId id, boolean proposed) {
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

    private List<Span> line(Risk risk) {
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

    private List<Span> line(Win win) {
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

    private static boolean isProposed(Win win) {
        return win.state() == Win.State.PROPOSED;
    }

    private Block.Heading heading(String label, Text title) {
        return new Block.Heading(headline(label, title));
    }

    private String headline(String label, Text title) {
        return Shortened.to(
                Denominator.HEADING,
                phrases.say(RegisterText.CARD_HEADLINE, "label", label, "title", written(title)));
    }

    private static Block.Paragraph paragraph(List<Span> spans) {
        return new Block.Paragraph(spans);
    }

    private Block.Fields.Field fact(RegisterText label, String value) {
        return new Block.Fields.Field(phrases.say(label), List.of(new Span.Text(value)));
    }

    private Block.Fields.Field person(
            RegisterText label, Optional<UserId> user, RegisterText nobody) {
        return new Block.Fields.Field(
                phrases.say(label),
                List.of(
                        user.<Span>map(Span.Mention::new)
                                .orElseGet(() -> new Span.Text(phrases.say(nobody)))));
    }

    private String written(Text text) {
        return text.words().orElseGet(() -> phrases.say(RegisterText.ERASED));
    }
}
