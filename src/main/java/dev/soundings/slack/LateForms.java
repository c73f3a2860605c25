package dev.soundings.slack;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/**
 * Shows in its window what became of a form, after the window has asked for a moment: the next
 * form, some words, or the same form as it was filled, with what is wrong above it.
 */
final class LateForms {
    private final SlackPen pen;
    private final SlackShows shows;
    private final OpenForms forms;

    LateForms(SlackPen pen, SlackShows shows, OpenForms forms) {
        this.pen = pen;
        this.shows = shows;
        this.forms = forms;
    }

    void show(Deed deed, ChatReply reply) {
        var view = deed.view().orElseThrow();
        switch (reply) {
            case ChatReply.OpenForm(var form) -> {
                forms.opened(deed, form);
                shows.replace(
                        view,
                        pen.form(
                                workspace(deed),
                                user(deed),
                                form,
                                FormValues.none(),
                                deed.place()));
            }
            case ChatReply.FieldErrors(var errors) -> refused(deed, view, errors);
            case ChatReply.Whisper(var message) -> shows.replace(view, words(deed, message));
            case ChatReply.Silence _,
                    ChatReply.Update _,
                    ChatReply.Post _,
                    ChatReply.Suggestions _ -> {
                var done = ChatMessage.of(say(deed, SlackText.FORM_TAKEN));
                shows.replace(view, words(deed, done));
                shows.show(deed, reply);
            }
        }
    }

    /** In a window that is closed by now nothing can be shown. */
    private void refused(Deed deed, String view, Map<String, String> errors) {
        var again =
                forms.find(view, deed.origin().at())
                        .map(open -> pen.refused(open.form(), deed, errors))
                        .orElseGet(() -> words(deed, kept(deed, errors)));
        if (!shows.replace(view, again)) {
            shows.show(deed, new ChatReply.Whisper(kept(deed, errors)));
        }
    }

    /** For whoever has to open the form anew, which begins with the draft. */
    private ChatMessage kept(Deed deed, Map<String, String> errors) {
        var words = String.join(" ", errors.values());
        return ChatMessage.of(words + " " + say(deed, SlackText.FORM_KEPT));
    }

    private ObjectNode words(Deed deed, ChatMessage message) {
        return pen.words(workspace(deed), user(deed), message, deed.place());
    }

    private String say(Deed deed, SlackText text) {
        return pen.phrases(workspace(deed), user(deed)).say(text);
    }

    private static WorkspaceId workspace(Deed deed) {
        return deed.origin().workspace();
    }

    private static UserId user(Deed deed) {
        return deed.origin().user();
    }
}
