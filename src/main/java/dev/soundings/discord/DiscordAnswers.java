package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.wording.DiscordText;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.function.Consumer;

/**
 * Turns a reply into what Discord shows: a whisper is a message that one person sees, an update
 * replaces the message whose button was pressed, a form opens as a modal where Discord lets it and
 * behind a button where not. {@link #now} is the first answer, {@link #later} fills in one that
 * Discord was told to wait for.
 */
final class DiscordAnswers {
    private static final Logger log = LoggerFactory.getLogger(DiscordAnswers.class);

    private final Modals modals;
    private final InParts inParts;

    DiscordAnswers(Modals modals, InParts inParts) {
        this.modals = modals;
        this.inParts = inParts;
    }

    void now(Deed deed, ChatReply reply) {
        switch (reply) {
            case ChatReply.Silence() -> acknowledge(deed);
            case ChatReply.Whisper(var message) -> whisper(deed, message);
            case ChatReply.Post(var message) -> reply(deed, message, false);
            case ChatReply.Update(var message) -> update(deed, message);
            case ChatReply.OpenForm(var form) -> openForm(deed, form);
            case ChatReply.FieldErrors(var errors) -> whisper(deed, modals.problems(deed, errors));
            case ChatReply.Suggestions _ -> acknowledge(deed);
        }
    }

    /**
     * What comes late is private, as Discord was told that it would be. A post for everybody
     * follows once the private waiting is taken away; before, Discord would make it the private
     * answer.
     */
    void later(Deed deed, InteractionHook hook, ChatReply reply) {
        switch (reply) {
            case ChatReply.Silence() -> run(deed, hook.deleteOriginal());
            case ChatReply.Whisper(var message) -> fillIn(deed, hook, message);
            case ChatReply.Post(var message) -> {
                var parts = parts(deed, message);
                hook.deleteOriginal()
                        .queue(
                                _ -> parts.forEach(part -> run(deed, hook.sendMessage(part))),
                                failure(deed));
            }
            case ChatReply.Update(var message) -> replace(deed, hook, message);
            case ChatReply.OpenForm(var form) -> fillIn(deed, hook, modals.note(deed, form));
            case ChatReply.FieldErrors(var errors) ->
                    fillIn(deed, hook, modals.problems(deed, errors));
            case ChatReply.Suggestions _ -> run(deed, hook.deleteOriginal());
        }
    }

    /** The next piece of a form that is open. */
    void show(Deed deed, FormProgress progress) {
        modals.next(deed, progress).ifPresent(modal -> run(deed, modal));
    }

    /** Asks before a button acts; pressed again, below the question, it does. */
    void ask(Deed deed, ActionId action) {
        if (deed.event() instanceof IReplyCallback callback) {
            run(deed, callback.reply(inParts.question(deed, action)).setEphemeral(true));
        }
    }

    void askLater(Deed deed, InteractionHook hook, ActionId action) {
        var question = MessageEditData.fromCreateData(inParts.question(deed, action));
        run(deed, hook.editOriginal(question));
    }

    /** A private message; instead of the one that led here, where it has done its duty. */
    void whisper(Deed deed, ChatMessage message) {
        if (deed.answersInPlace()) {
            editHere(deed, message);
        } else {
            reply(deed, message, true);
        }
    }

    private void reply(Deed deed, ChatMessage message, boolean privately) {
        if (deed.event() instanceof IReplyCallback callback) {
            var parts = parts(deed, message);
            callback.reply(parts.getFirst())
                    .setEphemeral(privately)
                    .queue(hook -> follow(deed, hook, parts, privately), failure(deed));
        }
    }

    private void follow(
            Deed deed, InteractionHook hook, List<MessageCreateData> parts, boolean privately) {
        parts.stream()
                .skip(1)
                .forEach(part -> run(deed, hook.sendMessage(part).setEphemeral(privately)));
    }

    private void update(Deed deed, ChatMessage message) {
        if (deed.from().message().isEmpty()) {
            reply(deed, message, true);
        } else if (deed.onNote() && deed.event() instanceof IMessageEditCallback callback) {
            callback.deferEdit().queue(hook -> replace(deed, hook, message), failure(deed));
        } else {
            editHere(deed, message);
        }
    }

    private void editHere(Deed deed, ChatMessage message) {
        if (deed.event() instanceof IMessageEditCallback callback) {
            var parts = parts(deed, message);
            callback.editMessage(MessageEditData.fromCreateData(parts.getFirst()))
                    .queue(hook -> follow(deed, hook, parts, true), failure(deed));
        }
    }

    /**
     * The message behind the note. One that only this person sees cannot be reached any more; then
     * the note becomes what the message would have become.
     */
    private void replace(Deed deed, InteractionHook hook, ChatMessage message) {
        var channel = deed.event().getMessageChannel();
        var behind = deed.messageBehind();
        if (behind.isEmpty()) {
            fillIn(deed, hook, message);
            return;
        }
        var first = parts(deed, message).getFirst();
        channel.editMessageById(behind.get(), MessageEditData.fromCreateData(first))
                .queue(_ -> run(deed, hook.deleteOriginal()), _ -> fillIn(deed, hook, message));
    }

    private void fillIn(Deed deed, InteractionHook hook, ChatMessage message) {
        var parts = parts(deed, message);
        hook.editOriginal(MessageEditData.fromCreateData(parts.getFirst()))
                .queue(_ -> follow(deed, hook, parts, true), failure(deed));
    }

    private void acknowledge(Deed deed) {
        if (deed.from().message().isPresent()
                && deed.event() instanceof IMessageEditCallback callback) {
            run(deed, callback.deferEdit());
        } else {
            whisper(deed, ChatMessage.of(deed.phrases().say(DiscordText.DONE)));
        }
    }

    private void openForm(Deed deed, ChatForm form) {
        if (deed.event() instanceof IModalCallback) {
            show(deed, modals.keep(deed, form));
        } else {
            whisper(deed, modals.note(deed, form));
        }
    }

    private List<MessageCreateData> parts(Deed deed, ChatMessage message) {
        return inParts.of(deed, message);
    }

    private static void run(Deed deed, RestAction<?> action) {
        action.queue(_ -> {}, failure(deed));
    }

    /** What Discord delivers twice was answered the first time. */
    private static Consumer<Throwable> failure(Deed deed) {
        var twice = ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
        return e -> {
            if (e instanceof ErrorResponseException known && known.getErrorResponse() == twice) {
                log.debug("interaction {} was answered before", deed.from().id());
            } else {
                log.error(
                        "interaction {} could not be answered", deed.from().id(), new Unquoted(e));
            }
        };
    }
}
