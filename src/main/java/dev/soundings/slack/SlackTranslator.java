package dev.soundings.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Directory;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Origin;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns what Slack sends into neutral events: {@code {"command":"/risk","text":"raise slips p3"}}
 * is a {@link ChatEvent.CommandInvoked}. Slack vouches for team and user; everything else in a
 * payload is only what somebody did.
 *
 * <p>Every method throws {@link IllegalArgumentException} when we could not have shown this.
 */
final class SlackTranslator {
    /** The shortcut <i>Answer my check-in</i>, which is there wherever a person is. */
    static final String ANSWER_SHORTCUT = "answer-check-in";

    private final CommandReader commands;
    private final Directory directory;
    private final String prefix;

    SlackTranslator(CommandReader commands, Directory directory, String prefix) {
        this.commands = commands;
        this.directory = directory;
        this.prefix = prefix;
    }

    ChatEvent command(SlashCommandPayload payload, Instant at) {
        var workspace = SlackIds.workspace(payload.getTeamId());
        var origin =
                new Origin(
                        SlackIds.event("command", payload.getTriggerId()),
                        workspace,
                        new UserId(payload.getUserId()),
                        SlackPlaces.of(payload.getChannelId()),
                        at,
                        Optional.empty());
        var typed = noun(payload.getCommand()) + " " + text(payload);
        return switch (commands.read(typed, new SlackNames(directory, workspace))) {
            case CommandReader.Reading.Read(var call) -> new ChatEvent.CommandInvoked(origin, call);
            case CommandReader.Reading.Misread(var problem) ->
                    new ChatEvent.CommandMisread(origin, problem);
        };
    }

    ChatEvent pressed(BlockActionPayload payload, Instant at) {
        var action = only(payload);
        return new ChatEvent.ButtonPressed(origin(payload, at), code(action).action());
    }

    ChatEvent chosen(BlockActionPayload payload, Instant at) {
        var action = only(payload);
        return new ChatEvent.Chosen(
                origin(payload, at), code(action).action(), SlackPlaces.chosen(action));
    }

    ChatEvent submitted(ViewSubmissionPayload payload, Instant at) {
        var view = payload.getView();
        var id = Optional.ofNullable(payload.getTriggerId()).orElse(view.getId() + view.getHash());
        return new ChatEvent.FormSubmitted(
                origin(
                        SlackIds.event("submit", id),
                        payload.getTeam().getId(),
                        payload.getUser().getId(),
                        view.getPrivateMetadata(),
                        at),
                ActionId.parse(view.getCallbackId()),
                FormState.values(view.getState()));
    }

    ChatEvent closed(ViewClosedPayload payload, Instant at) {
        var view = payload.getView();
        return new ChatEvent.FormClosed(
                origin(
                        SlackIds.event("close", view.getId() + view.getHash()),
                        payload.getTeam().getId(),
                        payload.getUser().getId(),
                        view.getPrivateMetadata(),
                        at),
                ActionId.parse(view.getCallbackId()),
                FormState.values(view.getState()));
    }

    /** The same for a form that is still open, when what was typed is to be kept. */
    ChatEvent closed(BlockActionPayload payload, Instant at) {
        var view = payload.getView();
        return new ChatEvent.FormClosed(
                origin(payload, at),
                ActionId.parse(view.getCallbackId()),
                FormState.values(view.getState()));
    }

    ChatEvent shortcut(MessageShortcutPayload payload, Instant at) {
        var message = payload.getMessage();
        var workspace = SlackIds.workspace(payload.getTeam().getId());
        var place = SlackPlaces.of(payload.getChannel().getId());
        var author =
                Optional.ofNullable(message.getUser())
                        .or(() -> Optional.ofNullable(message.getBotId()));
        var words = Objects.requireNonNullElse(message.getText(), "");
        return new ChatEvent.MessageShortcut(
                new Origin(
                        SlackIds.event("shortcut", payload.getTriggerId()),
                        workspace,
                        new UserId(payload.getUser().getId()),
                        place,
                        at,
                        Optional.empty()),
                payload.getCallbackId(),
                new UserId(author.orElse(payload.getUser().getId())),
                TypedText.ofMessage(words, user -> nameOf(workspace, user)));
    }

    ChatEvent shortcut(GlobalShortcutPayload payload, Instant at) {
        var user = payload.getUser().getId();
        var origin =
                new Origin(
                        SlackIds.event("shortcut", payload.getTriggerId()),
                        SlackIds.workspace(payload.getTeam().getId()),
                        new UserId(user),
                        SlackPlaces.direct(user),
                        at,
                        Optional.empty());
        return new ChatEvent.CommandInvoked(
                origin, new CommandCall(CommandSpecs.HOME, "answer", Map.of()));
    }

    ChatEvent homeOpened(EventsApiPayload<AppHomeOpenedEvent> payload, Instant at) {
        return homeOpened(
                SlackIds.workspace(payload.getTeamId()),
                new UserId(payload.getEvent().getUser()),
                SlackIds.event("home", payload.getEventId()),
                at);
    }

    /** As if the person had looked again. */
    ChatEvent homeOpened(WorkspaceId workspace, UserId user, EventId event, Instant at) {
        var place = SlackPlaces.direct(user.value());
        return new ChatEvent.HomeOpened(
                new Origin(event, workspace, user, place, at, Optional.empty()));
    }

    ChatEvent profile(WorkspaceId workspace, User user, Instant at) {
        var profile = SlackProfiles.of(user, workspace);
        var id = "%s-%s".formatted(user.getId(), Integer.toHexString(profile.hashCode()));
        return new ChatEvent.ProfileChanged(
                new Origin(
                        SlackIds.event("profile", id),
                        workspace,
                        profile.user(),
                        SlackPlaces.direct(user.getId()),
                        at,
                        Optional.empty()),
                profile);
    }

    /** Slack's list has one element, always. */
    static BlockActionPayload.Action only(BlockActionPayload payload) {
        return payload.getActions().getFirst();
    }

    static ActionCode code(BlockActionPayload.Action action) {
        return ActionCode.read(action.getActionId())
                .orElseThrow(() -> new IllegalArgumentException("not an action of ours"));
    }

    private Origin origin(BlockActionPayload payload, Instant at) {
        var user = payload.getUser().getId();
        var id = payload.getTriggerId() + "-" + only(payload).getActionTs();
        return new Origin(
                SlackIds.event("action", id),
                SlackIds.workspace(payload.getTeam().getId()),
                new UserId(user),
                SlackPlaces.of(payload),
                at,
                SlackPlaces.message(payload));
    }

    private static Origin origin(
            EventId event, String team, String user, String metadata, Instant at) {
        var opened = FormPlace.read(Objects.requireNonNullElse(metadata, ""));
        return new Origin(
                event,
                SlackIds.workspace(team),
                new UserId(user),
                opened.map(FormPlace::place).orElseGet(() -> SlackPlaces.direct(user)),
                at,
                opened.flatMap(FormPlace::message));
    }

    /** {@code /acme-risk} is {@code risk} where the prefix is {@code acme-}. */
    private String noun(String command) {
        var name = command.replaceFirst("^/", "");
        return !prefix.isEmpty() && name.startsWith(prefix)
                ? name.substring(prefix.length())
                : name;
    }

    private static String text(SlashCommandPayload payload) {
        return TypedText.ofCommand(Objects.requireNonNullElse(payload.getText(), ""));
    }

    private Optional<String> nameOf(WorkspaceId workspace, UserId user) {
        return directory.profile(workspace, user).map(profile -> profile.displayName());
    }
}
