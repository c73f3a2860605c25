package dev.soundings.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.wording.SlackText;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The door of Slack: what was done goes to the inbox, what comes back is shown. Slack waits three
 * seconds; after two of them it is told that this takes a little longer, and the answer follows.
 */
final class SlackListener {
    private static final Logger log = LoggerFactory.getLogger(SlackListener.class);

    private final ChatInbox inbox;
    private final SlackTranslator translator;
    private final SlackReplies replies;
    private final SlackPeople people;
    private final SlackHomes homes;
    private final OpenForms forms;
    private final SlackTeam team;
    private final SlackPen pen;
    private final InstantSource time;
    private final Executor threads;
    private final Duration patience;

    SlackListener(
            ChatInbox inbox,
            SlackTranslator translator,
            SlackReplies replies,
            SlackPeople people,
            SlackHomes homes,
            OpenForms forms,
            SlackTeam team,
            SlackPen pen,
            InstantSource time,
            Executor threads,
            Duration patience) {
        this.inbox = inbox;
        this.translator = translator;
        this.replies = replies;
        this.people = people;
        this.homes = homes;
        this.forms = forms;
        this.team = team;
        this.pen = pen;
        this.time = time;
        this.threads = threads;
        this.patience = patience;
    }

    Response command(SlashCommandPayload payload) {
        var event = translator.command(payload, time.instant());
        return answer(
                event,
                deed(
                        event,
                        Deed.Surface.COMMAND,
                        payload.getTriggerId(),
                        payload.getResponseUrl()));
    }

    /** A button, a choice, a point of a scale, or a field on which another depends. */
    Response pressed(BlockActionPayload payload) {
        var code = ActionCode.read(SlackTranslator.only(payload).getActionId());
        if (code.isEmpty()) {
            return Response.ok();
        }
        return switch (code.get().kind()) {
            case BUTTON -> acted(payload, translator.pressed(payload, time.instant()));
            case POINT, CHOICE -> acted(payload, translator.chosen(payload, time.instant()));
            case FIELD -> filled(payload, code.get().rest());
        };
    }

    Response submitted(ViewSubmissionPayload payload) {
        if (payload.getView().getCallbackId().equals(FormPlace.WORDS)) {
            return Response.ok();
        }
        var event = translator.submitted(payload, time.instant());
        var view = payload.getView();
        var opened = forms.find(view.getId(), event.origin().at());
        var fields = Optional.ofNullable(view.getState()).map(state -> state.getValues().keySet());
        return answer(
                event,
                new Deed(
                        event.origin(),
                        Deed.Surface.FORM,
                        Optional.ofNullable(payload.getTriggerId()),
                        opened.flatMap(OpenForms.OpenForm::responseUrl),
                        Optional.of(view.getId()),
                        fields.map(List::copyOf).orElse(List.of()),
                        FormState.values(view.getState())));
    }

    Response closed(ViewClosedPayload payload) {
        var view = payload.getView();
        forms.closed(view.getId());
        if (!view.getCallbackId().equals(FormPlace.WORDS)) {
            var event = translator.closed(payload, time.instant());
            if (event instanceof ChatEvent.FormClosed(_, _, var values)
                    && !values.values().isEmpty()) {
                threads.execute(() -> ask(event));
            }
        }
        return Response.ok();
    }

    Response shortcut(MessageShortcutPayload payload) {
        var event = translator.shortcut(payload, time.instant());
        return answer(
                event,
                deed(
                        event,
                        Deed.Surface.MESSAGE,
                        payload.getTriggerId(),
                        payload.getResponseUrl()));
    }

    Response shortcut(GlobalShortcutPayload payload) {
        var event = translator.shortcut(payload, time.instant());
        return answer(event, deed(event, Deed.Surface.HOME, payload.getTriggerId(), null));
    }

    Response homeOpened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        if ("home".equals(payload.getEvent().getTab())) {
            var event = translator.homeOpened(payload, time.instant());
            threads.execute(() -> {
                if (isOurs(event)) {
                    homes.show(event, ask(event));
                }
            });
        }
        return Response.ok();
    }

    private Response acted(BlockActionPayload payload, ChatEvent event) {
        var view = payload.getView();
        if (view == null) {
            return answer(
                    event,
                    deed(
                            event,
                            Deed.Surface.MESSAGE,
                            payload.getTriggerId(),
                            payload.getResponseUrl()));
        }
        boolean home = "home".equals(view.getType());
        return answer(
                event,
                Deed.in(
                        event.origin(),
                        home ? Deed.Surface.HOME : Deed.Surface.WORDS,
                        Optional.ofNullable(payload.getTriggerId()),
                        view.getId()));
    }

    private Response filled(BlockActionPayload payload, String field) {
        var event = translator.closed(payload, time.instant());
        var view = payload.getView();
        var deed = Deed.in(event.origin(), Deed.Surface.FORM, Optional.empty(), view.getId());
        var given = FormState.values(view.getState());
        threads.execute(() ->
                forms.find(view.getId(), event.origin().at())
                        .ifPresentOrElse(
                                open -> {
                                    if (SlackForms.revealing(open.form(), field)) {
                                        replies.reveal(deed, view.getId(), open.form(), given);
                                    }
                                },
                                () -> {
                                    ask(event);
                                    replies.forgotten(deed, view.getId());
                                }));
        return Response.ok();
    }

    private Response answer(ChatEvent event, Deed deed) {
        if (!isOurs(event)) {
            log.warn("{} of another workspace", event.origin().event());
            return Response.ok();
        }
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
        if (event instanceof ChatEvent.FormSubmitted(var origin, var action, var typed)
                && reply instanceof ChatReply.FieldErrors) {
            ask(new ChatEvent.FormClosed(origin, action, typed));
        }
        replies.late(deed, reply);
    }

    private ChatReply ask(ChatEvent event) {
        var origin = event.origin();
        try {
            people.meet(origin.workspace(), origin.user(), origin.at());
            return inbox.receive(event);
        } catch (RuntimeException e) {
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

    private boolean isOurs(ChatEvent event) {
        return team.standing(event.origin().workspace()) == SlackTeam.Standing.WELCOME;
    }

    private static Deed deed(
            ChatEvent event,
            Deed.Surface surface,
            @Nullable String trigger,
            @Nullable String responseUrl) {
        return new Deed(
                event.origin(),
                surface,
                Optional.ofNullable(trigger),
                Optional.ofNullable(responseUrl),
                Optional.empty(),
                List.of(),
                FormValues.none());
    }
}
