package dev.soundings.slack;

import com.slack.api.bolt.response.Response;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.wording.SlackText;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the house and answers Slack in time. Slack waits three seconds; after two of them it is told
 * that this takes a little longer, and the answer follows.
 */
final class SlackPatience {
    private static final Logger log = LoggerFactory.getLogger(SlackPatience.class);

    private final ChatInbox inbox;
    private final SlackPeople people;
    private final SlackReplies replies;
    private final SlackHomes homes;
    private final SlackTeam team;
    private final SlackPen pen;
    private final Executor threads;
    private final Duration patience;

    SlackPatience(
            ChatInbox inbox,
            SlackPeople people,
            SlackReplies replies,
            SlackHomes homes,
            SlackTeam team,
            SlackPen pen,
            Executor threads,
            Duration patience) {
        this.inbox = inbox;
        this.people = people;
        this.replies = replies;
        this.homes = homes;
        this.team = team;
        this.pen = pen;
        this.threads = threads;
        this.patience = patience;
    }

    /** While nothing can be answered nothing is taken, so that Slack itself tells the person. */
    Response answer(ChatEvent event, Deed deed) {
        var standing = team.standing(event.origin().workspace());
        return switch (standing) {
            case WELCOME -> ours(event, deed);
            case UNKNOWN, REVOKED, FOREIGN -> {
                log.warn("{} is not taken: {}", event.origin().event(), standing);
                yield standing == SlackTeam.Standing.FOREIGN
                        ? Response.ok()
                        : Response.error(SlackRoutes.NOT_NOW);
            }
        };
    }

    private Response ours(ChatEvent event, Deed deed) {
        var asked = CompletableFuture.supplyAsync(() -> ask(event), threads);
        try {
            return replies.inTime(deed, asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            threads.execute(() -> late(event, deed, asked.join()));
            return replies.moment(deed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return replies.moment(deed);
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking answers its own faults", e);
        } finally {
            homes.refresh(event, this::ask);
        }
    }

    /** The form has made room for a moment's patience, so what was typed is kept first. */
    private void late(ChatEvent event, Deed deed, ChatReply reply) {
        boolean kept =
                event instanceof ChatEvent.FormSubmitted(var origin, var action, var typed)
                        && reply instanceof ChatReply.FieldErrors
                        && ask(new ChatEvent.FormClosed(origin, action, typed))
                                instanceof ChatReply.Silence;
        replies.late(deed, reply, kept);
    }

    ChatReply ask(ChatEvent event) {
        var origin = event.origin();
        try {
            people.meet(origin.workspace(), origin.user(), origin.at());
            return inbox.receive(event);
        } catch (RuntimeException | Error e) {
            var kind = event.getClass().getSimpleName();
            log.error("{} {} could not be answered: {}", kind, origin.event(), SlackTrace.of(e));
            return fault(event);
        }
    }

    /** A form stays open with what was typed into it. */
    private ChatReply fault(ChatEvent event) {
        var origin = event.origin();
        var words = pen.phrases(origin.workspace(), origin.user()).say(SlackText.FAULT);
        return event instanceof ChatEvent.FormSubmitted(_, _, var values)
                        && !values.values().isEmpty()
                ? new ChatReply.FieldErrors(Map.of("", words))
                : ChatReply.whisper(words);
    }

    boolean isOurs(ChatEvent event) {
        return team.standing(event.origin().workspace()) == SlackTeam.Standing.WELCOME;
    }
}
