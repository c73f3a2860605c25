package dev.soundings.rehearsal;

import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Span.Moment.Shape;
import dev.soundings.wording.RoomText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows messages to one reader: who said it when, the blocks, replies and shortcuts. */
final class PostViews {
    private final RoomRenderer renderer;
    private final CommandSpecs specs;
    private final Supplier<String> tokens;

    PostViews(RoomRenderer renderer, CommandSpecs specs, Supplier<String> tokens) {
        this.renderer = renderer;
        this.specs = specs;
        this.tokens = tokens;
    }

    /** The messages of a channel that stand in no thread. */
    List<RoomView.Post> log(List<RoomPost> posts, Reader reader) {
        var replies =
                posts.stream()
                        .flatMap(post -> post.thread().stream())
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        var roots = posts.stream().filter(post -> post.thread().isEmpty()).toList();
        return views(roots, replies, reader);
    }

    /** A message and its replies. */
    List<RoomView.Post> thread(List<RoomPost> posts, String root, Reader reader) {
        var shown =
                posts.stream()
                        .filter(post ->
                                post.id().equals(root)
                                        || post.thread().filter(root::equals).isPresent())
                        .toList();
        return views(shown, Map.of(), reader);
    }

    private List<RoomView.Post> views(
            List<RoomPost> posts, Map<String, Long> replies, Reader reader) {
        var views = new ArrayList<RoomView.Post>();
        var before = "";
        for (var post : posts) {
            var day = reader.show(post.at(), Shape.DAY);
            views.add(
                    view(
                            post,
                            day.equals(before) ? "" : day,
                            replies.getOrDefault(post.id(), 0L),
                            reader));
            before = day;
        }
        return views;
    }

    private RoomView.Post view(RoomPost post, String day, long replies, Reader reader) {
        var token = tokens.get();
        var about = new RoomRenderer.About(post.id(), token, post.thread().orElse(""));
        var phrases = reader.phrases();
        var author = post.author().map(reader::nameOf).orElse(phrases.say(RoomText.BOT_NAME));
        return new RoomView.Post(
                post.id(),
                "%d.%d.%s".formatted(post.revision(), replies, day),
                day,
                author,
                post.author().map(Object::toString).orElse(""),
                author.substring(0, 1),
                post.author().isEmpty(),
                reader.show(post.at(), Shape.TIME),
                post.at().toString(),
                post.revision() > 0,
                post.onlyFor().isPresent(),
                renderer.render(post.message(), reader, about).toString(),
                replies == 0 ? "" : phrases.say(RoomText.REPLIES, "count", replies),
                "%s?thread=%s".formatted(reader.path(), post.id()),
                token,
                shortcuts(post, reader));
    }

    private List<RoomView.Shortcut> shortcuts(RoomPost post, Reader reader) {
        return specs.shortcuts().stream()
                .filter(shortcut -> post.onlyFor().isEmpty())
                .map(shortcut ->
                        new RoomView.Shortcut(
                                shortcut.name(), reader.phrases().say(shortcut.label())))
                .toList();
    }
}
