package dev.soundings.register;

import static dev.soundings.register.NotificationRules.asker;
import static dev.soundings.register.NotificationRules.others;
import static dev.soundings.register.NotificationRules.ownerBefore;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.Origin;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Actions: what is to be done, who does it, by when. Whoever adds one promises it themselves. */
public final class ActionKind implements EntryKind<Action> {
    public static final State DONE = State.ended("DONE");

    static final Field<Action, LocalDate> DUE = Field.due("due", ActionText.FIELD_DUE);
    private static final Field<Action, Text> WHAT =
            Field.title("what", new FieldType.Words(300, true), ActionText.FIELD_WHAT);
    private static final Field<Action, UserId> OWNER =
            Field.<Action>owner("owner", ActionText.FIELD_OWNER)
                    .hinted(ActionText.FIELD_OWNER_HINT);

    /** After its fields, which it is made with. */
    public static final ActionKind ACTION = new ActionKind();

    private final ActionSteps steps = new ActionSteps(this);

    private ActionKind() {}

    @Override
    public String noun() {
        return "action";
    }

    @Override
    public String letter() {
        return "A";
    }

    @Override
    public KindTexts texts() {
        return new KindTexts(
                ActionText.LIST,
                ActionText.NONE,
                ActionText.MORE,
                ActionText.UNKNOWN,
                ActionText.TOO_LONG,
                ActionText.LEFT_OUT);
    }

    @Override
    public CommandSpec command() {
        return ActionSteps.command(this);
    }

    @Override
    public Optional<ShortcutSpec> shortcut() {
        return Optional.of(new ShortcutSpec("make-action", CommandText.SHORTCUT_ACTION));
    }

    @Override
    public List<Field<Action, ?>> fields() {
        return List.of();
    }

    @Override
    public Action detail(Values values) {
        return new Action();
    }

    @Override
    public String addVerb() {
        return "add";
    }

    @Override
    public Form<Action> adding() {
        return Form.of(ActionText.ADD_TITLE, RegisterText.SAVE, List.of(WHAT, OWNER, DUE));
    }

    @Override
    public Form<Action> changing() {
        return Form.of(
                RegisterText.CHANGE_TITLE,
                RegisterText.SAVE,
                List.of(WHAT, OWNER.hinted(ActionText.FIELD_OTHER_OWNER_HINT), DUE));
    }

    @Override
    public List<Field<Action, Text>> wordy() {
        return List.of(WHAT);
    }

    /** Nobody can promise something for a day that is over. */
    @Override
    public EntryInput<Action> read(FieldReader said, Optional<Entry<Action>> before) {
        return new EntryInput<>(
                said.words(WHAT),
                said.of(OWNER),
                before.isPresent()
                        ? said.of(DUE)
                        : said.ahead(DUE, Optional.empty(), RegisterText.DAY_OVER),
                Optional.empty(),
                new Action());
    }

    @Override
    public Entry<Action> begun(Entry<Action> fresh, EntryInput<Action> said, Origin by) {
        return fresh.offered(said.owner().orElse(by.user()), by);
    }

    @Override
    public List<State> endings() {
        return List.of(DONE);
    }

    @Override
    public List<Step<Action>> steps() {
        return steps.all();
    }

    /** Promised or added by them. */
    @Override
    public boolean isOwn(Entry<Action> action, UserId user) {
        return action.raisedBy().equals(Optional.of(user)) || action.ownership().isOf(user);
    }

    /**
     * Whoever added it and whoever has promised it hear how it ends. Whoever has promised it hears
     * that others changed it; whoever had, who has taken it from them.
     */
    @Override
    public List<UserId> hearers(Entry<Action> action, int index) {
        var event = action.history().get(index);
        return switch (event.type()) {
            case OWNER_ASKED -> others(event, action.asked());
            case OWNER_DECLINED, OWNER_SILENT -> others(event, asker(action, index));
            case OWNER_ACCEPTED ->
                    others(
                            event,
                            action.raisedBy(),
                            asker(action, index),
                            ownerBefore(action, index));
            case CHANGED -> others(event, action.owner());
            case ENDED, DROPPED -> others(event, action.raisedBy(), action.owner());
            case RAISED, KEPT, REVIEWED -> List.of();
        };
    }

    @Override
    public TextKey told(HistoryEvent event) {
        return switch (event.type()) {
            case OWNER_ASKED -> ActionText.TOLD_ASKED;
            case OWNER_ACCEPTED -> ActionText.TOLD_ACCEPTED;
            case OWNER_DECLINED -> ActionText.TOLD_DECLINED;
            case OWNER_SILENT -> ActionText.TOLD_SILENT;
            case ENDED -> ActionText.TOLD_DONE;
            case DROPPED -> ActionText.TOLD_DROPPED;
            case CHANGED -> ActionText.TOLD_CHANGED;
            case RAISED, KEPT, REVIEWED ->
                    throw new IllegalArgumentException("nobody is told of " + event.type());
        };
    }

    @Override
    public List<Block> card(Entry<Action> action, EntryView view) {
        var phrases = view.phrases();
        var facts = new ArrayList<>(EntryWords.owners(action, phrases));
        facts.add(EntryWords.fact(ActionText.CARD_DUE, ActionLists.due(action, view), phrases));
        facts.add(
                EntryWords.fact(
                        ActionText.CARD_STATE,
                        phrases.say(ActionText.STATE, "state", action.state().name()),
                        phrases));
        facts.add(
                EntryWords.person(
                        ActionText.CARD_ADDED,
                        action.raisedBy(),
                        RegisterText.CARD_NOBODY,
                        phrases));
        return List.of(new Block.Fields(facts));
    }

    @Override
    public List<Span> line(Entry<Action> action, EntryView view) {
        return ActionLists.line(action, view, true);
    }

    @Override
    public List<Block.Button> buttons(Entry<Action> action, EntryView view, boolean mayChange) {
        return steps.buttons(action, view, mayChange);
    }

    @Override
    public List<Entry<Action>> listed(
            List<Entry<Action>> visible, Optional<LocalDate> since, LocalDate today) {
        return visible.stream().filter(Entry::isKept).sorted(Entry.NEXT_DUE_FIRST).toList();
    }

    @Override
    public ChatMessage list(
            Project project, List<Entry<Action>> listed, EntryView view, boolean shared) {
        return new ActionLists(view).list(project, listed, shared);
    }

    /** One's own first. */
    @Override
    public List<Entry<Action>> suggested(List<Entry<Action>> visible, EntryView view) {
        return visible.stream()
                .filter(Entry::isKept)
                .sorted(
                        Comparator.comparing((Entry<Action> action) ->
                                        !action.ownership().isOf(view.reader()))
                                .thenComparing(Entry.NEXT_DUE_FIRST))
                .toList();
    }

    /** Which one is done is asked with one's own, each with its buttons. */
    @Override
    public Optional<Unnamed<Action>> unnamed(String verb) {
        return verb.equals(ActionSteps.DONE) ? Optional.of(new OwnActions()) : Optional.empty();
    }

    @Override
    public TextKey tooLate(Entry<Action> action) {
        return ActionText.ENDED_BEFORE;
    }

    private static final class OwnActions implements Unnamed<Action> {
        @Override
        public List<Entry<Action>> of(Entries entries, WorkspaceId workspace, EntryView view) {
            return entries.ownedBy(ACTION, workspace, view.reader());
        }

        @Override
        public Optional<ChatMessage> message(List<Entry<Action>> own, EntryView view) {
            return own.isEmpty() ? Optional.empty() : Optional.of(new ActionLists(view).own(own));
        }
    }
}
