package dev.soundings.register;

import dev.soundings.access.Access;
import dev.soundings.access.Permission;
import dev.soundings.access.Subject;
import dev.soundings.caller.Caller;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.workspace.Workspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows entries of the register to somebody, with the buttons that this person may press. */
final class EntryScope {
    private final EntryFinder finder;
    private final Access access;
    private final People people;
    private final Workspaces workspaces;

    EntryScope(EntryFinder finder, Access access, People people, Workspaces workspaces) {
        this.finder = finder;
        this.access = access;
        this.people = people;
        this.workspaces = workspaces;
    }

    EntryFinder finder() {
        return finder;
    }

    static EntryView view(Caller caller) {
        return new EntryView(caller.phrases(), caller.user(), caller.today());
    }

    /** Reads what this person typed or put into a form. */
    FieldReader reader(Caller caller, FormValues values, Map<PrivateReader, UserId> readers) {
        return new FieldReader(
                values,
                caller.phrases(),
                caller.user(),
                caller.today(),
                user -> people.find(caller.workspace(), user).filter(Person::isMember).isPresent(),
                readers);
    }

    /** To whom alone this person can say something about a project. */
    Map<PrivateReader, UserId> readers(Caller caller, EntryKind<?> kind, Project project) {
        return kind.canBePrivate()
                ? workspaces
                        .find(caller.workspace())
                        .map(workspace -> PrivateReader.of(project, workspace, caller.user()))
                        .orElse(Map.of())
                : Map.of();
    }

    <D extends Detail> ChatReply card(Caller caller, Entry<D> entry) {
        return shown(caller, entry, EntryActions.SHOW);
    }

    /** By name, with what the verb asks about. */
    <D extends Detail> ChatReply shown(Caller caller, Entry<D> entry, String verb) {
        return caller.shown(
                entry.kind().shown(entry, verb, view(caller), mayChange(caller, entry)));
    }

    <D extends Detail> boolean mayChange(Caller caller, Entry<D> entry) {
        return !caller.shares() && mayChange(caller, finder.subject(caller.actor(), entry));
    }

    /** The list, with what waits to be kept or dropped for those who decide about it. */
    <D extends Detail> ChatReply list(
            Caller caller, EntryKind<D> kind, Project project, List<Entry<D>> listed) {
        var list = kind.list(project, listed, view(caller), caller.shares());
        if (caller.shares() || !mayChange(caller, new Subject.OfProject(project))) {
            return caller.shown(list);
        }
        return EntryMessages.listedProposals(listed, view(caller))
                .<ChatReply>map(proposals -> new ChatReply.Whisper(joined(list, proposals)))
                .orElseGet(() -> new ChatReply.Whisper(list));
    }

    /** The list in the place of the one whose button was pressed, and below it what was done. */
    static ChatReply inPlace(ChatReply list, ChatReply done) {
        return list instanceof ChatReply.Whisper(var all)
                        && done instanceof ChatReply.Whisper(var entry)
                ? new ChatReply.Update(joined(all, entry))
                : done;
    }

    private boolean mayChange(Caller caller, Subject subject) {
        return access.decide(caller.actor(), Permission.CHANGE_ENTRY, subject).allowed();
    }

    private static ChatMessage joined(ChatMessage list, ChatMessage below) {
        var blocks = new ArrayList<>(list.blocks());
        blocks.add(new Block.Divider());
        blocks.addAll(below.blocks());
        return new ChatMessage(list.headline(), blocks);
    }
}
