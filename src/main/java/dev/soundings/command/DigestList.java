package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Channels;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.PlanDesk;
import dev.soundings.wording.DigestCommandText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * {@code /digest list}: which there are, when they come next, and what the caller may do with each.
 */
final class DigestList {
    /** Two blocks each, beside the heading. */
    private static final int MOST = 20;

    private final PlanDesk desk;
    private final DigestScope scope;
    private final Channels channels;

    DigestList(PlanDesk desk, DigestScope scope, Channels channels) {
        this.desk = desk;
        this.scope = scope;
        this.channels = channels;
    }

    ChatReply of(Caller caller) {
        return of(caller, _ -> true);
    }

    /** With the buttons of each, so that the caller can say which one is meant. */
    ChatReply of(Caller caller, Predicate<DigestPlan> shown) {
        var listed =
                desk.list(caller.workspace(), caller.now()).stream()
                        .filter(each -> shown.test(each.plan()))
                        .toList();
        if (listed.isEmpty()) {
            return caller.told(DigestCommandText.NO_PLANS);
        }
        var headline = caller.say(DigestCommandText.LIST_HEADLINE);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        for (var each : listed.subList(0, Math.min(MOST, listed.size()))) {
            blocks.add(new Block.Paragraph(line(caller, each)));
            var buttons = buttons(caller, each.plan());
            if (!buttons.isEmpty()) {
                blocks.add(new Block.Buttons(buttons));
            }
        }
        return new ChatReply.Whisper(new ChatMessage(headline, blocks));
    }

    private List<Span> line(Caller caller, PlanDesk.Listed listed) {
        var plan = listed.plan();
        return listed.nextAt()
                .map(at ->
                        Sentence.of(
                                caller.phrases(),
                                DigestCommandText.LINE,
                                "name",
                                plan.name(),
                                "when",
                                DigestReplies.when(caller, plan, at),
                                "channel",
                                channels.name(plan.workspace(), plan.channel()),
                                "editor",
                                new Span.Mention(plan.editor())))
                .orElseGet(() ->
                        Sentence.of(
                                caller.phrases(),
                                DigestCommandText.LINE_PAUSED,
                                "name",
                                plan.name(),
                                "editor",
                                new Span.Mention(plan.editor())));
    }

    private List<Button> buttons(Caller caller, DigestPlan plan) {
        var buttons = new ArrayList<Button>();
        if (scope.may(caller, Permission.SEE_DIGEST, plan)) {
            buttons.add(
                    Button.plain(
                            action("preview", plan), caller.say(DigestCommandText.BUTTON_PREVIEW)));
        }
        if (scope.may(caller, Permission.CHANGE_DIGEST, plan)) {
            buttons.add(
                    Button.plain(
                            action("share", plan), caller.say(DigestCommandText.BUTTON_SHARE)));
            buttons.add(
                    Button.plain(
                            action(DigestCommand.HOLD_ALL, plan),
                            caller.say(DigestCommandText.BUTTON_HOLD)));
            buttons.add(
                    Button.plain(
                            action(DigestCommand.CORRECT, plan),
                            caller.say(DigestCommandText.BUTTON_CORRECT)));
            buttons.add(
                    Button.plain(
                            action("settings", plan),
                            caller.say(DigestCommandText.BUTTON_SETTINGS)));
        }
        return buttons;
    }

    private static ActionId action(String verb, DigestPlan plan) {
        return ActionId.of("digest", verb, plan.id().value());
    }
}
