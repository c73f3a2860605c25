package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.ProjectOutcome;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.WhyText;

import java.util.Set;

/** {@code /why show | edit | history}. */
final class WhyCommand implements ChatHandler {
    private final Callers callers;
    private final ProjectScope scope;
    private final ProjectDesk desk;
    private final MeasureReminder reminder;

    WhyCommand(Callers callers, ProjectScope scope, ProjectDesk desk, MeasureReminder reminder) {
        this.callers = callers;
        this.scope = scope;
        this.desk = desk;
        this.reminder = reminder;
    }

    @Override
    public Set<String> features() {
        return Set.of("why");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, _, _, var typed)) {
            return scope.suggestions(caller, typed);
        }
        return switch (EventTarget.of(event, "project").verb()) {
            case "edit" ->
                    scope.change(caller, Permission.CHANGE_WHY, project -> edit(caller, project));
            case "history" ->
                    scope.show(caller, Permission.SEE_WHY, project -> history(caller, project));
            default -> scope.show(caller, Permission.SEE_WHY, project -> show(caller, project));
        };
    }

    private ChatReply edit(Caller caller, Project project) {
        return caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                ? save(caller, project, values)
                : new ChatReply.OpenForm(new WhyForms(caller.phrases()).edit(project));
    }

    private ChatReply save(Caller caller, Project project, FormValues values) {
        var problems = new WhyForms(caller.phrases()).problems(values);
        if (!problems.isEmpty()) {
            return new ChatReply.FieldErrors(problems);
        }
        var outcome =
                desk.explain(
                        project.workspace(),
                        project.id(),
                        WhyForms.draft(values),
                        caller.user(),
                        caller.now());
        return outcome instanceof ProjectOutcome.Done(var explained)
                ? saved(caller, explained, explained.why().orElseThrow())
                : ChatReply.fieldError(WhyForms.PURPOSE, caller.say(WhyText.PURPOSE_MISSING));
    }

    private ChatReply saved(Caller caller, Project project, WhyCard card) {
        reminder.remind(caller, project, card);
        var saved = caller.say(WhyText.SAVED, "version", card.version(), "project", project.name());
        return ChatReply.whisper(
                card.measure().isPresent()
                        ? saved
                        : saved + " " + caller.say(WhyText.SAVED_UNMEASURED));
    }

    private ChatReply show(Caller caller, Project project) {
        boolean mayChange =
                !caller.shares() && scope.open(caller, Permission.CHANGE_WHY).contains(project);
        return project.why()
                .map(card -> caller.shown(new WhyMessages(caller).card(project, card, mayChange)))
                .orElseGet(() -> none(caller, project));
    }

    private static ChatReply history(Caller caller, Project project) {
        return project.cards().isEmpty()
                ? none(caller, project)
                : caller.shown(new WhyMessages(caller).history(project));
    }

    private static ChatReply none(Caller caller, Project project) {
        return caller.told(WhyText.NONE_YET, "project", project.name());
    }
}
