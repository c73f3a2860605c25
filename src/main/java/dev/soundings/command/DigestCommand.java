package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.Suggested;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Span;
import dev.soundings.digest.DigestDesk;
import dev.soundings.digest.DigestOutcome;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.EditorDesk;
import dev.soundings.wording.DigestCommandText;
import dev.soundings.workspace.Text;

import java.util.List;
import java.util.Set;

/**
 * {@code /digest preview | share | hold | approve | settings | list | invite | accept | leave}, and
 * the buttons of a preview.
 */
final class DigestCommand implements ChatHandler {
    static final String HOLD_ALL = "hold-all";
    static final String CORRECT = "correct";

    private final Callers callers;
    private final DigestScope scope;
    private final DigestDesk desk;
    private final EditorDesk editors;
    private final DigestReleases releases;
    private final DigestSettings settings;
    private final DigestList list;
    private final DigestRelays relays;

    DigestCommand(
            Callers callers,
            DigestScope scope,
            DigestDesk desk,
            EditorDesk editors,
            DigestReleases releases,
            DigestSettings settings,
            DigestList list,
            DigestRelays relays) {
        this.callers = callers;
        this.scope = scope;
        this.desk = desk;
        this.editors = editors;
        this.releases = releases;
        this.settings = settings;
        this.list = list;
        this.relays = relays;
    }

    @Override
    public Set<String> features() {
        return Set.of("digest");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, _, _, var typed)) {
            return suggestions(caller, typed);
        }
        var target = EventTarget.of(event, "plan");
        return switch (target.verb()) {
            case "approve", "hold", "edit" -> release(caller, target);
            case HOLD_ALL ->
                    scope.change(
                            caller,
                            Permission.CHANGE_DIGEST,
                            plan -> holdAll(caller, plan, target),
                            several -> list.of(caller, several::contains));
            case "share" ->
                    scope.change(
                            caller,
                            Permission.CHANGE_DIGEST,
                            plan -> share(caller, plan),
                            several -> list.of(caller, several::contains));
            case CORRECT ->
                    scope.with(
                            caller,
                            Permission.CHANGE_DIGEST,
                            plan -> correct(caller, plan, target));
            case "settings" -> settings.handle(caller, target);
            case "list" -> list.of(caller);
            case "invite" -> relays.invite(caller);
            case DigestRelays.RECALL -> relays.recall(caller);
            case "accept" -> relays.accept(caller);
            case "leave" -> relays.leave(caller, target);
            default -> scope.with(caller, Permission.SEE_DIGEST, plan -> preview(caller, plan));
        };
    }

    /** Typed, it shows the preview, whose buttons say for which project. */
    private ChatReply release(Caller caller, EventTarget target) {
        return caller.event() instanceof ChatEvent.CommandInvoked
                ? scope.with(caller, Permission.SEE_DIGEST, plan -> preview(caller, plan))
                : scope.with(
                        caller,
                        Permission.RELEASE_DIGEST,
                        plan -> releases.handle(caller, target, plan));
    }

    private ChatReply preview(Caller caller, DigestPlan plan) {
        return new ChatReply.Whisper(desk.preview(plan, caller.user(), caller.now()));
    }

    /** Who asks for it to be posted lets go of what was held as a whole. */
    private ChatReply share(Caller caller, DigestPlan plan) {
        if (!EventTarget.isConfirmed(caller.event())) {
            return new ChatReply.Whisper(askShare(caller, plan));
        }
        var outcome = editors.share(plan, caller.now());
        if (outcome instanceof DigestOutcome.HeldAsAWhole) {
            editors.letGo(plan, caller.now());
            outcome = editors.share(plan, caller.now());
        }
        return DigestReplies.to(caller, plan, outcome);
    }

    private static ChatMessage askShare(Caller caller, DigestPlan plan) {
        var question = caller.say(DigestCommandText.SHARE_QUESTION, "name", plan.name());
        var button =
                Block.Button.primary(
                        EventTarget.confirming("digest", "share", plan.id().value()),
                        caller.say(DigestCommandText.BUTTON_SHARE));
        return new ChatMessage(
                question,
                List.of(
                        new Block.Paragraph(List.of(new Span.Text(question))),
                        new Block.Buttons(List.of(button))));
    }

    private ChatReply correct(Caller caller, DigestPlan plan, EventTarget target) {
        var forms = new DigestForms(caller.phrases());
        if (!(caller.event() instanceof ChatEvent.FormSubmitted)) {
            return new ChatReply.OpenForm(forms.correct(plan));
        }
        var words = target.values().one(DigestForms.WORDS).orElse("");
        int over = words.length() - DigestForms.LONGEST_LINE;
        return over > 0
                ? ChatReply.fieldError(
                        DigestForms.WORDS, caller.say(DigestCommandText.TOO_LONG, "over", over))
                : DigestReplies.toCorrecting(
                        caller,
                        plan,
                        editors.correct(plan, Text.of(words), caller.user(), caller.now()));
    }

    private ChatReply holdAll(Caller caller, DigestPlan plan, EventTarget target) {
        if (!(caller.event() instanceof ChatEvent.FormSubmitted)) {
            return new ChatReply.OpenForm(
                    new DigestForms(caller.phrases()).hold(HOLD_ALL, plan.id().value()));
        }
        var reason = Text.of(target.values().one(DigestForms.REASON).orElse(""));
        return DigestReplies.toHoldingAll(
                caller, plan, editors.hold(plan, caller.user(), reason, caller.now()));
    }

    private ChatReply suggestions(Caller caller, String typed) {
        return Suggested.among(
                scope.open(caller, Permission.SEE_DIGEST).stream()
                        .map(DigestPlan::name)
                        .map(Suggested::named),
                typed);
    }
}
