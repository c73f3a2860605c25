package dev.soundings.chat;

import java.util.List;
import java.util.Optional;

/** Asks one platform who is there. */
public interface Directory {
    boolean serves(WorkspaceId workspace);

    Optional<Profile> profile(WorkspaceId workspace, UserId user);

    List<Profile> people(WorkspaceId workspace);

    List<UserId> members(WorkspaceId workspace, ChannelId channel);

    List<ChannelInfo> channels(WorkspaceId workspace);

    /** Groups of people that can be asked together, by name; a platform may have none. */
    default List<GroupInfo> groups(WorkspaceId workspace) {
        return List.of();
    }

    default List<UserId> members(WorkspaceId workspace, GroupId group) {
        return List.of();
    }

    /**
     * Whether people there expect to be asked in a channel, and directly only once they wish it.
     */
    default boolean prefersChannels() {
        return false;
    }

    /** A channel and its name without a sign: {@code atlas}. */
    record ChannelInfo(ChannelId channel, String name) {}

    /** A group and its name without a sign: {@code design}. */
    record GroupInfo(GroupId group, String name) {}
}
