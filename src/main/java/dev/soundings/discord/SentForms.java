package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.FormValues;
import dev.soundings.wording.DiscordText;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What people send of a form, piece by piece: the last one submits it, what comes before is kept as
 * a draft, and so is what is not taken, or belongs to a form that nobody knows any more.
 */
final class SentForms {
    private final OpenForms open;
    private final Drafts drafts;
    private final DiscordTranslator translator;

    SentForms(OpenForms open, Drafts drafts, DiscordTranslator translator) {
        this.open = open;
        this.drafts = drafts;
        this.translator = translator;
    }

    Sent take(Deed deed) {
        var submit = ActionId.parse(deed.from().customId());
        var key = deed.formKey(submit);
        var sent = DiscordTranslator.sent(deed.from());
        var progress = open.find(key, deed.at()).map(found -> found.with(sent));
        if (progress.isEmpty()) {
            return draft(
                    deed, closed(deed, merged(deed, submit, new FormValues(sent))), gone(deed));
        }
        var filled = deed.sending(progress.get());
        open.keep(key, progress.get(), deed.at());
        var draft = closed(deed, progress.get().values());
        return progress.get().next().isPresent()
                ? draft(filled, draft, Notes.more(key, deed.phrases()))
                : new Sent(
                        filled,
                        translator.submitted(
                                deed.from(), deed.workspace(), progress.get(), deed.at()),
                        Optional.of(draft),
                        Optional.empty());
    }

    static ChatMessage gone(Deed deed) {
        return ChatMessage.of(deed.phrases().say(DiscordText.FORM_GONE));
    }

    private static Sent draft(Deed deed, ChatEvent closed, ChatMessage kept) {
        return new Sent(deed, closed, Optional.empty(), Optional.of(kept));
    }

    private ChatEvent closed(Deed deed, FormValues values) {
        return translator.closed(deed.from(), deed.workspace(), values, deed.at());
    }

    /** A process that was started since knows the form no more; what was sent joins its draft. */
    private FormValues merged(Deed deed, ActionId submit, FormValues sent) {
        var all = new HashMap<String, List<String>>();
        drafts.find(deed.workspace(), deed.user(), submit)
                .ifPresent(draft -> all.putAll(draft.typed().values()));
        all.putAll(sent.values());
        return new FormValues(all);
    }

    /**
     * @param draft what to keep when the last piece is not taken; empty when it was another
     * @param kept what to say once the draft is kept; empty when it was the last piece
     */
    record Sent(Deed deed, ChatEvent event, Optional<ChatEvent> draft, Optional<ChatMessage> kept) {
        ChatReply answered(ChatReply reply) {
            return reply instanceof ChatReply.Silence
                    ? kept.<ChatReply>map(ChatReply.Whisper::new).orElse(reply)
                    : reply;
        }
    }
}
