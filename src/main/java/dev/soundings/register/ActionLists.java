package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.Phrases;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Several actions: a project's list, one person's own, and those that ride along with a prompt. */
public final class ActionLists {
    private static final int MOST_LISTED = 12;
    private static final int MOST_ANSWERED = 5;
    private static final int LONGEST_LABELS = 500;

    /** Beside what a prompt asks anyway. */
    private static final int MOST_ASKED = 3;

    private final Phrases phrases;
    private final LocalDate today;
    private final ActionLines lines;
    private final ActionButtons buttons;

    /**
     * @param today where the reader is: what was due before it is late
     */
    public ActionLists(Phrases phrases, LocalDate today) {
        this.phrases = phrases;
        this.today = today;
        lines = new ActionLines(phrases, today);
        buttons = new ActionButtons(phrases, today);
    }

    /** What is open, what is the reader's first. */
    public ChatMessage list(Project project, List<Action> actions, UserId reader) {
        var open = open(actions);
        var own = open.stream().filter(action -> action.ownership().isOf(reader)).toList();
        if (own.isEmpty()) {
            return sharedList(project, actions);
        }
        var others = open.stream().filter(action -> !own.contains(action)).toList();
        var blocks = heading(project);
        blocks.add(caption(ActionText.LIST_MINE));
        blocks.addAll(bullets(own, false));
        if (!others.isEmpty()) {
            blocks.add(caption(ActionText.LIST_OTHERS));
            blocks.addAll(bullets(others, true));
        }
        var command = new Span.Code("/action done " + own.getFirst().label());
        blocks.add(
                new Block.Footnote(Sentence.of(phrases, ActionText.HOW_DONE, "command", command)));
        return new ChatMessage(title(project), blocks);
    }

    /** The same for everybody who is there. */
    public ChatMessage sharedList(Project project, List<Action> actions) {
        var open = open(actions);
        if (open.isEmpty()) {
            return nothing(project);
        }
        var blocks = heading(project);
        blocks.addAll(bullets(open, true));
        return new ChatMessage(title(project), blocks);
    }

    /** All of one person's, in whatever project, the next due first. */
    public ChatMessage own(List<Action> own, UserId reader) {
        var blocks = new ArrayList<Block>();
        blocks.add(caption(ActionText.LIST_MINE));
        var open = open(own);
        open.stream()
                .limit(MOST_ANSWERED)
                .forEach(action -> blocks.addAll(answerable(action, reader)));
        blocks.addAll(more(open, MOST_ANSWERED));
        return new ChatMessage(phrases.say(ActionText.LIST_MINE), blocks);
    }

    /** One of the reader's own. */
    public List<Span> line(Action action) {
        return lines.line(action, false);
    }

    /** In one line, with what {@code reader} can answer: whether it is done, or theirs. */
    public List<Block> answerable(Action action, UserId reader) {
        return List.of(
                new Block.Paragraph(lines.line(action, false)),
                new Block.Buttons(
                        action.ownership().isAskedOf(reader)
                                ? buttons.of(action, reader, true)
                                : buttons.answers(action)));
    }

    /** Asks whoever has promised it whether it is done, of all that is due by now. */
    public List<Block> promised(List<Action> own) {
        var due =
                own.stream()
                        .filter(action -> action.isDue(today))
                        .sorted(Action.NEXT_DUE_FIRST)
                        .toList();
        var blocks = new ArrayList<Block>();
        due.stream().limit(MOST_ASKED).forEach(action -> blocks.addAll(promised(action)));
        if (due.size() > MOST_ASKED) {
            blocks.add(
                    new Block.Footnote(
                            Sentence.of(
                                    phrases,
                                    ActionText.MORE_PROMISED,
                                    "count",
                                    due.size() - MOST_ASKED,
                                    "command",
                                    new Span.Code("/action done"))));
        }
        return blocks;
    }

    private List<Block> promised(Action action) {
        var day = action.dueOn().map(lines::day).orElseThrow();
        return List.of(
                new Block.Paragraph(
                        Sentence.of(
                                phrases,
                                ActionText.PROMISED,
                                "day",
                                day,
                                "what",
                                lines.what(action))),
                new Block.Buttons(buttons.answers(action)));
    }

    private static List<Action> open(List<Action> actions) {
        return actions.stream().filter(Action::isOpen).sorted(Action.NEXT_DUE_FIRST).toList();
    }

    private List<Block> bullets(List<Action> actions, boolean withOwner) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Bullets(
                        actions.stream()
                                .limit(MOST_LISTED)
                                .map(action -> lines.line(action, withOwner))
                                .toList()));
        blocks.addAll(more(actions, MOST_LISTED));
        return blocks;
    }

    /** The labels of the rest, by which each can be opened. */
    private List<Block> more(List<Action> actions, int shown) {
        var rest = actions.stream().skip(shown).map(Action::label).toList();
        return rest.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Footnote(
                                Sentence.of(
                                        phrases,
                                        ActionText.MORE,
                                        "count",
                                        rest.size(),
                                        "labels",
                                        Shortened.to(LONGEST_LABELS, String.join(", ", rest)),
                                        "command",
                                        new Span.Code("/action show " + rest.getFirst()))));
    }

    private List<Block> heading(Project project) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title(project)));
        return blocks;
    }

    private String title(Project project) {
        return phrases.say(ActionText.LIST, "project", project.name());
    }

    private Block caption(ActionText text) {
        return new Block.Paragraph(List.of(new Span.Strong(phrases.say(text))));
    }

    private ChatMessage nothing(Project project) {
        var command = "/action add";
        return ChatMessage.of(
                Sentence.of(
                        phrases,
                        ActionText.NONE,
                        "project",
                        project.name(),
                        "command",
                        new Span.Code(command)),
                phrases.say(ActionText.NONE, "project", project.name(), "command", command));
    }
}
