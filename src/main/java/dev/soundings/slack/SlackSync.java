package dev.soundings.slack;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Learns at each connect who is there and where, page by page and at Slack's pace; afterwards
 * events keep it true.
 */
final class SlackSync {
    private static final Logger log = LoggerFactory.getLogger(SlackSync.class);
    private static final String PAGE = "500";
    private static final int MOST_LOST = 3;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final SlackApi api;
    private final SlackPeople people;
    private final SlackDirectory directory;
    private final Installations installations;
    private final InstantSource time;
    private final CountDownLatch stopped;

    SlackSync(
            SlackApi api,
            SlackPeople people,
            SlackDirectory directory,
            Installations installations,
            InstantSource time,
            CountDownLatch stopped) {
        this.api = api;
        this.people = people;
        this.directory = directory;
        this.installations = installations;
        this.time = time;
        this.stopped = stopped;
    }

    /**
     * @param bot who installs for want of an owner that Slack names
     */
    void everything(WorkspaceId workspace, String name, UserId bot) {
        var users = pages("users.list", Map.of("include_locale", "true"), "members").found();
        var owner =
                users.stream()
                        .filter(user -> user.path("is_primary_owner").asBoolean(false))
                        .map(user -> new UserId(user.path("id").asString()))
                        .findFirst();
        installed(workspace, name, owner, bot);
        users.stream()
                .map(SlackPeople::read)
                .sorted(Comparator.comparing(user -> !user.isPrimaryOwner()))
                .forEach(user -> people.know(workspace, user, time.instant()));
        channels(workspace);
        groups(workspace);
        log.info("{}: {} people known", workspace, users.size());
    }

    void channel(WorkspaceId workspace, ChannelId channel) {
        var arguments = Map.of("channel", channel.value());
        if (call("conversations.info", arguments) instanceof SlackAnswer.Done(var body)) {
            keep(workspace, body.path("channel"));
        }
        members(workspace, channel);
    }

    private void installed(WorkspaceId workspace, String name, Optional<UserId> owner, UserId bot) {
        var before = installations.find(workspace).map(Installation::installedBy);
        installations.save(
                new Installation(
                        workspace,
                        SlackIds.PLATFORM,
                        name,
                        owner.or(() -> before).orElse(bot),
                        true));
    }

    private void channels(WorkspaceId workspace) {
        var arguments =
                Map.of("types", "public_channel,private_channel", "exclude_archived", "true");
        for (var channel : pages("conversations.list", arguments, "channels").found()) {
            keep(workspace, channel);
            if (channel.path("is_member").asBoolean(false)) {
                members(workspace, new ChannelId(channel.path("id").asString()));
            }
        }
    }

    private void keep(WorkspaceId workspace, JsonNode channel) {
        directory.keepChannel(
                workspace,
                new ChannelId(channel.path("id").asString()),
                channel.path("name").asString(),
                channel.path("is_archived").asBoolean(false));
    }

    /** Half a list would make people leave who are still there. */
    private void members(WorkspaceId workspace, ChannelId channel) {
        var members = pages("conversations.members", Map.of("channel", channel.value()), "members");
        if (members.complete()) {
            directory.keepMembers(workspace, channel, ids(members.found()));
        }
    }

    /** All of a workspace's; those that Slack does not list any more are gone. */
    void groups(WorkspaceId workspace) {
        if (call("usergroups.list", Map.of("include_users", "true"))
                instanceof SlackAnswer.Done(var body)) {
            var listed = new HashSet<GroupId>();
            for (var found : body.path("usergroups")) {
                var group = new GroupId(found.path("id").asString());
                listed.add(group);
                group(workspace, group, found.path("handle").asString(""), users(found));
            }
            directory.groups(workspace).stream()
                    .map(Directory.GroupInfo::group)
                    .filter(group -> !listed.contains(group))
                    .forEach(group -> directory.groups().gone(workspace, group));
        }
    }

    /**
     * @param told who is in it; Slack leaves that out where it is many, and then it is asked
     */
    void group(WorkspaceId workspace, GroupId group, String handle, Optional<List<UserId>> told) {
        var name = handle.isBlank() ? group.value() : handle;
        told.or(() -> inGroup(group))
                .ifPresent(all -> directory.groups().keep(workspace, group, name, all));
    }

    private Optional<List<UserId>> inGroup(GroupId group) {
        return call("usergroups.users.list", Map.of("usergroup", group.value()))
                        instanceof SlackAnswer.Done(var body)
                ? users(body)
                : Optional.empty();
    }

    private static Optional<List<UserId>> users(JsonNode json) {
        return json.path("users").isArray()
                ? Optional.of(ids(json.path("users").valueStream().toList()))
                : Optional.empty();
    }

    private Pages pages(String method, Map<String, String> arguments, String field) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = new HashMap<>(arguments);
            page.put("limit", PAGE);
            if (!cursor.isEmpty()) {
                page.put("cursor", cursor);
            }
            if (!(call(method, page) instanceof SlackAnswer.Done(var body))) {
                log.warn("{}: not all pages came, only {} entries are known", method, all.size());
                return new Pages(all, false);
            }
            all.addAll(body.path(field).valueStream().toList());
            cursor = body.path("response_metadata").path("next_cursor").asString("");
        } while (!cursor.isEmpty());
        return new Pages(all, true);
    }

    /** Reading twice harms nobody, so it comes back as often as Slack wants, or until the end. */
    private SlackAnswer call(String method, Map<String, String> arguments) {
        var answer = api.call(method, arguments);
        for (int lost = 0; lost < MOST_LOST && again(answer); ) {
            lost += answer instanceof SlackAnswer.Limited ? 0 : 1;
            answer = api.call(method, arguments);
        }
        return answer;
    }

    private boolean again(SlackAnswer answer) {
        return switch (answer) {
            case SlackAnswer.Limited(var retryAfter) -> !stopsWithin(retryAfter);
            case SlackAnswer.Lost _, SlackAnswer.Unreached _ -> !stopsWithin(A_MOMENT);
            case SlackAnswer.Done _, SlackAnswer.Failed _ -> false;
        };
    }

    private boolean stopsWithin(Duration duration) {
        try {
            return stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static List<UserId> ids(List<JsonNode> users) {
        return users.stream().map(JsonNode::asString).map(UserId::new).toList();
    }

    /**
     * What Slack lists.
     *
     * @param complete false when Slack did not answer for all of it
     */
    private record Pages(List<JsonNode> found, boolean complete) {
        Pages {
            found = List.copyOf(found);
        }
    }
}
