package dev.soundings.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Keeps up with who is where: what Slack's events say about people, channels and the bot itself.
 */
final class SlackWorld {
    private final SlackTeam team;
    private final SlackPeople people;
    private final SlackDirectory directory;
    private final SlackSync sync;
    private final InstantSource time;
    private final Executor afterwards;

    SlackWorld(
            SlackTeam team,
            SlackPeople people,
            SlackDirectory directory,
            SlackSync sync,
            InstantSource time,
            Executor afterwards) {
        this.team = team;
        this.people = people;
        this.directory = directory;
        this.sync = sync;
        this.time = time;
        this.afterwards = afterwards;
    }

    /** Before that, nobody knows for whom a request is meant. */
    boolean isConnected() {
        return team.workspace().isPresent();
    }

    void heard() {
        team.heard(time.instant());
    }

    void changed(EventsApiPayload<?> payload, User user) {
        ours(payload, workspace -> people.changed(workspace, user, time.instant()));
    }

    /** When it is the bot that joins, everybody who is there already is new to us. */
    void joined(EventsApiPayload<?> payload, String channel, String user) {
        ours(
                payload,
                workspace -> {
                    var joined = new UserId(user);
                    if (team.bot().filter(joined::equals).isPresent()) {
                        afterwards.execute(() -> sync.channel(workspace, new ChannelId(channel)));
                    } else {
                        directory.joined(workspace, new ChannelId(channel), List.of(joined));
                    }
                });
    }

    void left(EventsApiPayload<?> payload, String channel, String user) {
        ours(
                payload,
                workspace ->
                        directory.left(
                                workspace, new ChannelId(channel), List.of(new UserId(user))));
    }

    void named(EventsApiPayload<?> payload, String channel, String name) {
        ours(
                payload,
                workspace -> directory.keepChannel(workspace, new ChannelId(channel), name, false));
    }

    void archived(EventsApiPayload<?> payload, String channel, boolean archived) {
        ours(payload, workspace -> directory.archived(workspace, new ChannelId(channel), archived));
    }

    /**
     * @param users null when Slack does not say who is in it, so that it has to be asked
     */
    void grouped(
            EventsApiPayload<?> payload,
            String group,
            @Nullable String handle,
            @Nullable List<String> users) {
        var name = Optional.ofNullable(handle).orElse("");
        var told = Optional.ofNullable(users).map(SlackWorld::ids);
        ours(
                payload,
                workspace -> {
                    var id = new GroupId(group);
                    if (told.isPresent()) {
                        sync.group(workspace, id, name, told);
                    } else {
                        afterwards.execute(() -> sync.group(workspace, id, name, told));
                    }
                });
    }

    void ungrouped(EventsApiPayload<?> payload, String group) {
        ours(payload, workspace -> directory.groups().gone(workspace, new GroupId(group)));
    }

    void regrouped(
            EventsApiPayload<?> payload,
            String group,
            @Nullable List<String> added,
            @Nullable List<String> removed) {
        ours(
                payload,
                workspace -> {
                    var id = new GroupId(group);
                    if (directory.groups().isKnown(workspace, id)) {
                        directory.groups().change(workspace, id, ids(added), ids(removed));
                    } else {
                        afterwards.execute(() -> sync.groups(workspace));
                    }
                });
    }

    Response uninstalled(EventsApiPayload<AppUninstalledEvent> payload) {
        ours(payload, workspace -> team.revoked("app_uninstalled"));
        return Response.ok();
    }

    /** A person's token may be revoked too; only the bot's concerns us. */
    Response revoked(EventsApiPayload<TokensRevokedEvent> payload) {
        var tokens = payload.getEvent().getTokens();
        if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
            ours(payload, workspace -> team.revoked("tokens_revoked"));
        }
        return Response.ok();
    }

    private void ours(EventsApiPayload<?> payload, Consumer<WorkspaceId> then) {
        var workspace = SlackIds.workspace(payload.getTeamId());
        if (team.standing(workspace) == SlackTeam.Standing.WELCOME) {
            then.accept(workspace);
        }
    }

    private static List<UserId> ids(@Nullable List<String> users) {
        return Optional.ofNullable(users).orElse(List.of()).stream()
                .filter(id -> !id.isBlank())
                .map(UserId::new)
                .toList();
    }
}
