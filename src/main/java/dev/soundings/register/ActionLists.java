package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.LocalDays;
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

    private final EntryView view;
    private final ActionSteps steps = new ActionSteps(ActionKind.ACTION);

    public ActionLists(EntryView view) {
        this.view = view;
    }

    /**
     * What is open, what is the reader's first.
     *
     * @param open the next due first
     * @param shared whether it is to be the same for everybody who is there
     */
    ChatMessage list(Project project, List<Entry<Action>> open, boolean shared) {
        if (open.isEmpty()) {
            return EntryLists.nothing(ActionKind.ACTION, project, view);
        }
        var title = view.phrases().say(ActionText.LIST, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title));
        var own = open.stream().filter(action -> action.ownership().isOf(view.reader())).toList();
        if (shared || own.isEmpty()) {
            blocks.addAll(bullets(open, true));
            return new ChatMessage(title, blocks);
        }
        var others = open.stream().filter(action -> !own.contains(action)).toList();
        blocks.add(caption(ActionText.LIST_MINE));
        blocks.addAll(bullets(own, false));
        if (!others.isEmpty()) {
            blocks.add(caption(ActionText.LIST_OTHERS));
            blocks.addAll(bullets(others, true));
        }
        var command = new Span.Code("/action done " + own.getFirst().label());
        blocks.add(
                new Block.Footnote(
                        Sentence.of(view.phrases(), ActionText.HOW_DONE, "command", command)));
        return new ChatMessage(title, blocks);
    }

    /** All of one person's, in whatever project, the next due first. */
    ChatMessage own(List<Entry<Action>> own) {
        var open = own.stream().sorted(Entry.NEXT_DUE_FIRST).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(caption(ActionText.LIST_MINE));
        open.stream().limit(MOST_ANSWERED).forEach(action -> blocks.addAll(answerable(action)));
        blocks.addAll(more(open, MOST_ANSWERED));
        return new ChatMessage(view.phrases().say(ActionText.LIST_MINE), blocks);
    }

    /** One of the reader's own. */
    public List<Span> line(Entry<Action> action) {
        return line(action, view, false);
    }

    /** In one line, with what the reader can answer: whether it is done, or theirs. */
    public List<Block> answerable(Entry<Action> action) {
        return List.of(
                new Block.Paragraph(line(action)),
                new Block.Buttons(
                        action.ownership().isAskedOf(view.reader())
                                ? EntrySteps.ownership(action, view.phrases())
                                : steps.answers(action, view)));
    }

    /** Asks whoever has promised it whether it is done, of all that is due by now. */
    public List<Block> promised(List<Entry<Action>> own) {
        var due =
                own.stream()
                        .filter(action -> action.isDue(view.today()))
                        .sorted(Entry.NEXT_DUE_FIRST)
                        .toList();
        var blocks = new ArrayList<Block>();
        due.stream().limit(MOST_ASKED).forEach(action -> blocks.addAll(promised(action)));
        if (due.size() > MOST_ASKED) {
            blocks.add(
                    new Block.Footnote(
                            Sentence.of(
                                    view.phrases(),
                                    ActionText.MORE_PROMISED,
                                    "count",
                                    due.size() - MOST_ASKED,
                                    "command",
                                    new Span.Code("/action done"))));
        }
        return blocks;
    }

    private List<Block> promised(Entry<Action> action) {
        return List.of(
                new Block.Paragraph(
                        Sentence.of(
                                view.phrases(),
                                ActionText.PROMISED,
                                "day",
                                action.dueOn().map(day -> day(day, view)).orElseThrow(),
                                "what",
                                EntryWords.inList(action.title(), view.phrases()))),
                new Block.Buttons(steps.answers(action, view)));
    }

    private List<Block> bullets(List<Entry<Action>> actions, boolean withOwner) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Bullets(
                        actions.stream()
                                .limit(MOST_LISTED)
                                .map(action -> line(action, view, withOwner))
                                .toList()));
        blocks.addAll(more(actions, MOST_LISTED));
        return blocks;
    }

    /** The labels of the rest, by which each can be opened. */
    private List<Block> more(List<Entry<Action>> actions, int shown) {
        var rest = actions.stream().skip(shown).map(Entry::label).toList();
        return rest.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Footnote(
                                Sentence.of(
                                        view.phrases(),
                                        ActionText.MORE,
                                        "count",
                                        rest.size(),
                                        "labels",
                                        Shortened.to(LONGEST_LABELS, String.join(", ", rest)),
                                        "command",
                                        new Span.Code("/action show " + rest.getFirst()))));
    }

    private Block caption(ActionText text) {
        return new Block.Paragraph(List.of(new Span.Strong(view.phrases().say(text))));
    }

    /** Whose it is need not be said where all are the reader's. */
    static List<Span> line(Entry<Action> action, EntryView view, boolean withOwner) {
        var phrases = view.phrases();
        var line =
                new ArrayList<>(
                        Sentence.of(
                                phrases,
                                ActionText.LINE,
                                "label",
                                action.label(),
                                "what",
                                EntryWords.inList(action.title(), phrases)));
        if (withOwner) {
            line.addAll(owner(action, view));
        }
        action.dueOn()
                .map(day ->
                        Sentence.of(
                                phrases,
                                action.isLate(view.today())
                                        ? ActionText.LINE_LATE
                                        : ActionText.LINE_DUE,
                                "day",
                                day(day, view)))
                .ifPresent(line::addAll);
        return line;
    }

    private static List<Span> owner(Entry<Action> action, EntryView view) {
        var phrases = view.phrases();
        return action.owner()
                .map(user -> EntryWords.whose(ActionText.LINE_OWNED, user, phrases))
                .or(() ->
                        action.asked()
                                .map(user ->
                                        EntryWords.whose(ActionText.LINE_ASKED, user, phrases)))
                .orElseGet(() -> Sentence.of(phrases, ActionText.LINE_UNOWNED));
    }

    /** By when, as a card says it. */
    static String due(Entry<Action> action, EntryView view) {
        return action.dueOn()
                .map(day -> day(day, view))
                .map(day ->
                        action.isLate(view.today())
                                ? view.phrases().say(ActionText.CARD_LATE, "day", day)
                                : day)
                .orElseGet(() -> view.phrases().say(ActionText.CARD_NO_DAY));
    }

    static String day(LocalDate day, EntryView view) {
        return LocalDays.printNear(day, view.today(), view.phrases().locale());
    }
}
