package dev.soundings.command;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A platform on which everybody lives in Berlin, with one channel, and groups as they are told. */
final class Harbour implements Directory {
    private final Map<GroupInfo, List<UserId>> groups = new LinkedHashMap<>();

    void hasGroup(String id, String name, List<UserId> members) {
        groups.put(new GroupInfo(new GroupId(id), name), members);
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return true;
    }

    @Override
    public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
        return Optional.of(
                new Profile(
                        user,
                        user.value(),
                        Optional.of(ZoneId.of("Europe/Berlin")),
                        Locale.ENGLISH,
                        Profile.Kind.MEMBER,
                        true));
    }

    @Override
    public List<Profile> people(WorkspaceId workspace) {
        return List.of();
    }

    @Override
    public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
        return List.of(SampleWorld.TOM, SampleWorld.SAM);
    }

    @Override
    public List<ChannelInfo> channels(WorkspaceId workspace) {
        return List.of(new ChannelInfo(new ChannelId("harbour"), "harbour"));
    }

    @Override
    public List<GroupInfo> groups(WorkspaceId workspace) {
        return List.copyOf(groups.keySet());
    }

    @Override
    public List<UserId> members(WorkspaceId workspace, GroupId group) {
        return groups.entrySet().stream()
                .filter(known -> known.getKey().group().equals(group))
                .flatMap(known -> known.getValue().stream())
                .toList();
    }
}
