package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.CheckInMessages;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckInProblem;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.project.Project;
import dev.soundings.wording.RhythmText;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.ZoneId;

/**
 * Enters and changes a check-in by its form, and starts it. What comes back from a form shows what
 * it would do; it starts only while nothing stands in its way.
 */
final class CheckInEditing {
    private final CheckIns checkIns;
    private final CheckInPolicy policy;
    private final QuestionLibrary library;
    private final Workspaces workspaces;
    private final UsualWay usualWay;
    private final Groups groups;
    private final CheckInPages pages;

    CheckInEditing(
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            UsualWay usualWay,
            Groups groups,
            CheckInPages pages) {
        this.checkIns = checkIns;
        this.policy = policy;
        this.library = library;
        this.workspaces = workspaces;
        this.usualWay = usualWay;
        this.groups = groups;
        this.pages = pages;
    }

    ChatReply create(Caller caller, Project project) {
        if (project.why().isEmpty()) {
            return ChatReply.whisper(
                    CheckInMessages.say(new CheckInProblem.NoWhyCard(), caller.phrases()));
        }
        if (!(caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values))) {
            return new ChatReply.OpenForm(forms(caller).create(project, usualWay.of(project)));
        }
        var id = new CheckInId(StableId.of(caller.workspace(), caller.eventId()));
        var entry = new CheckInEntry(values, caller, project, groups);
        return entry.checkIn(id, CheckIn.State.PAUSED, caller.now())
                .filter(checkIn -> entry.obeys(policy, checkIn, zone(caller)))
                .<ChatReply>map(checkIn -> {
                    checkIns.insert(checkIn);
                    return whole(caller, checkIn, project);
                })
                .orElseGet(entry::problems);
    }

    ChatReply edit(Caller caller, CheckIn checkIn, Project project) {
        return caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                ? save(caller, checkIn, project, values)
                : new ChatReply.OpenForm(forms(caller).edit(checkIn));
    }

    /** What fell before the change is not made up for. */
    private ChatReply save(Caller caller, CheckIn checkIn, Project project, FormValues values) {
        var entry = new CheckInEntry(values, caller, project, groups);
        return entry.checkIn(checkIn.id(), checkIn.state(), caller.now())
                .filter(changed -> entry.obeys(policy, changed, zone(caller)))
                .<ChatReply>map(changed -> {
                    var saved =
                            checkIns.change(
                                    checkIn.workspace(),
                                    checkIn.id(),
                                    present ->
                                            present.state() == CheckIn.State.DELETED
                                                    ? present
                                                    : changed);
                    return whole(caller, saved, project);
                })
                .orElseGet(entry::problems);
    }

    ChatReply resume(Caller caller, CheckIn checkIn, Project project) {
        var wrong =
                policy.problems(checkIn, project, caller.now(), zone(caller)).stream()
                        .filter(CheckInProblem::blocks)
                        .findFirst();
        if (wrong.isPresent()) {
            return ChatReply.whisper(CheckInMessages.say(wrong.get(), caller.phrases()));
        }
        var now = caller.now();
        checkIns.change(
                checkIn.workspace(),
                checkIn.id(),
                present ->
                        present.state() == CheckIn.State.PAUSED ? present.resumed(now) : present);
        return caller.told(
                RhythmText.STARTED, "set", checkIn.set(), "when", pages.next(checkIn, caller));
    }

    private ChatReply whole(Caller caller, CheckIn checkIn, Project project) {
        return new ChatReply.Whisper(pages.whole(checkIn, project, caller));
    }

    private CheckInForms forms(Caller caller) {
        return new CheckInForms(caller.phrases(), library, groups.of(caller.workspace()));
    }

    private ZoneId zone(Caller caller) {
        return workspaces.find(caller.workspace()).map(Workspace::zone).orElse(caller.zone());
    }
}
