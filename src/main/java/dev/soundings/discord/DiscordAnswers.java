package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Splitter;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns a reply into what Discord shows: a whisper is a message that one person sees, an update
 * replaces the message whose button was pressed, a form opens as a modal where Discord lets it and
 * behind a button where not. {@link #now} is the first answer, {@link #later} fills in one that
 * Discord was told to wait for.
 */
final class DiscordAnswers {
    private static final Logger log = LoggerFactory.getLogger(DiscordAnswers.class);

    private final OpenForms open;
    private final Questions questions;
    private final DiscordRenderer renderer = new DiscordRenderer();
    private final DiscordForms forms = new DiscordForms();
    private final Splitter splitter = new Splitter(new DiscordLimits());

    DiscordAnswers(OpenForms open, Questions questions) {
        this.open = open;
        this.questions = questions;
    }

    void now(Deed deed, ChatReply reply) {
        switch (reply) {
            case ChatReply.Silence() -> acknowledge(deed);
            case ChatReply.Whisper(var message) -> whisper(deed, message);
            case ChatReply.Post(var message) -> reply(deed, message, false);
            case ChatReply.Update(var message) -> update(deed, message);
            case ChatReply.OpenForm(var form) -> openForm(deed, form);
            case ChatReply.FieldErrors(var errors) -> whisper(deed, problems(deed, errors));
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
            case ChatReply.OpenForm(var form) ->
                    fillIn(deed, hook, Notes.ready(keep(deed, form), deed.phrases()));
            case ChatReply.FieldErrors(var errors) -> fillIn(deed, hook, problems(deed, errors));
            case ChatReply.Suggestions _ -> run(deed, hook.deleteOriginal());
        }
    }

    /** The next piece of a form that is open. */
    void show(Deed deed, FormProgress progress) {
        if (deed.event() instanceof IModalCallback callback) {
            progress.next()
                    .ifPresent(step ->
                            run(
                                    deed,
                                    callback.replyModal(
                                            forms.render(progress, step, deed.phrases()))));
        }
    }

    /** Asks before a button acts; pressed again, below the question, it does. */
    void ask(Deed deed, ActionId action) {
        if (deed.event() instanceof IReplyCallback callback) {
            var label = deed.from().label().orElseGet(action::verb);
            var question =
                    questions
                            .of(action)
                            .orElseGet(() ->
                                    deed.phrases().say(DiscordText.ASK_AGAIN, "label", label));
            var marks = Marks.of(deed.workspace());
            run(
                    deed,
                    callback.reply(renderer.question(question, label, action, marks))
                            .setEphemeral(true));
        }
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
        var behind = original(deed);
        if (behind.isEmpty()) {
            fillIn(deed, hook, message);
            return;
        }
        var first = parts(deed, message).getFirst();
        channel.editMessageById(behind.get(), MessageEditData.fromCreateData(first))
                .queue(_ -> run(deed, hook.deleteOriginal()), _ -> fillIn(deed, hook, message));
    }

    private static Optional<String> original(Deed deed) {
        return deed.form()
                .flatMap(FormProgress::message)
                .map(post -> post.id())
                .or(() -> deed.sure() ? deed.from().messageBehind() : Optional.empty())
                .or(() ->
                        deed.from().onEphemeral()
                                ? Optional.empty()
                                : deed.from().message().map(message -> message.getString("id")));
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
        var key = keep(deed, form);
        if (deed.event() instanceof IModalCallback) {
            show(deed, progress(deed, form));
        } else {
            whisper(deed, Notes.ready(key, deed.phrases()));
        }
    }

    private String keep(Deed deed, ChatForm form) {
        var key = deed.formKey(form.submit());
        open.keep(key, progress(deed, form), deed.at());
        return key;
    }

    private static FormProgress progress(Deed deed, ChatForm form) {
        return FormProgress.of(
                form,
                deed.from()
                        .message()
                        .map(message ->
                                new PostRef(
                                        new ChannelId(deed.from().channelId()),
                                        message.getString("id"))));
    }

    private ChatMessage problems(Deed deed, Map<String, String> errors) {
        if (deed.form().isEmpty()) {
            return ChatMessage.of(String.join("\n", errors.values()));
        }
        var failed = deed.form().get().failing(errors);
        var key = deed.formKey(failed.form().submit());
        open.keep(key, failed, deed.at());
        return Notes.problems(failed, key, deed.phrases());
    }

    private List<MessageCreateData> parts(Deed deed, ChatMessage message) {
        questions.remember(message);
        return splitter.split(message).stream()
                .map(part -> renderer.render(part, Marks.of(deed.workspace())))
                .toList();
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
