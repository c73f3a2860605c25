package dev.soundings.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The door through which everything people do comes in: gate first, then the handler that owns the
 * feature. An event that was handled before is answered with silence, unless it only looks.
 */
public final class ChatInbox {
    private final Gate gate;
    private final SeenEvents seen;
    private final Drafts drafts;
    private final Map<String, ChatHandler> handlers = new HashMap<>();

    /**
     * @throws IllegalArgumentException when two handlers own the same feature
     */
    public ChatInbox(Gate gate, SeenEvents seen, Drafts drafts, List<ChatHandler> handlers) {
        this.gate = gate;
        this.seen = seen;
        this.drafts = drafts;
        for (var handler : handlers) {
            for (var feature : handler.features()) {
                Require.that(
                        this.handlers.put(feature, handler) == null, "two handlers own " + feature);
            }
        }
    }

    public ChatReply receive(ChatEvent event) {
        return Recollection.during(() -> admit(event));
    }

    private ChatReply admit(ChatEvent event) {
        return switch (gate.admit(event)) {
            case Gate.Verdict.Refused(var reply) -> reply;
            case Gate.Verdict.Admitted() -> handle(event);
        };
    }

    private ChatReply handle(ChatEvent event) {
        if (event instanceof ChatEvent.FormClosed closed) {
            var origin = closed.origin();
            var draft = draftOf(origin, closed.action()).typing(closed.values());
            drafts.keep(origin.workspace(), origin.user(), closed.action(), draft, origin.at());
            return ChatReply.silence();
        }
        var handler = handlers.get(Feature.of(event));
        if (handler == null) {
            throw new IllegalStateException("no handler owns " + Feature.of(event));
        }
        return handler.remembersEvents() || looks(event)
                ? answer(handler, event)
                : answerOnce(handler, event);
    }

    /** To remember it would cost the person a write to the disk before they see anything. */
    private static boolean looks(ChatEvent event) {
        return event instanceof ChatEvent.CommandInvoked(_, var call) && call.looks();
    }

    private ChatReply answerOnce(ChatHandler handler, ChatEvent event) {
        var origin = event.origin();
        if (seen.wasHandled(origin.workspace(), origin.event())) {
            return ChatReply.silence();
        }
        var reply = answer(handler, event);
        if (!(reply instanceof ChatReply.Suggestions)) {
            seen.markHandled(origin.workspace(), origin.event(), origin.at());
        }
        return reply;
    }

    private ChatReply answer(ChatHandler handler, ChatEvent event) {
        var reply = handler.handle(event);
        var origin = event.origin();
        if (event instanceof ChatEvent.FormSubmitted submitted
                && !(reply instanceof ChatReply.FieldErrors)) {
            drafts.drop(origin.workspace(), origin.user(), submitted.action());
        }
        if (reply instanceof ChatReply.OpenForm(var form)) {
            return new ChatReply.OpenForm(goingOn(origin, form));
        }
        return reply;
    }

    /** With what the person had typed into it before, as far as that still holds. */
    private ChatForm goingOn(Origin origin, ChatForm form) {
        var before = draftOf(origin, form.submit());
        var draft = before.in(form);
        if (!draft.equals(before)) {
            drafts.keep(origin.workspace(), origin.user(), form.submit(), draft, origin.at());
        }
        return form.filledWith(draft.typed());
    }

    private Draft draftOf(Origin origin, ActionId form) {
        return drafts.find(origin.workspace(), origin.user(), form).orElse(Draft.NONE);
    }
}
