package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.CheckInMessages;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.PlanDesk;
import dev.soundings.digest.PlanDesk.Planned;
import dev.soundings.project.Project;
import dev.soundings.wording.DigestCommandText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /digest settings}: sets a digest up, or changes the one that is named. */
final class DigestSettings {
    private final DigestScope scope;
    private final ProjectScope projects;
    private final PlanDesk desk;

    DigestSettings(DigestScope scope, ProjectScope projects, PlanDesk desk) {
        this.scope = scope;
        this.projects = projects;
        this.desk = desk;
    }

    ChatReply handle(Caller caller, EventTarget target) {
        if (target.name().isPresent()) {
            return scope.with(
                    caller,
                    Permission.CHANGE_DIGEST,
                    plan -> handle(caller, target, Optional.of(plan)));
        }
        return handle(caller, target, Optional.empty());
    }

    private ChatReply handle(Caller caller, EventTarget target, Optional<DigestPlan> plan) {
        if (caller.event() instanceof ChatEvent.FormSubmitted) {
            return save(caller, target.values(), plan);
        }
        var possible = projects.open(caller, Permission.CREATE_DIGEST);
        return possible.isEmpty()
                ? caller.told(DigestCommandText.SETTINGS_NOT_YOURS)
                : new ChatReply.OpenForm(
                        new DigestForms(caller.phrases()).settings(plan, possible));
    }

    private ChatReply save(Caller caller, FormValues values, Optional<DigestPlan> plan) {
        var typed = values.one(DigestForms.TIME).orElse("");
        return switch (CadenceNotation.parse(typed, caller.today())) {
            case Parsed.Read(var cadence) -> save(caller, values, plan, cadence);
            case Parsed.Unreadable problem ->
                    ChatReply.fieldError(
                            DigestForms.TIME, CheckInMessages.say(problem, caller.phrases()));
            case Parsed.Impossible problem ->
                    ChatReply.fieldError(
                            DigestForms.TIME, CheckInMessages.say(problem, caller.phrases()));
        };
    }

    private ChatReply save(
            Caller caller, FormValues values, Optional<DigestPlan> plan, Cadence cadence) {
        if (!DigestPlan.isOncePerWeek(cadence)) {
            return ChatReply.fieldError(DigestForms.TIME, caller.say(DigestCommandText.TOO_OFTEN));
        }
        var channel = values.one(DigestForms.CHANNEL).filter(EventTarget::isUserId);
        if (channel.isEmpty()) {
            return ChatReply.fieldError(
                    DigestForms.CHANNEL, caller.say(DigestCommandText.PICK_A_CHANNEL));
        }
        var wish = wish(caller, values, plan, cadence, new ChannelId(channel.get()));
        return said(
                caller,
                plan.map(present -> desk.change(present, wish, caller.now()))
                        .orElseGet(() ->
                                desk.create(
                                        caller.workspace(), caller.eventId(), wish, caller.now())));
    }

    /**
     * Of what was offered, what was chosen; what the plan tells and the form did not offer stays.
     * What else comes back is forged.
     */
    private PlanDesk.Wish wish(
            Caller caller,
            FormValues values,
            Optional<DigestPlan> plan,
            Cadence cadence,
            ChannelId channel) {
        var allowed = projects.open(caller, Permission.CREATE_DIGEST);
        var offered = DigestForms.offered(plan, allowed).stream().map(Project::id).toList();
        var chosen =
                offered.stream()
                        .filter(id -> values.all(DigestForms.PROJECTS).contains(id.value()))
                        .toList();
        var present = plan.map(DigestPlan::projects).orElse(List.of());
        var told =
                Stream.concat(
                                present.stream()
                                        .filter(id -> chosen.contains(id) || !offered.contains(id)),
                                chosen.stream())
                        .distinct()
                        .toList();
        return new PlanDesk.Wish(
                values.one(DigestForms.KIND)
                        .filter(DigestPlan.Kind.QUICK_WINS.name()::equals)
                        .map(DigestPlan.Kind::valueOf)
                        .orElse(DigestPlan.Kind.STAKEHOLDER_WEEKLY),
                values.one(DigestForms.NAME).orElse(""),
                told,
                channel,
                cadence.fixedZone().orElse(plan.map(DigestPlan::zone).orElse(caller.zone())),
                plan.map(DigestPlan::editor).orElse(caller.user()),
                cadence,
                plan.map(DigestPlan::preview).orElseGet(DigestPlan.Lead::usual));
    }

    private static ChatReply said(Caller caller, Planned planned) {
        return switch (planned) {
            case Planned.Kept(var plan, var firstAt) -> saved(caller, plan, firstAt);
            case Planned.NameUnfit() ->
                    ChatReply.fieldError(
                            DigestForms.NAME,
                            caller.say(
                                    DigestCommandText.NAME_UNFIT, "most", DigestPlan.LONGEST_NAME));
            case Planned.NameTaken() ->
                    ChatReply.fieldError(
                            DigestForms.NAME, caller.say(DigestCommandText.NAME_TAKEN));
            case Planned.NoProjects() ->
                    ChatReply.fieldError(
                            DigestForms.PROJECTS, caller.say(DigestCommandText.NO_PROJECTS));
            case Planned.TooOften() ->
                    ChatReply.fieldError(DigestForms.TIME, caller.say(DigestCommandText.TOO_OFTEN));
        };
    }

    private static ChatReply saved(Caller caller, DigestPlan plan, Optional<Instant> firstAt) {
        return firstAt.map(at ->
                        caller.told(
                                DigestCommandText.SAVED,
                                "name",
                                plan.name(),
                                "when",
                                DigestReplies.when(caller, plan, at)))
                .orElseGet(() -> caller.told(DigestCommandText.SAVED_ENDED, "name", plan.name()));
    }
}
