package dev.soundings.slack;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The Home tab of whoever has looked at it lately: composed anew after something that this person
 * did, and shown when it is another page than before. Who opens the tab again gets a new one
 * anyway, so nothing needs a timer. What reaches the person, and what others do, comes by the
 * outbox.
 */
final class SlackHomes {
    private static final int MOST = 2_000;
    private static final Duration LATELY = Duration.ofHours(1);

    private final SlackViews views;
    private final SlackTranslator translator;
    private final Executor afterwards;
    private final Map<UserId, Instant> shown =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UserId, Instant> eldest) {
                    return size() > MOST;
                }
            };

    SlackHomes(SlackViews views, SlackTranslator translator, Executor afterwards) {
        this.views = views;
        this.translator = translator;
        this.afterwards = afterwards;
    }

    void show(ChatEvent event, ChatReply reply) {
        var origin = event.origin();
        message(reply)
                .ifPresent(message ->
                        publish(origin.workspace(), origin.user(), message, origin.at()));
    }

    /**
     * @param ask composes the page
     */
    void refresh(ChatEvent cause, Function<ChatEvent, ChatReply> ask) {
        var origin = cause.origin();
        if (!changesSomething(cause) || !lately(origin.user(), origin.at())) {
            return;
        }
        var event = new EventId(origin.event() + "+home");
        var looked = translator.homeOpened(origin.workspace(), origin.user(), event, origin.at());
        afterwards.execute(() -> {
            var page = message(ask.apply(looked));
            page.filter(message -> !views.isPublished(origin.user(), message))
                    .ifPresent(message ->
                            publish(origin.workspace(), origin.user(), message, origin.at()));
        });
    }

    private void publish(WorkspaceId workspace, UserId user, ChatMessage message, Instant at) {
        if (views.publish(workspace, user, message) instanceof SlackAnswer.Done) {
            synchronized (shown) {
                shown.remove(user);
                shown.put(user, at);
            }
        }
    }

    private boolean lately(UserId user, Instant now) {
        synchronized (shown) {
            return Optional.ofNullable(shown.get(user))
                    .filter(at -> at.plus(LATELY).isAfter(now))
                    .isPresent();
        }
    }

    private static boolean changesSomething(ChatEvent event) {
        return switch (event) {
            case ChatEvent.CommandInvoked _,
                    ChatEvent.ButtonPressed _,
                    ChatEvent.Chosen _,
                    ChatEvent.FormSubmitted _,
                    ChatEvent.MessageShortcut _ ->
                    true;
            case ChatEvent.CommandMisread _,
                    ChatEvent.SuggestionsAsked _,
                    ChatEvent.FormClosed _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.ProfileChanged _ ->
                    false;
        };
    }

    private static Optional<ChatMessage> message(ChatReply reply) {
        return reply instanceof ChatReply.Whisper(var message)
                ? Optional.of(message)
                : Optional.empty();
    }
}
