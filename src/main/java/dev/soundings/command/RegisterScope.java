package dev.soundings.command;

import dev.soundings.access.Access;
import dev.soundings.access.Permission;
import dev.soundings.access.Subject;
import dev.soundings.caller.Caller;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.register.Action;
import dev.soundings.register.ActionMessages;
import dev.soundings.register.ActionSubjects;
import dev.soundings.register.EntryReader;
import dev.soundings.register.RegisterEntries;
import dev.soundings.register.RegisterMessages;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskSubjects;
import dev.soundings.register.Win;
import dev.soundings.register.WinSubjects;

import java.util.ArrayList;
import java.util.List;

/** Shows entries of the register to somebody, with the buttons that this person may press. */
final class RegisterScope {
    private final RiskSubjects risks;
    private final WinSubjects wins;
    private final ActionSubjects actions;
    private final Access access;
    private final People people;

    RegisterScope(
            RiskSubjects risks,
            WinSubjects wins,
            ActionSubjects actions,
            Access access,
            People people) {
        this.risks = risks;
        this.wins = wins;
        this.actions = actions;
        this.access = access;
        this.people = people;
    }

    RiskSubjects risks() {
        return risks;
    }

    WinSubjects wins() {
        return wins;
    }

    ActionSubjects actions() {
        return actions;
    }

    /** Reads what this person typed or put into a form. */
    EntryReader reader(Caller caller, FormValues values) {
        return new EntryReader(
                values,
                caller.phrases(),
                caller.today(),
                user -> people.find(caller.workspace(), user).filter(Person::isMember).isPresent());
    }

    RegisterEntries entries(Caller caller, FormValues values) {
        return new RegisterEntries(reader(caller, values), caller.phrases());
    }

    ChatReply card(Caller caller, Risk risk) {
        var subject = risks.find(caller.actor(), risk.id().value());
        return new ChatReply.Whisper(
                new RegisterMessages(caller.phrases())
                        .risk(risk, caller.user(), mayChange(caller, subject)));
    }

    ChatReply card(Caller caller, Win win) {
        var subject = wins.find(caller.actor(), win.id().value());
        return new ChatReply.Whisper(
                new RegisterMessages(caller.phrases()).win(win, mayChange(caller, subject)));
    }

    ChatReply card(Caller caller, Action action) {
        var subject = actions.find(caller.actor(), action.id().value());
        return new ChatReply.Whisper(
                new ActionMessages(caller.phrases(), caller.today())
                        .card(action, caller.user(), mayChange(caller, subject)));
    }

    /** The list, with what waits to be kept or dropped for those who decide about it. */
    ChatReply list(
            Caller caller, Project project, ChatMessage list, List<Risk> risks, List<Win> wins) {
        if (caller.shares() || !mayChange(caller, new Subject.OfProject(project))) {
            return caller.shown(list);
        }
        return new RegisterMessages(caller.phrases())
                .listedProposals(risks, wins)
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

    boolean mayChange(Caller caller, Subject subject) {
        return access.decide(caller.actor(), Permission.CHANGE_ENTRY, subject).allowed();
    }

    private static ChatMessage joined(ChatMessage list, ChatMessage below) {
        var blocks = new ArrayList<>(list.blocks());
        blocks.add(new Block.Divider());
        blocks.addAll(below.blocks());
        return new ChatMessage(list.headline(), blocks);
    }
}
