package dev.soundings.command;

import dev.soundings.access.Guard;
import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Channels;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Span;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.RelayDesk;
import dev.soundings.wording.DigestCommandText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A digest in another workspace: {@code /digest invite} here, {@code /digest accept} and {@code
 * /digest leave} there.
 */
final class DigestRelays {
    static final String RECALL = "recall";

    /** Two blocks each, beside the heading. */
    private static final int MOST = 20;

    private final DigestScope scope;
    private final RelayDesk desk;
    private final Channels channels;
    private final Guard guard;

    DigestRelays(DigestScope scope, RelayDesk desk, Channels channels, Guard guard) {
        this.scope = scope;
        this.desk = desk;
        this.channels = channels;
        this.guard = guard;
    }

    ChatReply invite(Caller caller) {
        return scope.change(
                caller,
                Permission.CHANGE_DIGEST,
                plan -> invite(caller, plan),
                several -> caller.told(DigestCommandText.INVITE_WHICH));
    }

    ChatReply recall(Caller caller) {
        return scope.with(
                caller,
                Permission.CHANGE_DIGEST,
                plan -> {
                    desk.end(plan, caller.now());
                    return caller.told(DigestCommandText.RECALLED, "name", plan.name());
                });
    }

    /** A code or channel that is missing is asked for in a form. */
    ChatReply accept(Caller caller) {
        var code = given(caller, "code", DigestForms.CODE);
        var channel = given(caller, "channel", DigestForms.CHANNEL).filter(EventTarget::isUserId);
        return code.isPresent() && channel.isPresent()
                ? accept(caller, code.get(), new ChannelId(channel.get()))
                : new ChatReply.OpenForm(new DigestForms(caller.phrases()).accept());
    }

    ChatReply leave(Caller caller, EventTarget target) {
        return target.name()
                .flatMap(id -> desk.leave(caller.workspace(), id, caller.now()))
                .map(plan -> {
                    record(caller, plan);
                    return caller.told(DigestCommandText.LEFT, "name", plan.name());
                })
                .orElseGet(() -> hosted(caller));
    }

    private ChatReply invite(Caller caller, DigestPlan plan) {
        return switch (desk.invite(plan, caller.now())) {
            case RelayDesk.Invitation.Code(var code, var until) ->
                    caller.told(
                            DigestCommandText.INVITED,
                            "name",
                            plan.name(),
                            "code",
                            code,
                            "until",
                            when(caller, until));
            case RelayDesk.Invitation.Running(var since) ->
                    asked(
                            caller.say(
                                    DigestCommandText.RELAYED_SINCE,
                                    "name",
                                    plan.name(),
                                    "since",
                                    when(caller, since)),
                            danger(
                                    ActionId.of("digest", RECALL, plan.id().value()),
                                    caller.say(DigestCommandText.BUTTON_RECALL)));
        };
    }

    private ChatReply accept(Caller caller, String code, ChannelId channel) {
        return switch (desk.accept(
                code, caller.workspace(), channel, caller.user(), caller.now())) {
            case RelayDesk.Acceptance.Accepted(var plan) -> {
                record(caller, plan);
                yield caller.told(
                        DigestCommandText.ACCEPTED,
                        "name",
                        plan.name(),
                        "channel",
                        channels.name(caller.workspace(), channel));
            }
            case RelayDesk.Acceptance.NotValid() -> caller.told(DigestCommandText.CODE_NOT_VALID);
            case RelayDesk.Acceptance.TooOften() -> caller.told(DigestCommandText.CODES_TOO_OFTEN);
        };
    }

    private ChatReply hosted(Caller caller) {
        var hosted = desk.hostedBy(caller.workspace());
        if (hosted.isEmpty()) {
            return caller.told(DigestCommandText.HOSTED_NONE);
        }
        var headline = caller.say(DigestCommandText.HOSTED_HEADLINE);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        for (var each : hosted.subList(0, Math.min(MOST, hosted.size()))) {
            blocks.add(paragraph(line(caller, each)));
            blocks.add(
                    danger(
                            ActionId.of("digest", "leave", each.id()),
                            caller.say(DigestCommandText.BUTTON_LEAVE)));
        }
        return new ChatReply.Whisper(new ChatMessage(headline, blocks));
    }

    private String line(Caller caller, RelayDesk.Hosted hosted) {
        return caller.say(
                DigestCommandText.HOSTED,
                "name",
                hosted.plan().name(),
                "channel",
                channels.name(caller.workspace(), hosted.channel()));
    }

    private void record(Caller caller, DigestPlan plan) {
        guard.record(caller.event(), Permission.HOST_DIGEST, plan.id().value());
    }

    private static Optional<String> given(Caller caller, String argument, String field) {
        var target = EventTarget.of(caller.event(), argument);
        return caller.event() instanceof ChatEvent.CommandInvoked
                ? target.name()
                : target.values().one(field).filter(typed -> !typed.isBlank());
    }

    private static String when(Caller caller, Instant at) {
        return DigestReplies.when(caller, caller.zone(), at);
    }

    private static ChatReply asked(String words, Block.Buttons buttons) {
        return new ChatReply.Whisper(
                new ChatMessage(ChatMessage.shortened(words), List.of(paragraph(words), buttons)));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }

    private static Block.Buttons danger(ActionId action, String label) {
        return new Block.Buttons(
                List.of(
                        new Block.Button(
                                action, label, Block.Button.Style.DANGER, Optional.empty())));
    }
}
