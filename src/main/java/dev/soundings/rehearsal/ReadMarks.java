package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far each person has read in each channel, for the counts beside the names. Held in memory as
 * well, as every page counts for everybody.
 */
final class ReadMarks {
    private static final String SHELF = "read";

    private final PlatformMemory memory;
    private final Map<Place, String> marks = new ConcurrentHashMap<>();

    ReadMarks(PlatformMemory memory) {
        this.memory = memory;
    }

    void readAll(WorkspaceId workspace, UserId user, ChannelId channel, List<RoomPost> posts) {
        if (unread(workspace, user, channel, posts) > 0) {
            var place = new Place(workspace, user, channel);
            memory.put(workspace, SHELF, place.key(), posts.getLast().id());
            marks.put(place, posts.getLast().id());
        }
    }

    /** What others said since; one's own messages are read. */
    long unread(WorkspaceId workspace, UserId user, ChannelId channel, List<RoomPost> posts) {
        var mark = marks.computeIfAbsent(new Place(workspace, user, channel), this::stored);
        return posts.stream()
                .filter(post -> post.id().compareTo(mark) > 0)
                .filter(post -> !post.author().filter(user::equals).isPresent())
                .count();
    }

    private String stored(Place place) {
        return memory.get(place.workspace(), SHELF, place.key()).orElse("");
    }

    private record Place(WorkspaceId workspace, UserId user, ChannelId channel) {
        String key() {
            return user + " " + channel;
        }
    }
}
