package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was said in the room. A message is kept in two steps: its key takes an id on the shelf
 * {@code keys}, then the message is put under that id on the shelf {@code messages}. A crash
 * between the two leaves a key without a message; posting again finds the id and finishes. So the
 * same key is one message, however often it is posted, and ids keep the order of posting.
 *
 * <p>Messages are also held in memory, as the room is read far more often than written.
 */
final class RoomLog {
    private static final String KEYS = "keys";
    private static final String MESSAGES = "messages";

    private final PlatformMemory memory;
    private final Runnable changed;
    private final Map<WorkspaceId, NavigableMap<String, RoomPost>> posts =
            new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * @param changed told after every change, to update the browsers
     */
    RoomLog(PlatformMemory memory, Runnable changed) {
        this.memory = memory;
        this.changed = changed;
    }

    /** The id in {@code draft} is replaced by the one that the key has or gets. */
    PostRef post(WorkspaceId workspace, SendKey key, RoomPost draft) {
        writing.lock();
        try {
            var id = idOf(workspace, key, draft.channel());
            var posted = withId(draft, id);
            if (memory.putIfAbsent(workspace, MESSAGES, id, posted.toJson())) {
                in(workspace).put(id, posted);
            }
        } finally {
            writing.unlock();
        }
        changed.run();
        return find(workspace, key).orElseThrow();
    }

    /** False when there is no such message. */
    boolean edit(WorkspaceId workspace, PostRef post, ChatMessage message) {
        writing.lock();
        try {
            var found = find(workspace, post);
            if (found.isEmpty()) {
                return false;
            }
            var edited = found.get().edited(message);
            memory.put(workspace, MESSAGES, edited.id(), edited.toJson());
            in(workspace).put(edited.id(), edited);
        } finally {
            writing.unlock();
        }
        changed.run();
        return true;
    }

    /** Remembers under a key something that is not a message of its own: an edit, an upload. */
    void remember(WorkspaceId workspace, SendKey key, PostRef post) {
        memory.putIfAbsent(workspace, KEYS, key.value(), print(post));
    }

    /** Exact: what a key was remembered for, or the message if it was really kept. */
    Optional<PostRef> find(WorkspaceId workspace, SendKey key) {
        return memory.get(workspace, KEYS, key.value())
                .map(RoomLog::parse)
                .filter(post -> !isReserved(post) || find(workspace, post).isPresent());
    }

    Optional<RoomPost> find(WorkspaceId workspace, PostRef post) {
        return find(workspace, post.id());
    }

    /** What is not held in memory is looked for on the shelf, before it is said to be missing. */
    Optional<RoomPost> find(WorkspaceId workspace, String id) {
        return Optional.ofNullable(
                in(workspace)
                        .computeIfAbsent(
                                id,
                                missing ->
                                        memory.get(workspace, MESSAGES, missing)
                                                .map(RoomPost::fromJson)
                                                .orElse(null)));
    }

    /** How many messages were said since the start of the process, and in the rooms looked at. */
    int size() {
        return posts.values().stream().mapToInt(Map::size).sum();
    }

    /** All that the person can see in a channel, threads included, oldest first. */
    List<RoomPost> seenBy(WorkspaceId workspace, UserId user, ChannelId channel) {
        return in(workspace).values().stream()
                .filter(post -> post.channel().equals(channel) && post.visibleTo(user))
                .toList();
    }

    private NavigableMap<String, RoomPost> in(WorkspaceId workspace) {
        return posts.computeIfAbsent(workspace, this::load);
    }

    private NavigableMap<String, RoomPost> load(WorkspaceId workspace) {
        var loaded = new ConcurrentSkipListMap<String, RoomPost>();
        memory.all(workspace, MESSAGES)
                .forEach(entry -> loaded.put(entry.key(), RoomPost.fromJson(entry.value())));
        return loaded;
    }

    private String idOf(WorkspaceId workspace, SendKey key, ChannelId channel) {
        var wanted = print(new PostRef(channel, nextId(workspace, key)));
        memory.putIfAbsent(workspace, KEYS, key.value(), wanted);
        return parse(memory.get(workspace, KEYS, key.value()).orElse(wanted)).id();
    }

    /** A number for the order and a print of the key, so that two keys never share an id. */
    private String nextId(WorkspaceId workspace, SendKey key) {
        var all = in(workspace);
        long last = all.isEmpty() ? 0 : Long.parseLong(all.lastKey().substring(0, 10));
        var print = UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8));
        return "%010d-%s".formatted(last + 1, print.toString().substring(0, 13));
    }

    private static boolean isReserved(PostRef post) {
        return post.id().matches("\\d{10}-[0-9a-f-]{13}");
    }

    private static RoomPost withId(RoomPost draft, String id) {
        return new RoomPost(
                id,
                draft.channel(),
                draft.thread(),
                draft.author(),
                draft.onlyFor(),
                draft.at(),
                draft.revision(),
                draft.message());
    }

    private static String print(PostRef post) {
        return post.channel() + " " + post.id();
    }

    private static PostRef parse(String text) {
        var parts = text.split(" ", 2);
        return new PostRef(new ChannelId(parts[0]), parts[1]);
    }
}
