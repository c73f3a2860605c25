package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.UnderWay;
import dev.soundings.wording.DiscordText;

import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IDeferrableCallback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks the house and answers Discord in time, or later where the person has been told to wait.
 * Whatever goes wrong on the way is told as well: {@code Something went wrong on our side.}
 */
final class DiscordPatience {
    private static final Logger log = LoggerFactory.getLogger(DiscordPatience.class);

    private final ChatInbox inbox;
    private final Acquaintances acquaintances;
    private final DiscordTranslator translator;
    private final DiscordAnswers answers;
    private final OpenForms open;
    private final Hooks hooks;
    private final UnderWay threads;

    DiscordPatience(
            ChatInbox inbox,
            Acquaintances acquaintances,
            DiscordTranslator translator,
            DiscordAnswers answers,
            OpenForms open,
            Hooks hooks,
            UnderWay threads) {
        this.inbox = inbox;
        this.acquaintances = acquaintances;
        this.translator = translator;
        this.answers = answers;
        this.open = open;
        this.hooks = hooks;
        this.threads = threads;
    }

    void answer(Deed deed, ChatEvent event) {
        give(deed, ask(deed, event));
    }

    /** Discord has closed the form, so what is not taken is kept with everything typed. */
    void answer(SentForms.Sent sent) {
        var reply = ask(sent.deed(), sent.event());
        if (reply instanceof ChatReply.FieldErrors) {
            sent.draft().ifPresent(draft -> ask(sent.deed(), draft));
        }
        give(sent.deed(), sent.answered(reply));
    }

    /** The next piece of a form; a modal opens at once or not at all, its button also later. */
    void show(Deed deed, FormProgress progress) {
        var key = deed.formKey(progress.form().submit());
        var button = new ChatReply.Whisper(Notes.ready(key, deed.phrases()));
        give(deed, () -> answers.show(deed, progress), hook -> answers.later(deed, hook, button));
    }

    /** Asks before a button acts. */
    void question(Deed deed, ActionId action) {
        give(deed, () -> answers.ask(deed, action), hook -> answers.askLater(deed, hook, action));
    }

    void give(Deed deed, ChatReply reply) {
        give(
                deed,
                () -> {
                    answers.now(deed, reply);
                    finish(deed, reply);
                },
                hook -> {
                    answers.later(deed, hook, reply);
                    finish(deed, reply);
                });
    }

    void fail(Deed deed, Throwable e) {
        give(deed, ChatReply.whisper(fault(deed, e)));
    }

    private void give(Deed deed, Runnable now, Consumer<InteractionHook> later) {
        deed.first()
                .give(
                        () -> {
                            try {
                                now.run();
                            } catch (RuntimeException e) {
                                answers.now(deed, ChatReply.whisper(fault(deed, e)));
                            }
                        },
                        hook -> threads.execute(() -> late(deed, hook, later)));
    }

    private void late(Deed deed, InteractionHook hook, Consumer<InteractionHook> later) {
        try {
            later.accept(hook);
        } catch (RuntimeException e) {
            answers.later(deed, hook, ChatReply.whisper(fault(deed, e)));
        }
    }

    private void finish(Deed deed, ChatReply reply) {
        if (deed.event() instanceof IDeferrableCallback callback) {
            hooks.keep(deed.workspace(), deed.user(), callback.getHook(), deed.at());
        }
        if (!(reply instanceof ChatReply.FieldErrors)) {
            deed.form()
                    .filter(sent -> sent.next().isEmpty())
                    .ifPresent(sent -> open.drop(deed.formKey(sent.form().submit())));
        }
    }

    private ChatReply ask(Deed deed, ChatEvent event) {
        try {
            translator
                    .profile(deed.from(), deed.workspace(), deed.at())
                    .forEach(profile -> acquaintances.meet(deed.from(), profile));
            return inbox.receive(event);
        } catch (RuntimeException | Error e) {
            return failed(deed, fault(deed, e));
        }
    }

    /** A form is offered again as it was filled in; Discord has closed it with everything typed. */
    private static ChatReply failed(Deed deed, String words) {
        return deed.form().isPresent()
                ? new ChatReply.FieldErrors(Map.of("", words))
                : ChatReply.whisper(words);
    }

    private static String fault(Deed deed, Throwable e) {
        log.error("interaction {} could not be answered", deed.from().id(), new Unquoted(e));
        return deed.phrases().say(DiscordText.FAULT);
    }
}
