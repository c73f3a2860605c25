package dev.soundings.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelCreatedEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.SubteamCreatedEvent;
import com.slack.api.model.event.SubteamMembersChangedEvent;
import com.slack.api.model.event.SubteamUpdatedEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Which of Slack's requests goes where. An event that fails is not acknowledged, and comes again;
 * nor is anything that comes before we are connected, so that Slack tells the person, or comes
 * again, itself.
 */
final class SlackRoutes {
    /** Slack tells the person, or comes again. */
    static final int NOT_NOW = 503;

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final SlackListener listener;
    private final SlackWorld world;

    SlackRoutes(SlackListener listener, SlackWorld world) {
        this.listener = listener;
        this.world = world;
    }

    void register(App app) {
        app.use((request, response, chain) -> {
            if (!world.isConnected()) {
                return Response.error(NOT_NOW);
            }
            world.heard();
            return chain.next(request);
        });
        app.command(ANY, (request, context) -> listener.command(request.getPayload()));
        app.blockAction(ANY, (request, context) -> listener.pressed(request.getPayload()));
        app.viewSubmission(ANY, (request, context) -> listener.submitted(request.getPayload()));
        app.viewClosed(ANY, (request, context) -> listener.closed(request.getPayload()));
        app.messageShortcut(ANY, (request, context) -> listener.shortcut(request.getPayload()));
        app.globalShortcut(
                SlackTranslator.ANSWER_SHORTCUT,
                (request, context) -> listener.shortcut(request.getPayload()));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> listener.homeOpened(payload));
        people(app);
        places(app);
        app.event(AppUninstalledEvent.class, (payload, context) -> world.uninstalled(payload));
        app.event(TokensRevokedEvent.class, (payload, context) -> world.revoked(payload));
    }

    private void people(App app) {
        on(app, UserChangeEvent.class, (team, event) -> world.changed(team, event.getUser()));
        on(app, TeamJoinEvent.class, (team, event) -> world.changed(team, event.getUser()));
        on(
                app,
                MemberJoinedChannelEvent.class,
                (team, event) -> world.joined(team, event.getChannel(), event.getUser()));
        on(
                app,
                MemberLeftChannelEvent.class,
                (team, event) -> world.left(team, event.getChannel(), event.getUser()));
        on(
                app,
                SubteamMembersChangedEvent.class,
                (team, event) ->
                        world.regrouped(
                                team,
                                event.getSubteamId(),
                                event.getAddedUsers(),
                                event.getRemovedUsers()));
        on(
                app,
                SubteamCreatedEvent.class,
                (team, event) ->
                        world.grouped(
                                team,
                                event.getSubteam().getId(),
                                event.getSubteam().getHandle(),
                                event.getSubteam().getUsers()));
        on(app, SubteamUpdatedEvent.class, (team, event) -> updated(team, event.getSubteam()));
    }

    /** Slack has no event of its own for a group that is switched off. */
    private void updated(EventsApiPayload<?> team, SubteamUpdatedEvent.Subteam group) {
        var deleted = group.getDateDelete();
        if (deleted != null && deleted > 0) {
            world.ungrouped(team, group.getId());
        } else {
            world.grouped(team, group.getId(), group.getHandle(), group.getUsers());
        }
    }

    private void places(App app) {
        on(
                app,
                ChannelCreatedEvent.class,
                (team, event) ->
                        world.named(
                                team, event.getChannel().getId(), event.getChannel().getName()));
        on(
                app,
                ChannelRenameEvent.class,
                (team, event) ->
                        world.named(
                                team, event.getChannel().getId(), event.getChannel().getName()));
        on(
                app,
                GroupRenameEvent.class,
                (team, event) ->
                        world.named(
                                team, event.getChannel().getId(), event.getChannel().getName()));
        on(
                app,
                ChannelArchiveEvent.class,
                (team, event) -> world.archived(team, event.getChannel(), true));
        on(
                app,
                ChannelUnarchiveEvent.class,
                (team, event) -> world.archived(team, event.getChannel(), false));
        on(
                app,
                ChannelDeletedEvent.class,
                (team, event) -> world.archived(team, event.getChannel(), true));
        on(
                app,
                GroupArchiveEvent.class,
                (team, event) -> world.archived(team, event.getChannel(), true));
        on(
                app,
                GroupUnarchiveEvent.class,
                (team, event) -> world.archived(team, event.getChannel(), false));
    }

    private static <E extends Event> void on(
            App app, Class<E> type, BiConsumer<EventsApiPayload<E>, E> then) {
        app.event(
                type,
                (payload, context) -> {
                    then.accept(payload, payload.getEvent());
                    return Response.ok();
                });
    }
}
