package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;

/** How far each person has read in each channel, for the counts beside the names. */
final class ReadMarks {
    private static final String SHELF = "read";

    private final PlatformMemory memory;

    ReadMarks(PlatformMemory memory) {
        this.memory = memory;
    }

    void readAll(WorkspaceId workspace, UserId user, ChannelId channel, List<RoomPost> posts) {
        if (unread(workspace, user, channel, posts) > 0) {
            memory.put(workspace, SHELF, key(user, channel), posts.getLast().id());
        }
    }

    /** What others said since; one's own messages are read. */
    long unread(WorkspaceId workspace, UserId user, ChannelId channel, List<RoomPost> posts) {
        var mark = memory.get(workspace, SHELF, key(user, channel)).orElse("");
        return posts.stream()
                .filter(post -> post.id().compareTo(mark) > 0)
                .filter(post -> !post.author().filter(user::equals).isPresent())
                .count();
    }

    private static String key(UserId user, ChannelId channel) {
        return user + " " + channel;
    }
}
