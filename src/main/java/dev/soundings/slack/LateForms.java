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

    /**
     * @param kept whether what was typed into a form that is not taken is in a draft by now
     */
    void show(Deed deed, ChatReply reply, boolean kept) {
        switch (reply) {
            case ChatReply.OpenForm(var form) -> {
                forms.opened(deed, form);
                inWindow(
                        deed,
                        pen.form(
                                workspace(deed), user(deed), form, FormValues.none(), deed.place()),
                        reply);
            }
            case ChatReply.FieldErrors(var errors) -> refused(deed, errors, kept);
            case ChatReply.Whisper(var message) -> inWindow(deed, words(deed, message), reply);
            case ChatReply.Silence _,
                    ChatReply.Update _,
                    ChatReply.Post _,
                    ChatReply.Suggestions _ -> {
                var done = ChatMessage.of(say(deed, SlackText.FORM_TAKEN));
                shows.replace(view(deed), words(deed, done));
                shows.show(deed, reply);
            }
        }
    }

    private void refused(Deed deed, Map<String, String> errors, boolean kept) {
        var instead = anew(deed, errors, kept);
        var again =
                forms.find(view(deed), deed.origin().at())
                        .map(open -> pen.refused(open.form(), deed, errors))
                        .orElseGet(() -> words(deed, instead));
        inWindow(deed, again, new ChatReply.Whisper(instead));
    }

    /** For whoever has to open the form anew, which begins with the draft if there is one. */
    private ChatMessage anew(Deed deed, Map<String, String> errors, boolean kept) {
        var words = String.join(" ", errors.values());
        var typed = say(deed, kept ? SlackText.FORM_KEPT : SlackText.FORM_NOT_KEPT);
        return ChatMessage.of(words + " " + typed);
    }

    /** In a window that is closed by now nothing can be shown, so it is said elsewhere. */
    private void inWindow(Deed deed, ObjectNode content, ChatReply instead) {
        if (!shows.replace(view(deed), content)) {
            shows.show(deed, instead);
        }
    }

    private ObjectNode words(Deed deed, ChatMessage message) {
        return pen.words(workspace(deed), user(deed), message, deed.place());
    }

    private String say(Deed deed, SlackText text) {
        return pen.phrases(workspace(deed), user(deed)).say(text);
    }

    private static String view(Deed deed) {
        return deed.view().orElseThrow();
    }

    private static WorkspaceId workspace(Deed deed) {
        return deed.origin().workspace();
    }

    private static UserId user(Deed deed) {
        return deed.origin().user();
    }
}
