package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who and what is there: people, channels, history, user groups. */
final class SlackReadMethods {
    private static final int PAGE = 100;

    private final SlackTeam team;
    private final SlackTokens tokens;

    SlackReadMethods(SlackTeam team, SlackTokens tokens) {
        this.team = team;
        this.tokens = tokens;
    }

    Map<String, Function<SlackArguments, ObjectNode>> methods() {
        return Map.ofEntries(
                Map.entry("auth.test", _ -> authTest()),
                Map.entry("team.info", _ -> teamInfo()),
                Map.entry("bots.info", _ -> botInfo()),
                Map.entry("users.info", this::userInfo),
                Map.entry("users.list", this::userList),
                Map.entry("users.conversations", this::channelList),
                Map.entry("conversations.info", this::channelInfo),
                Map.entry("conversations.list", this::channelList),
                Map.entry("conversations.members", this::members),
                Map.entry("conversations.history", this::history),
                Map.entry("conversations.replies", this::replies),
                Map.entry("conversations.open", this::open),
                Map.entry("conversations.join", this::join),
                Map.entry("usergroups.list", this::groups),
                Map.entry("usergroups.users.list", this::groupMembers));
    }

    private static ObjectNode authTest() {
        return SlackJson.object()
                .put("url", "https://standin.slack.com/")
                .put("team", SlackTeam.NAME)
                .put("team_id", SlackTeam.ID)
                .put("user", "soundings")
                .put("user_id", SlackTeam.BOT)
                .put("bot_id", SlackTeam.BOT_ID)
                .put("is_enterprise_install", false);
    }

    private static ObjectNode teamInfo() {
        var json = SlackJson.object();
        json.putObject("team")
                .put("id", SlackTeam.ID)
                .put("name", SlackTeam.NAME)
                .put("domain", "standin");
        return json;
    }

    private static ObjectNode botInfo() {
        var json = SlackJson.object();
        json.putObject("bot")
                .put("id", SlackTeam.BOT_ID)
                .put("app_id", SlackTeam.APP)
                .put("user_id", SlackTeam.BOT)
                .put("name", "Soundings");
        return json;
    }

    private ObjectNode userInfo(SlackArguments arguments) {
        var json = SlackJson.object();
        json.set("user", json(user(arguments.text("user")), arguments));
        return json;
    }

    private ObjectNode userList(SlackArguments arguments) {
        return SlackPage.of(arguments, PAGE, team.users())
                .answer("members", user -> json(user, arguments));
    }

    private ObjectNode json(SlackUser user, SlackArguments arguments) {
        var json = team.json(user);
        if (!arguments.isTrue("include_locale")) {
            json.remove("locale");
        }
        return json;
    }

    private SlackUser user(String id) {
        return team.user(id).orElseThrow(() -> SlackRefusal.because("user_not_found"));
    }

    private ObjectNode channelInfo(SlackArguments arguments) {
        var channel = readable(arguments, "read");
        var json = SlackJson.object();
        json.set("channel", channel.json(SlackTeam.BOT));
        return json;
    }

    private ObjectNode channelList(SlackArguments arguments) {
        var types =
                Arrays.asList(arguments.optional("types").orElse("public_channel").split(",", -1));
        types.forEach(type ->
                tokens.need(
                        switch (type.strip()) {
                            case "public_channel" -> "channels:read";
                            case "private_channel" -> "groups:read";
                            case "im" -> "im:read";
                            case "mpim" -> "mpim:read";
                            default -> throw SlackRefusal.breach("invalid_types", "types " + type);
                        }));
        boolean mine = arguments.method().name().equals("users.conversations");
        Predicate<SlackChannel> seen =
                channel ->
                        types.contains(type(channel))
                                && !(arguments.isTrue("exclude_archived") && channel.archived())
                                && (channel.members().contains(SlackTeam.BOT)
                                        || (!mine && channel.kind() == SlackChannel.Kind.PUBLIC));
        return SlackPage.of(arguments, PAGE, team.channels().stream().filter(seen).toList())
                .answer("channels", channel -> channel.json(SlackTeam.BOT));
    }

