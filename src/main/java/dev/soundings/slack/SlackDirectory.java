package dev.soundings.slack;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is in a workspace and its channels, as Slack's events say; it asks Slack nothing itself and
 * survives a restart in the platform's memory. Who is in a channel or a group is read from there
 * each time: several processes hear of it, each of a part.
 */
final class SlackDirectory implements Directory {
    private static final String PEOPLE = "slack-people";
    private static final String CHANNELS = "slack-channels";
    private static final String MEMBERS = "slack-members";
    private static final String ARCHIVED = "-";

    private final PlatformMemory memory;
    private final SlackGroups groups;
    private final Map<WorkspaceId, ConcurrentMap<UserId, Profile>> people =
            new ConcurrentHashMap<>();
    private final Map<WorkspaceId, ConcurrentMap<ChannelId, String>> channels =
            new ConcurrentHashMap<>();

    SlackDirectory(PlatformMemory memory) {
        this.memory = memory;
        groups = new SlackGroups(memory);
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return SlackIds.isSlack(workspace);
    }

    @Override
    public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
        return Optional.ofNullable(peopleOf(workspace).get(user));
    }

    /** As it is kept by now, maybe by another process. */
    Optional<Profile> profileAnew(WorkspaceId workspace, UserId user) {
        var kept = memory.get(workspace, PEOPLE, user.value()).map(SlackProfiles::read);
        kept.ifPresent(profile -> peopleOf(workspace).put(user, profile));
        return kept;
    }

    @Override
    public List<Profile> people(WorkspaceId workspace) {
        return List.copyOf(peopleOf(workspace).values());
    }

    @Override
    public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
        return membersOf(workspace, channel).read().map(SlackDirectory::users).orElse(List.of());
    }

    @Override
    public List<ChannelInfo> channels(WorkspaceId workspace) {
        return channelsOf(workspace).entrySet().stream()
                .filter(channel -> !channel.getValue().startsWith(ARCHIVED))
                .map(channel -> new ChannelInfo(channel.getKey(), channel.getValue()))
                .toList();
    }

    @Override
    public List<GroupInfo> groups(WorkspaceId workspace) {
        return groups.all(workspace);
    }

    @Override
    public List<UserId> members(WorkspaceId workspace, GroupId group) {
        return groups.members(workspace, group);
    }

    SlackGroups groups() {
        return groups;
    }

    boolean isArchived(WorkspaceId workspace, ChannelId channel) {
        return channelsOf(workspace).getOrDefault(channel, "").startsWith(ARCHIVED);
    }

    /**
     * @return false when it was known like this already
     */
    boolean keep(WorkspaceId workspace, Profile profile) {
        if (profile.equals(peopleOf(workspace).put(profile.user(), profile))) {
            return false;
        }
        memory.put(workspace, PEOPLE, profile.user().value(), SlackProfiles.write(profile));
        return true;
    }

    void keepChannel(WorkspaceId workspace, ChannelId channel, String name, boolean archived) {
        var written = archived ? ARCHIVED + name : name;
        if (!written.equals(channelsOf(workspace).put(channel, written))) {
            memory.put(workspace, CHANNELS, channel.value(), written);
        }
    }

    void archived(WorkspaceId workspace, ChannelId channel, boolean archived) {
        var name = channelsOf(workspace).getOrDefault(channel, "").replaceFirst("^-", "");
        keepChannel(workspace, channel, name, archived);
    }

    void keepMembers(WorkspaceId workspace, ChannelId channel, List<UserId> all) {
        var known = membersOf(workspace, channel);
        var before = known.read().map(ids -> Set.copyOf(users(ids)));
        if (!before.equals(Optional.of(Set.copyOf(all)))) {
            known.write(write(all));
        }
    }

    void joined(WorkspaceId workspace, ChannelId channel, List<UserId> users) {
        membersOf(workspace, channel)
                .begin(before -> {
                    var now = new LinkedHashSet<>(users(before));
                    now.addAll(users);
                    return write(now);
                });
    }

    void left(WorkspaceId workspace, ChannelId channel, List<UserId> users) {
        membersOf(workspace, channel)
                .change(before -> {
                    var now = new LinkedHashSet<>(users(before));
                    users.forEach(now::remove);
                    return write(now);
                });
    }

    private SharedEntry membersOf(WorkspaceId workspace, ChannelId channel) {
        return new SharedEntry(memory, workspace, MEMBERS, channel.value());
    }

    private ConcurrentMap<UserId, Profile> peopleOf(WorkspaceId workspace) {
        return people.computeIfAbsent(
                workspace,
                id ->
                        memory.all(id, PEOPLE).stream()
                                .map(entry -> SlackProfiles.read(entry.value()))
                                .collect(
                                        Collectors.toConcurrentMap(
                                                Profile::user, Function.identity())));
    }

    private ConcurrentMap<ChannelId, String> channelsOf(WorkspaceId workspace) {
        return channels.computeIfAbsent(
                workspace,
                id ->
                        memory.all(id, CHANNELS).stream()
                                .collect(
                                        Collectors.toConcurrentMap(
                                                entry -> new ChannelId(entry.key()),
                                                PlatformMemory.Entry::value)));
    }

    private static List<UserId> users(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isBlank())
                .distinct()
                .map(UserId::new)
                .toList();
    }

    private static String write(Collection<UserId> users) {
        return users.stream().map(UserId::value).collect(Collectors.joining(" "));
    }
}
