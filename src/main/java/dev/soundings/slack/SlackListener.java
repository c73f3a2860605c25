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
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The door of Slack: what was done there is put into the words of the house, and what comes back is
 * shown where it belongs.
 */
final class SlackListener {
    private final SlackTranslator translator;
    private final SlackPatience patience;
    private final SlackReplies replies;
    private final SlackHomes homes;
    private final OpenForms forms;
    private final InstantSource time;
    private final Executor threads;

    SlackListener(
            SlackTranslator translator,
            SlackPatience patience,
            SlackReplies replies,
            SlackHomes homes,
            OpenForms forms,
            InstantSource time,
            Executor threads) {
        this.translator = translator;
        this.patience = patience;
        this.replies = replies;
        this.homes = homes;
        this.forms = forms;
        this.time = time;
        this.threads = threads;
    }

    Response command(SlashCommandPayload payload) {
        var event = translator.command(payload, time.instant());
        return patience.answer(
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
        return patience.answer(
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
                threads.execute(() -> patience.ask(event));
            }
        }
        return Response.ok();
    }

    Response shortcut(MessageShortcutPayload payload) {
        var event = translator.shortcut(payload, time.instant());
        return patience.answer(
                event,
                deed(
                        event,
                        Deed.Surface.MESSAGE,
                        payload.getTriggerId(),
                        payload.getResponseUrl()));
    }

    Response shortcut(GlobalShortcutPayload payload) {
        var event = translator.shortcut(payload, time.instant());
        return patience.answer(event, deed(event, Deed.Surface.HOME, payload.getTriggerId(), null));
    }

    Response homeOpened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        if ("home".equals(payload.getEvent().getTab())) {
            var event = translator.homeOpened(payload, time.instant());
            threads.execute(() -> {
                if (patience.isOurs(event)) {
                    homes.show(event, patience.ask(event));
                }
            });
        }
        return Response.ok();
    }

    private Response acted(BlockActionPayload payload, ChatEvent event) {
        var view = payload.getView();
        if (view == null) {
            return patience.answer(
                    event,
                    deed(
                            event,
                            Deed.Surface.MESSAGE,
                            payload.getTriggerId(),
                            payload.getResponseUrl()));
        }
        boolean home = "home".equals(view.getType());
        return patience.answer(
                event,
                Deed.in(
                        event.origin(),
                        home ? Deed.Surface.HOME : Deed.Surface.WORDS,
                        Optional.ofNullable(payload.getTriggerId()),
                        view.getId()));
    }

    /** A form that we have forgotten stays as it is when what was typed cannot be kept either. */
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
                                    if (patience.ask(event) instanceof ChatReply.Silence) {
                                        replies.forgotten(deed, view.getId());
                                    }
                                }));
        return Response.ok();
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