    private static String type(SlackChannel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "public_channel";
            case PRIVATE -> "private_channel";
            case DIRECT -> "im";
        };
    }

    private ObjectNode members(SlackArguments arguments) {
        var channel = readable(arguments, "read");
        return SlackPage.of(arguments, PAGE, channel.members())
                .answer("members", member -> SlackJson.array(List.of(member)).get(0));
    }

    private ObjectNode history(SlackArguments arguments) {
        var channel = readable(arguments, "history");
        return messages(
                arguments,
                team.posts().stream()
                        .filter(post -> post.channel().equals(channel.id()))
                        .filter(post -> post.thread().isEmpty())
                        .toList());
    }

    private ObjectNode replies(SlackArguments arguments) {
        var channel = readable(arguments, "history");
        var parent = arguments.text("ts");
        return messages(
                arguments,
                team.posts().stream()
                        .filter(post -> post.channel().equals(channel.id()))
                        .filter(post ->
                                post.ts().equals(parent)
                                        || post.thread().filter(parent::equals).isPresent())
                        .toList());
    }

    private ObjectNode messages(SlackArguments arguments, List<SlackPost> posts) {
        var oldest = arguments.optional("oldest").map(Double::parseDouble).orElse(0.0);
        var latest = arguments.optional("latest").map(Double::parseDouble).orElse(Double.MAX_VALUE);
        boolean inclusive = arguments.isTrue("inclusive");
        var within =
                posts.stream()
                        .filter(post -> !post.isEphemeral())
                        .filter(post -> {
                            double ts = Double.parseDouble(post.ts());
                            return inclusive
                                    ? ts >= oldest && ts <= latest
                                    : ts > oldest && ts < latest;
                        })
                        .toList()
                        .reversed();
        var page = SlackPage.of(arguments, PAGE, within);
        return page.answer("messages", post -> post.json(arguments.isTrue("include_all_metadata")))
                .put("has_more", page.hasMore());
    }

    private ObjectNode open(SlackArguments arguments) {
        var channel =
                team.channel(user(arguments.text("users")).id())
                        .orElseThrow(() -> SlackRefusal.because("channel_not_found"));
        var json = SlackJson.object();
        json.putObject("channel").put("id", channel.id());
        return json;
    }

    private ObjectNode join(SlackArguments arguments) {
        var channel = channel(arguments.text("channel"));
        team.put(channel.joinedBy(SlackTeam.BOT));
        var json = SlackJson.object();
        json.set("channel", channel.json(SlackTeam.BOT));
        return json;
    }

    private ObjectNode groups(SlackArguments arguments) {
        var json = SlackJson.object();
        var groups = json.putArray("usergroups");
        team.groups()
                .forEach((id, members) -> {
                    var group = groups.addObject().put("id", id).put("team_id", SlackTeam.ID);
                    group.put("handle", id.toLowerCase(java.util.Locale.ROOT)).put("name", id);
                    group.put("user_count", members.size());
                    if (arguments.isTrue("include_users")) {
                        group.set("users", SlackJson.array(members));
                    }
                });
        return json;
    }

    private ObjectNode groupMembers(SlackArguments arguments) {
        var members = team.groups().get(arguments.text("usergroup"));
        if (members == null) {
            throw SlackRefusal.because("no_such_subteam");
        }
        var json = SlackJson.object();
        json.set("users", SlackJson.array(members));
        return json;
    }

    /** A channel that the bot may read, as {@code channels:read} or {@code im:history} say. */
    private SlackChannel readable(SlackArguments arguments, String what) {
        var channel = channel(arguments.text("channel"));
        tokens.need(channel.scopeWord() + ":" + what);
        boolean inside = channel.members().contains(SlackTeam.BOT);
        if (!inside && channel.kind() != SlackChannel.Kind.PUBLIC) {
            throw SlackRefusal.because("channel_not_found");
        }
        if (!inside && what.equals("history")) {
            throw SlackRefusal.because("not_in_channel");
        }
        return channel;
    }

    private SlackChannel channel(String id) {
        return team.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> SlackRefusal.because("channel_not_found"));
    }
}
