package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** What Slack sends, in the shape of its recorded samples. */
final class SlackPayloads {
    private final SlackTeam team;
    private final SlackTickets tickets;
    private final Supplier<URI> base;

    SlackPayloads(SlackTeam team, SlackTickets tickets, Supplier<URI> base) {
        this.team = team;
        this.tickets = tickets;
        this.base = base;
    }

    ObjectNode command(SlackUser user, SlackChannel channel, String command, String text) {
        return SlackJson.object()
                .put("token", "legacy")
                .put("team_id", SlackTeam.ID)
                .put("team_domain", "standin")
                .put("channel_id", channel.id())
                .put(
                        "channel_name",
                        channel.kind() == SlackChannel.Kind.DIRECT
                                ? "directmessage"
                                : channel.name())
                .put("user_id", user.id())
                .put("user_name", user.displayName())
                .put("command", command)
                .put("text", text)
                .put("api_app_id", SlackTeam.APP)
                .put("is_enterprise_install", "false")
                .put("response_url", address(user, channel.id(), Optional.empty()))
                .put("trigger_id", tickets.trigger(user.id()));
    }

    ObjectNode blockAction(SlackUser user, SlackPost post, ObjectNode action) {
        var json = interaction("block_actions", user);
        var container =
                json.putObject("container")
                        .put("type", "message")
                        .put("message_ts", post.ts())
                        .put("channel_id", post.channel())
                        .put("is_ephemeral", post.isEphemeral());
        post.thread().ifPresent(thread -> container.put("thread_ts", thread));
        json.put("trigger_id", tickets.trigger(user.id()));
        json.putObject("channel").put("id", post.channel()).put("name", "directmessage");
        if (!post.isEphemeral()) {
            json.set("message", post.json(false));
        }
        json.putObject("state").putObject("values");
        json.put("response_url", address(user, post.channel(), Optional.of(post)));
        json.putArray("actions").add(action.put("action_ts", post.ts()));
        return json;
    }

    ObjectNode viewAction(SlackUser user, SlackShownView shown, ObjectNode state, JsonNode action) {
        var json = interaction("block_actions", user);
        json.putObject("container").put("type", "view").put("view_id", shown.id());
        json.put("trigger_id", tickets.trigger(user.id()));
        json.set("view", withState(shown, state));
        json.putArray("actions").add(action);
        return json;
    }

    ObjectNode submission(SlackUser user, SlackShownView shown, ObjectNode state) {
        var json = interaction("view_submission", user);
        json.put("trigger_id", tickets.trigger(user.id()));
        json.set("view", withState(shown, state));
        json.putArray("response_urls");
        return json;
    }

    ObjectNode closed(SlackUser user, SlackShownView shown, ObjectNode state) {
        var json = interaction("view_closed", user).put("is_cleared", false);
        json.set("view", withState(shown, state));
        return json;
    }

    ObjectNode messageShortcut(SlackUser user, String callback, SlackPost post) {
        var json = interaction("message_action", user).put("callback_id", callback);
        json.put("trigger_id", tickets.trigger(user.id()));
        json.put("message_ts", post.ts());
        json.putObject("channel").put("id", post.channel()).put("name", "channel");
        json.put("response_url", address(user, post.channel(), Optional.empty()));
        json.set("message", post.json(false));
        return json;
    }

    ObjectNode globalShortcut(SlackUser user, String callback) {
        return interaction("shortcut", user)
                .put("callback_id", callback)
                .put("action_ts", "1.1")
                .put("trigger_id", tickets.trigger(user.id()));
    }

    /** A suggestion list of a menu that asks the bot. */
    ObjectNode suggestion(SlackUser user, String block, String action, String typed) {
        return interaction("block_suggestion", user)
                .put("action_id", action)
                .put("block_id", block)
                .put("value", typed);
    }

    ObjectNode event(ObjectNode event) {
        var json =
                SlackJson.object()
                        .put("token", "legacy")
                        .put("team_id", SlackTeam.ID)
                        .put("api_app_id", SlackTeam.APP)
                        .put("type", "event_callback")
                        .put("event_id", "Ev" + team.number())
                        .put("event_time", team.now().getEpochSecond())
                        .put("is_ext_shared_channel", false);
        json.set("event", event);
        json.putArray("authorizations")
                .addObject()
                .put("team_id", SlackTeam.ID)
                .put("user_id", SlackTeam.BOT)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return json;
    }

    private static ObjectNode withState(SlackShownView shown, ObjectNode values) {
        var view = shown.json();
        view.putObject("state").set("values", values);
        return view;
    }

    private ObjectNode interaction(String type, SlackUser user) {
        var json = SlackJson.object().put("type", type);
        json.putObject("team").put("id", SlackTeam.ID).put("domain", "standin");
        json.putObject("user")
                .put("id", user.id())
                .put("username", user.displayName())
                .put("name", user.displayName())
                .put("team_id", SlackTeam.ID);
        json.put("api_app_id", SlackTeam.APP).put("token", "legacy");
        return json.put("is_enterprise_install", false);
    }

    private String address(SlackUser user, String channel, Optional<SlackPost> message) {
        return base.get() + "response/" + tickets.address(user.id(), channel, message);
    }
}
