package dev.soundings.standin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The one workspace of the stand-in: its people, channels, messages and open modals. */
final class SlackTeam {
    static final String ID = "T0STANDIN";
    static final String NAME = "Stand-in";
    static final String APP = "A0SOUNDINGS";
    static final String BOT = "U0SOUNDINGS";
    static final String BOT_ID = "B0SOUNDINGS";

    private final SlackNews news;
    private final InstantSource time;
    private final Map<String, SlackUser> users = new LinkedHashMap<>();
    private final Map<String, Integer> updated = new LinkedHashMap<>();
    private final Map<String, SlackChannel> channels = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final List<SlackPost> posts = new ArrayList<>();
    private final Map<String, SlackShownView> views = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private int numbers;

    SlackTeam(SlackNews news, InstantSource time) {
        this.news = news;
        this.time = time;
        users.put(BOT, SlackUser.member(BOT, "Soundings", "").as(SlackUser.Kind.BOT));
    }

    Instant now() {
        return time.instant();
    }

    /** The next number of anything, so that nothing is random. */
    int number() {
        return news.change(() -> ++numbers);
    }

    void put(SlackUser user) {
        news.tell(() -> {
            users.put(user.id(), user);
            updated.put(user.id(), 1_700_000_000 + ++numbers);
            channels.computeIfAbsent(
                    user.direct(),
                    id ->
                            new SlackChannel(
                                    id,
                                    "",
                                    SlackChannel.Kind.DIRECT,
                                    false,
                                    List.of(user.id(), BOT)));
        });
    }

    void put(SlackChannel channel) {
        news.tell(() -> channels.put(channel.id(), channel));
    }

    void putGroup(String id, List<String> members) {
        news.tell(() -> groups.put(id, List.copyOf(members)));
    }

    Optional<SlackUser> user(String id) {
        return news.read(() -> Optional.ofNullable(users.get(id)));
    }

    /** As {@code users.info} and {@code user_change} show somebody. */
    ObjectNode json(SlackUser user) {
        return news.read(
                () -> user.json(ID).put("updated", updated.getOrDefault(user.id(), 1_700_000_000)));
    }

    List<SlackUser> users() {
        return news.read(() -> List.copyOf(users.values()));
    }

    /** By its id, or by the id of the person on the other side of a direct message. */
    Optional<SlackChannel> channel(String id) {
        return news.read(() ->
                Optional.ofNullable(users.get(id))
                        .map(user -> channels.get(user.direct()))
                        .or(() -> Optional.ofNullable(channels.get(id))));
    }

    List<SlackChannel> channels() {
        return news.read(() -> List.copyOf(channels.values()));
    }

    Map<String, List<String>> groups() {
        return news.read(() -> Map.copyOf(groups));
    }

    SlackPost post(
            String channel,
            String author,
            String text,
            ArrayNode blocks,
            ObjectNode metadata,
            Optional<String> thread,
            Optional<String> onlyFor) {
        return news.change(() -> {
            var post =
                    new SlackPost(
                            channel, nextTs(), author, text, blocks, metadata, thread, onlyFor, 0,
                            false);
            posts.add(post);
            return post;
        });
    }

    /** Slack gives an id to every block that has none. */
    ArrayNode named(ArrayNode blocks) {
        var named = blocks.deepCopy();
        named.valueStream()
                .filter(block -> !block.has("block_id"))
                .forEach(block -> ((ObjectNode) block).put("block_id", "b" + ++numbers));
        return named;
    }

    /** Unique, and in the order of posting. */
    private String nextTs() {
        return "%d.%06d".formatted(time.instant().getEpochSecond(), ++numbers);
    }

    Optional<SlackPost> change(String channel, String ts, UnaryOperator<SlackPost> change) {
        return news.change(() -> {
            for (int i = 0; i < posts.size(); i++) {
                var post = posts.get(i);
                if (post.channel().equals(channel) && post.ts().equals(ts)) {
                    posts.set(i, change.apply(post));
                    return Optional.of(posts.get(i));
                }
            }
            return Optional.empty();
        });
    }

    Optional<SlackPost> post(String channel, String ts) {
        return posts().stream()
                .filter(post -> post.channel().equals(channel) && post.ts().equals(ts))
                .findFirst();
    }

    /** All that still stands, ephemeral messages included, the oldest first. */
    List<SlackPost> posts() {
        return news.read(() -> posts.stream().filter(post -> !post.deleted()).toList());
    }

    void put(SlackShownView view) {
        news.tell(() -> views.put(view.id(), view));
    }

    Optional<SlackShownView> view(String id) {
        return news.read(() -> Optional.ofNullable(views.get(id)));
    }

    List<SlackShownView> views() {
        return news.read(() -> List.copyOf(views.values()));
    }

    /**
     * @param state of an upload: {@code asked}, {@code uploaded}, {@code complete}
     */
    void putFile(String id, String state) {
        news.tell(() -> files.put(id, state));
    }

    Optional<String> file(String id) {
        return news.read(() -> Optional.ofNullable(files.get(id)));
    }
}
