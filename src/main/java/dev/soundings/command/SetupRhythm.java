package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.project.Project;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The second form of the setup: when a project's people are asked why they do it and what could
 * hurt or help. The two check-ins that come of it rest until the start.
 */
final class SetupRhythm {
    static final String WHY = "why";
    static final String RISK = "risk";

    private final CheckIns checkIns;
    private final CheckInPolicy policy;
    private final QuestionLibrary library;
    private final Workspaces workspaces;
    private final UsualWay usualWay;
    private final SetupMessages messages;

    SetupRhythm(
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            UsualWay usualWay,
            SetupMessages messages) {
        this.checkIns = checkIns;
        this.policy = policy;
        this.library = library;
        this.workspaces = workspaces;
        this.usualWay = usualWay;
        this.messages = messages;
    }

    ChatReply handle(Caller caller, Project project) {
        if (caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)) {
            return save(caller, project, values);
        }
        var forms = new SetupForms(caller.phrases(), library);
        return new ChatReply.OpenForm(
                forms.rhythm(
                        project, find(project, WHY), find(project, RISK), usualWay.of(project)));
    }

    /** Those that the setup has made for this project, why first. */
    List<CheckIn> of(Project project) {
        return List.of(WHY, RISK).stream().flatMap(set -> find(project, set).stream()).toList();
    }

    private ChatReply save(Caller caller, Project project, FormValues values) {
        var errors = new HashMap<String, String>();
        var why = read(caller, project, values, WHY, SetupForms.WHY_WHEN, errors);
        var risk = read(caller, project, values, RISK, SetupForms.RISK_WHEN, errors);
        if (why.isEmpty() || risk.isEmpty()) {
            return new ChatReply.FieldErrors(errors);
        }
        var both = List.of(why.get(), risk.get());
        both.forEach(this::keep);
        return new ChatReply.Whisper(messages.look(caller, project, both));
    }

    private Optional<CheckIn> read(
            Caller caller,
            Project project,
            FormValues values,
            String set,
            String cadenceField,
            Map<String, String> errors) {
        var entry =
                new CheckInEntry(
                        of(values, set, cadenceField), caller, project, new Groups(List.of()));
        var zone = workspaces.find(caller.workspace()).map(Workspace::zone).orElse(caller.zone());
        var state = find(project, set).map(CheckIn::state).orElse(CheckIn.State.PAUSED);
        var read =
                entry.checkIn(id(project, set), state, caller.now())
                        .filter(checkIn -> entry.obeys(policy, checkIn, zone));
        entry.errors()
                .forEach((field, sentence) ->
                        errors.putIfAbsent(isShown(field) ? field : cadenceField, sentence));
        return read;
    }

    /** As the form of one check-in would bring it. */
    private static FormValues of(FormValues values, String set, String cadenceField) {
        return new FormValues(
                Map.of(
                        CheckInForms.SET, List.of(set),
                        CheckInForms.CADENCE, values.all(cadenceField),
                        CheckInForms.AUDIENCE, List.of(CheckInForms.ALL),
                        CheckInForms.SHARING, values.all(CheckInForms.SHARING),
                        CheckInForms.WAY, values.all(CheckInForms.WAY)));
    }

    private static boolean isShown(String field) {
        return field.equals(CheckInForms.SHARING) || field.equals(CheckInForms.WAY);
    }

    private void keep(CheckIn checkIn) {
        if (!checkIns.insert(checkIn)) {
            checkIns.change(checkIn.workspace(), checkIn.id(), present -> checkIn);
        }
    }

    private Optional<CheckIn> find(Project project, String set) {
        return checkIns.find(project.workspace(), id(project, set))
                .filter(checkIn -> checkIn.state() != CheckIn.State.DELETED);
    }

    private static CheckInId id(Project project, String set) {
        return new CheckInId(
                StableId.of(project.workspace() + "/" + project.id() + "/setup/" + set));
    }
}
