package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.PostRef;

import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.requests.restaction.interactions.ModalCallbackAction;

import java.util.Map;
import java.util.Optional;

/**
 * Forms on their way to a person: each is kept open, and its next piece is a modal where Discord
 * lets one open, or waits behind the button of a note.
 */
final class Modals {
    private final OpenForms open;
    private final DiscordForms forms = new DiscordForms();

    Modals(OpenForms open) {
        this.open = open;
    }

    /** Empty where no modal can answer, as below a modal. */
    Optional<ModalCallbackAction> next(Deed deed, FormProgress progress) {
        return deed.event() instanceof IModalCallback callback
                ? progress.next()
                        .map(step ->
                                callback.replyModal(forms.render(progress, step, deed.phrases())))
                : Optional.empty();
    }

    FormProgress keep(Deed deed, ChatForm form) {
        var progress = FormProgress.of(form, deed.from().message().map(_ -> post(deed)));
        keep(deed, progress);
        return progress;
    }

    /** The button behind which a form waits that is kept. */
    ChatMessage note(Deed deed, ChatForm form) {
        keep(deed, form);
        return Notes.ready(deed.formKey(form.submit()), deed.phrases());
    }

    /** What is wrong with what was sent, and the way back into it. */
    ChatMessage problems(Deed deed, Map<String, String> errors) {
        if (deed.form().isEmpty()) {
            return ChatMessage.of(String.join("\n", errors.values()));
        }
        var failed = deed.form().get().failing(errors);
        keep(deed, failed);
        return Notes.problems(failed, deed.formKey(failed.form().submit()), deed.phrases());
    }

    private void keep(Deed deed, FormProgress progress) {
        open.keep(deed.formKey(progress.form().submit()), progress, deed.at());
    }

    private static PostRef post(Deed deed) {
        return new PostRef(
                new ChannelId(deed.from().channelId()),
                deed.from().message().orElseThrow().getString("id"));
    }
}
