package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectNames;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.digest.DigestDesk;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.ReleaseTarget;
import dev.soundings.project.Projects;
import dev.soundings.wording.DigestCommandText;
import dev.soundings.workspace.Text;

/** What an owner decides about the lines of one project: approve, hold, put into other words. */
final class DigestReleases {
    private final DigestDesk desk;
    private final Projects projects;

    DigestReleases(DigestDesk desk, Projects projects) {
        this.desk = desk;
        this.projects = projects;
    }

    ChatReply handle(Caller caller, EventTarget target, DigestPlan plan) {
        return ReleaseTarget.parse(argument(caller))
                .map(release ->
                        switch (target.verb()) {
                            case "approve" -> approve(caller, plan, release);
                            case "hold" -> hold(caller, target, plan, release);
                            default -> edit(caller, target, plan, release);
                        })
                .orElseGet(() -> caller.told(DigestCommandText.UNKNOWN_LINE));
    }

    private ChatReply approve(Caller caller, DigestPlan plan, ReleaseTarget release) {
        var outcome = desk.approve(caller.workspace(), release, caller.user(), caller.now());
        return DigestReplies.to(
                caller, plan, outcome, DigestCommandText.APPROVED, name(caller, release));
    }

    private ChatReply hold(
            Caller caller, EventTarget target, DigestPlan plan, ReleaseTarget release) {
        if (!submitted(caller)) {
            return new ChatReply.OpenForm(
                    new DigestForms(caller.phrases()).hold("hold", release.argument()));
        }
        var reason = Text.of(target.values().one(DigestForms.REASON).orElse(""));
        var outcome = desk.hold(caller.workspace(), release, caller.user(), reason, caller.now());
        return DigestReplies.to(
                caller, plan, outcome, DigestCommandText.HELD, name(caller, release));
    }

    private ChatReply edit(
            Caller caller, EventTarget target, DigestPlan plan, ReleaseTarget release) {
        var values = target.values();
        var forms = new DigestForms(caller.phrases());
        if (!submitted(caller)) {
            var lines = desk.lines(caller.workspace(), release, caller.user(), caller.now());
            return lines.isEmpty()
                    ? caller.told(DigestCommandText.NOTHING_TO_EDIT)
                    : new ChatReply.OpenForm(forms.edit(release.argument(), lines));
        }
        var words = values.one(DigestForms.WORDS).orElse("");
        int over = words.length() - DigestForms.LONGEST_LINE;
        if (over > 0) {
            return ChatReply.fieldError(
                    DigestForms.WORDS, caller.say(DigestCommandText.TOO_LONG, "over", over));
        }
        var outcome =
                desk.edit(
                        caller.workspace(),
                        release,
                        values.one(DigestForms.LINE).orElse(""),
                        Text.of(words),
                        caller.user(),
                        caller.now());
        return DigestReplies.to(
                caller, plan, outcome, DigestCommandText.EDITED, name(caller, release));
    }

    private String name(Caller caller, ReleaseTarget release) {
        return ProjectNames.in(projects).of(caller.workspace(), release.project());
    }

    private static boolean submitted(Caller caller) {
        return caller.event() instanceof ChatEvent.FormSubmitted;
    }

    private static String argument(Caller caller) {
        return switch (caller.event()) {
            case ChatEvent.ButtonPressed(_, ActionId action) -> action.argument();
            case ChatEvent.FormSubmitted(_, ActionId action, _) -> action.argument();
            case ChatEvent event -> "";
        };
    }
}
