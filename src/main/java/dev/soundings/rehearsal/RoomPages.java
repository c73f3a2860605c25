package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Span.Moment.Shape;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts a page of the room together: who is there, what was said, what time it is. */
final class RoomPages {
    private final Sample sample;
    private final RoomLog log;
    private final RoomHomes homes;
    private final ReadMarks marks;
    private final RoomClock clock;
    private final ClockViews clockViews;
    private final PostViews posts;
    private final RoomRenderer renderer;
    private final Supplier<String> tokens;
    private final Phrases phrases;

    RoomPages(
            Sample sample,
            RoomLog log,
            RoomHomes homes,
            ReadMarks marks,
            RoomClock clock,
            PostViews posts,
            RoomRenderer renderer,
            Supplier<String> tokens,
            Phrases phrases) {
        this.sample = sample;
        this.log = log;
        this.homes = homes;
        this.marks = marks;
        this.clock = clock;
        this.clockViews = new ClockViews(clock);
        this.posts = posts;
        this.renderer = renderer;
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /**
     * What the person sees there, which counts as read.
     *
     * @param thread the message whose thread is open beside it; may be empty
     */
    RoomView view(WorkspaceId workspace, Sample.Persona me, ChannelId channel, String thread) {
        var reader = reader(me, channel);
        var said = log.seenBy(workspace, me.user(), channel);
        marks.readAll(workspace, me.user(), channel, said);
        var corners = corners(workspace, me, channel);
        var here = corners.stream().filter(RoomView.Corner::current).findFirst().orElseThrow();
        return new RoomView(
                phrases.say(RoomText.TITLE, "place", here.shown()),
                reader.path(),
                tokens.get(),
                here,
                people(workspace, me),
                corners,
                clockViews.view(me, reader(me, me.direct())),
                posts.log(said, reader),
                thread(said, thread, reader),
                here.kind() == RoomView.Kind.HOME ? home(workspace, me, reader) : "");
    }

    Reader reader(Sample.Persona me, ChannelId channel) {
        return new Reader(
                me.user(), me.zone(), me.locale(), sample.names(), path(me, channel), phrases);
    }

    /** Whether the person may look in there: the own direct message and home, channels joined. */
    boolean isOpenTo(Sample.Persona me, ChannelId channel) {
        return channel.equals(me.direct())
                || channel.equals(RoomHomes.refOf(me.user()).channel())
                || sample.channel(channel)
                        .filter(found -> found.members().contains(me.user()))
                        .isPresent();
    }

    static String path(Sample.Persona me, ChannelId channel) {
        return "/as/%s/in/%s".formatted(me.user(), channel);
    }

    private RoomView.ThreadPanel thread(List<RoomPost> said, String root, Reader reader) {
        boolean exists = said.stream().anyMatch(post -> post.id().equals(root));
        return exists
                ? new RoomView.ThreadPanel(root, posts.thread(said, root, reader), tokens.get())
                : new RoomView.ThreadPanel("", List.of(), "");
    }

    private String home(WorkspaceId workspace, Sample.Persona me, Reader reader) {
        var post = RoomHomes.refOf(me.user()).id();
        var about = new RoomRenderer.About(post, tokens.get(), "");
        return homes.find(workspace, me.user())
                .map(message -> renderer.render(message, reader, about).toString())
                .orElseGet(
                        () -> new Html().element("p", phrases.say(RoomText.HOME_EMPTY)).toString());
    }

    private List<RoomView.Person> people(WorkspaceId workspace, Sample.Persona me) {
        return sample.people().stream().map(person -> person(workspace, person, me)).toList();
    }

    /** What waits for the others in their direct messages shows whom the bot has written to. */
    private RoomView.Person person(
            WorkspaceId workspace, Sample.Persona person, Sample.Persona me) {
        var said = log.seenBy(workspace, person.user(), person.direct());
        long unread = marks.unread(workspace, person.user(), person.direct(), said);
        return new RoomView.Person(
                person.user().value(),
                person.name(),
                person.title(),
                person.name().substring(0, 1),
                reader(person, person.direct()).show(clock.now(), Shape.TIME),
                path(person, person.direct()),
                person.equals(me),
                unread,
                unreadWords(unread));
    }

    private List<RoomView.Corner> corners(
            WorkspaceId workspace, Sample.Persona me, ChannelId current) {
        var corners = new ArrayList<RoomView.Corner>();
        var home = RoomHomes.refOf(me.user()).channel();
        corners.add(corner(workspace, me, RoomView.Kind.HOME, home, RoomText.HOME, current));
        corners.add(
                corner(
                        workspace,
                        me,
                        RoomView.Kind.DIRECT,
                        me.direct(),
                        RoomText.BOT_NAME,
                        current));
        sample.channels().stream()
                .filter(channel -> channel.members().contains(me.user()))
                .map(channel ->
                        corner(
                                workspace,
                                me,
                                RoomView.Kind.CHANNEL,
                                channel.id(),
                                channel.name(),
                                channel.topic(),
                                current))
                .forEach(corners::add);
        return corners;
    }

    private RoomView.Corner corner(
            WorkspaceId workspace,
            Sample.Persona me,
            RoomView.Kind kind,
            ChannelId id,
            RoomText name,
            ChannelId current) {
        var topic = kind == RoomView.Kind.DIRECT ? phrases.say(RoomText.DIRECT) : me.title();
        return corner(workspace, me, kind, id, phrases.say(name), topic, current);
    }

    private RoomView.Corner corner(
            WorkspaceId workspace,
            Sample.Persona me,
            RoomView.Kind kind,
            ChannelId id,
            String name,
            String topic,
            ChannelId current) {
        var said = log.seenBy(workspace, me.user(), id);
        long unread = marks.unread(workspace, me.user(), id, said);
        return new RoomView.Corner(
                id.value(),
                kind,
                name,
                topic,
                path(me, id),
                id.equals(current),
                unread,
                unreadWords(unread));
    }

    private String unreadWords(long unread) {
        return unread == 0 ? "" : phrases.say(RoomText.UNREAD, "count", unread);
    }
}
