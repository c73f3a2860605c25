package dev.soundings.slack;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows a reply by a call of its own, after the acknowledgement: by the response address of what
 * was used, in its view, or as a message. The first way that Slack takes is the last.
 */
final class SlackShows {
    private final SlackGateway gateway;
    private final SlackViews views;
    private final SlackCalls calls;
    private final SlackPen pen;
    private final OpenForms forms;

    SlackShows(
            SlackGateway gateway,
            SlackViews views,
            SlackCalls calls,
            SlackPen pen,
            OpenForms forms) {
        this.gateway = gateway;
        this.views = views;
        this.calls = calls;
        this.pen = pen;
        this.forms = forms;
    }

    static boolean hasPictures(ChatMessage message) {
        return message.blocks().stream()
                .anyMatch(block -> block instanceof Block.Picture || block instanceof Block.Chart);
    }

    void show(Deed deed, ChatReply reply) {
        switch (reply) {
            case ChatReply.Silence _, ChatReply.Suggestions _ -> {}
            case ChatReply.Whisper(var message) -> privately(deed, message);
            case ChatReply.FieldErrors(var errors) ->
                    privately(deed, ChatMessage.of(String.join("\n", errors.values())));
            case ChatReply.Update(var message) -> inPlace(deed, message);
            case ChatReply.Post(var message) -> openly(deed, message);
            case ChatReply.OpenForm(var form) -> open(deed, form);
        }
    }

    void respond(Deed deed, JsonNode body) {
        deed.responseUrl().ifPresent(url -> calls.respond(url, body));
    }

    /**
     * Tries once more when Slack was not reached.
     *
     * @return false when the view certainly does not show it: because it is closed, or because
     *     Slack does not take it now
     */
    boolean replace(String view, ObjectNode content) {
        var first = views.replace(view, content);
        var last = first instanceof SlackAnswer.Unreached ? views.replace(view, content) : first;
        return switch (last) {
            case SlackAnswer.Done _, SlackAnswer.Lost _ -> true;
            case SlackAnswer.Failed _, SlackAnswer.Limited _, SlackAnswer.Unreached _ -> false;
        };
    }

    private void privately(Deed deed, ChatMessage message) {
        boolean shown =
                switch (deed.surface()) {
                    case COMMAND, MESSAGE, FORM -> responded(deed, message, "ephemeral", false);
                    case HOME -> opened(deed, words(deed, message));
                    case WORDS -> replaced(deed, words(deed, message));
                };
        if (!shown) {
            var origin = deed.origin();
            gateway.whisper(origin.workspace(), key(deed), origin.user(), origin.place(), message);
        }
    }

    private void inPlace(Deed deed, ChatMessage message) {
        var origin = deed.origin();
        boolean shown =
                switch (deed.surface()) {
                    case COMMAND -> responded(deed, message, "ephemeral", false);
                    case MESSAGE, FORM -> responded(deed, message, "ephemeral", true);
                    case HOME ->
                            views.publish(origin.workspace(), origin.user(), message)
                                    instanceof SlackAnswer.Done;
                    case WORDS -> replaced(deed, words(deed, message));
                };
        if (!shown) {
            origin.message()
                    .ifPresentOrElse(
                            post -> gateway.edit(origin.workspace(), key(deed), post, message),
                            () -> privately(deed, message));
        }
    }

    private void openly(Deed deed, ChatMessage message) {
        var origin = deed.origin();
        if (!responded(deed, message, "in_channel", false)) {
            var to =
                    origin.place().direct()
                            ? new Recipient.Person(origin.user())
                            : new Recipient.Channel(origin.place().channel());
            gateway.post(origin.workspace(), key(deed), to, message);
        }
    }

    private void open(Deed deed, ChatForm form) {
        var origin = deed.origin();
        var view =
                pen.form(origin.workspace(), origin.user(), form, FormValues.none(), deed.place());
        var answer =
                deed.surface() == Deed.Surface.WORDS
                        ? views.replace(deed.view().orElseThrow(), view)
                        : views.open(deed.trigger().orElse(""), view);
        if (answer instanceof SlackAnswer.Done(var body)) {
            forms.opened(
                    body.path("view").path("id").asString(""),
                    new OpenForms.OpenForm(form, deed.place(), deed.responseUrl(), origin.at()));
        } else {
            privately(deed, ChatMessage.of(say(deed, SlackText.FORM_LATE)));
        }
    }

    /**
     * A chart that Slack does not take is described, as nothing can be uploaded on the way. What
     * may have been shown counts as shown, because it must not stand twice.
     */
    private boolean responded(Deed deed, ChatMessage message, String type, boolean inPlace) {
        if (deed.responseUrl().isEmpty()) {
            return false;
        }
        var answer = respond(deed, message, type, inPlace, SlackMedia.drawnBySlack());
        var taken =
                SlackErrors.invalidBlocks(answer)
                        ? respond(deed, message, type, inPlace, SlackMedia.none())
                        : answer;
        return taken instanceof SlackAnswer.Done || taken instanceof SlackAnswer.Lost;
    }

    private SlackAnswer respond(
            Deed deed, ChatMessage message, String type, boolean inPlace, SlackMedia media) {
        var origin = deed.origin();
        var blocks = pen.blocksFor(origin.workspace(), origin.user(), message, media);
        var parts = SlackParts.of(blocks);
        SlackAnswer first = new SlackAnswer.Lost();
        for (int i = 0; i < parts.size(); i++) {
            boolean replaces = inPlace && i == 0;
            var body = SlackReplies.body(type, parts.get(i)).put("text", pen.text(message));
            body.put("replace_original", replaces);
            if (!replaces) {
                origin.place().thread().ifPresent(thread -> body.put("thread_ts", thread));
            }
            var answer = calls.respond(deed.responseUrl().orElseThrow(), body);
            first = i == 0 ? answer : first;
        }
        return first;
    }

    private boolean opened(Deed deed, ObjectNode view) {
        return deed.trigger()
                .map(trigger -> views.open(trigger, view))
                .filter(SlackAnswer.Done.class::isInstance)
                .isPresent();
    }

    private boolean replaced(Deed deed, ObjectNode view) {
        return deed.view()
                .map(id -> views.replace(id, view))
                .filter(SlackAnswer.Done.class::isInstance)
                .isPresent();
    }

    private ObjectNode words(Deed deed, ChatMessage message) {
        var origin = deed.origin();
        return pen.words(origin.workspace(), origin.user(), message, deed.place());
    }

    private String say(Deed deed, SlackText text) {
        return pen.phrases(deed.origin().workspace(), deed.origin().user()).say(text);
    }

    private static SendKey key(Deed deed) {
        return new SendKey("event/" + deed.origin().event());
    }
}
