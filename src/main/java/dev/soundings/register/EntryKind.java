package dev.soundings.register;

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
import dev.soundings.wording.EntryText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of entry: everything that is particular to risks, or to wins, said in plain methods. What
 * all kinds have (command, form, card, list, suggestions, permissions, history, label, store,
 * notices, export) follows from it.
 */
public interface EntryKind<D extends Detail> {
    // What it is called.

    /** Of its command, and of its actions: {@code risk}. */
    String noun();

    /** The R of {@code R-14}. */
    String letter();

    /** What it says in lists, and when something cannot be done. */
    KindTexts texts();

    /** {@code /risk raise | list | …}. */
    CommandSpec command();

    /** On somebody's message: {@code Raise as risk}. */
    default Optional<ShortcutSpec> shortcut() {
        return Optional.empty();
    }

    /** Of the counter of its numbers. */
    default String counter() {
        return noun();
    }

    /** Those that are listed and found together with it, itself first. */
    default List<EntryKind<D>> family() {
        return List.of(this);
    }

    /** Whether answers can propose one. */
    default boolean comesFromAnswers() {
        return false;
    }

    // What is known of it.

    /** Its own fields: what is stored and exported of its detail. */
    List<Field<D, ?>> fields();

    /** Puts a stored detail together. */
    D detail(Values values);

    // How it is entered.

    /** The verb that makes one: {@code raise}. */
    String addVerb();

    Form<D> adding();

    Form<D> changing();

    /** In which the words of a message go, the first as far as they fit; the first is its title. */
    List<Field<D, Text>> wordy();

    /**
     * Never to be used when the reader has errors.
     *
     * @param before how it is; empty when it is made
     */
    EntryInput<D> read(FieldReader said, Optional<Entry<D>> before);

    /** Whether a typed title is enough to make one, or more is asked in the form. */
    default boolean isMadeAsTyped() {
        return true;
    }

    /** Whether it can be raised to one chosen reader in private. */
    default boolean canBePrivate() {
        return false;
    }

    /** By field: what a form says about a project that nobody has to say of others. */
    default Map<String, String> hints(Project project, Phrases phrases) {
        return Map.of();
    }

    // What becomes of it.

    /** Where it is while it is in the register and nothing has ended it. */
    default State kept() {
        return State.OPEN;
    }

    /** How it can end. */
    default List<State> endings() {
        return List.of();
    }

    /** Whether one that has ended may be looked at again. */
    default boolean comesBack() {
        return false;
    }

    /** A new one, with what was said about its owner. */
    default Entry<D> begun(Entry<D> fresh, EntryInput<D> said, Origin by) {
        return said.owner().map(owner -> fresh.offered(owner, by)).orElse(fresh);
    }

    /** What an answer says by now of what it has said before. */
    default D following(D before, D said) {
        return said;
    }

    /** Changing a proposal keeps it. */
    default Entry<D> changed(Entry<D> entry, EntryInput<D> said, Origin by) {
        var open = entry.isProposed() ? entry.kept(by) : entry;
        var changed =
                open.titled(said.title())
                        .knowing(said.detail())
                        .due(said.dueOn())
                        .happened(EventType.CHANGED, by);
        return said.owner()
                .filter(_ -> entry.privateTo().isEmpty())
                .map(owner -> changed.offeredIfNew(owner, by))
                .orElse(changed);
    }

    default List<Step<D>> steps() {
        return List.of(EntrySteps.keep(), EntrySteps.edit(this), EntrySteps.drop());
    }

    /** The one step of this verb. */
    default Step<D> step(String verb) {
        return steps().stream().filter(step -> step.verb().equals(verb)).findFirst().orElseThrow();
    }

    // Who may, and who hears.

    /** Whether it is this person's own, so that they may change it. */
    default boolean isOwn(Entry<D> entry, UserId user) {
        return entry.ownership().isOf(user);
    }

    /** Who is to hear of one thing that happened; never whoever did it. */
    default List<UserId> hearers(Entry<D> entry, int index) {
        return NotificationRules.usual(entry, index);
    }

    /** How they are told. */
    default TextKey told(HistoryEvent event) {
        return EntryWords.told(event);
    }

    /** Whether its project's channel hears of it as well; that is told apart. */
    default boolean isAnnounced() {
        return false;
    }

    // How it looks.

    /** After its heading on a card. */
    default List<Block> card(Entry<D> entry, EntryView view) {
        return EntryMessages.facts(entry, view);
    }

    /** In a list. */
    List<Span> line(Entry<D> entry, EntryView view);

    /**
     * What the reader can do with it now.
     *
     * @param mayChange whether access lets them change it
     */
    default List<Block.Button> buttons(Entry<D> entry, EntryView view, boolean mayChange) {
        return mayChange && entry.isOpen()
                ? EntrySteps.decisions(entry, view.phrases())
                : List.of();
    }

    /** By name, without a step: the card, unless a verb shows something else. */
    default ChatMessage shown(Entry<D> entry, String verb, EntryView view, boolean mayChange) {
        return EntryMessages.card(entry, view, buttons(entry, view, mayChange));
    }

    /**
     * What a list is about, in its order, proposals included.
     *
     * @param since the day that somebody named, where a list can have one
     */
    default List<Entry<D>> listed(
            List<Entry<D>> visible, Optional<LocalDate> since, LocalDate today) {
        return visible;
    }

    /** Whether a list shows it to everybody who may see it. */
    default boolean isListed(Entry<D> entry) {
        return entry.isKept();
    }

    /**
     * @param shared whether everybody in the place reads it
     */
    default ChatMessage list(
            Project project, List<Entry<D>> listed, EntryView view, boolean shared) {
        return EntryLists.of(this, project, listed, view);
    }

    /** What is offered to whoever types, the likeliest first. */
    default List<Entry<D>> suggested(List<Entry<D>> visible, EntryView view) {
        return listed(visible, Optional.empty(), view.today());
    }

    /** What a verb is about when nothing is named; empty when the list is shown. */
    default Optional<Unnamed<D>> unnamed(String verb) {
        return Optional.empty();
    }

    /** What is said, with {@code label}, when it is too late for a step. */
    default TextKey tooLate(Entry<D> entry) {
        return EntryText.DECIDED_BEFORE;
    }

    /** What whoever made it reads. */
    default ChatMessage made(Entry<D> entry, Project project, EntryView view, boolean mayChange) {
        return shown(entry, EntryActions.SHOW, view, mayChange);
    }

    /** What is one's own, for a verb of which nothing was named. */
    interface Unnamed<D extends Detail> {
        List<Entry<D>> of(Entries entries, WorkspaceId workspace, EntryView view);

        /** Empty when the list of a project is to be shown instead. */
        Optional<ChatMessage> message(List<Entry<D>> own, EntryView view);
    }
}
