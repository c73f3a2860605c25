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

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Learns at each connect who is there and where, page by page and at Slack's pace; afterwards
 * events keep it true.
 */
final class SlackSync {
    private static final Logger log = LoggerFactory.getLogger(SlackSync.class);

    private final SlackPages slack;
    private final SlackPeople people;
    private final SlackDirectory directory;
    private final Installations installations;
    private final InstantSource time;

    SlackSync(
            SlackPages slack,
            SlackPeople people,
            SlackDirectory directory,
            Installations installations,
            InstantSource time) {
        this.slack = slack;
        this.people = people;
        this.directory = directory;
        this.installations = installations;
        this.time = time;
    }

    /**
     * @param bot who installs for want of an owner that Slack names
     */
    void everything(WorkspaceId workspace, String name, UserId bot) {
        var users = slack.pages("users.list", Map.of("include_locale", "true"), "members").found();
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
        if (slack.call("conversations.info", arguments) instanceof SlackAnswer.Done(var body)) {
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
        for (var channel : slack.pages("conversations.list", arguments, "channels").found()) {
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
        var members =
                slack.pages("conversations.members", Map.of("channel", channel.value()), "members");
        if (members.complete()) {
            directory.keepMembers(workspace, channel, ids(members.found()));
        }
    }

    /** All of a workspace's; those that Slack does not list any more are gone. */
    void groups(WorkspaceId workspace) {
        if (slack.call("usergroups.list", Map.of("include_users", "true"))
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
        return slack.call("usergroups.users.list", Map.of("usergroup", group.value()))
                        instanceof SlackAnswer.Done(var body)
                ? users(body)
                : Optional.empty();
    }

    private static Optional<List<UserId>> users(JsonNode json) {
        return json.path("users").isArray()
                ? Optional.of(ids(json.path("users").valueStream().toList()))
                : Optional.empty();
    }

    private static List<UserId> ids(List<JsonNode> users) {
        return users.stream().map(JsonNode::asString).map(UserId::new).toList();
    }
}
