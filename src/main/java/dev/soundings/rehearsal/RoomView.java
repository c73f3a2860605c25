package dev.soundings.rehearsal;

import java.util.List;

/**
 * All that a page of the room shows, in words that the templates put in place.
 *
 * @param path where everything on the page posts to: {@code /as/tom/in/atlas}
 * @param token makes the next thing said one event
 * @param home the home page's content as HTML; empty when the page is no home page
 */
record RoomView(
        String title,
        String path,
        String token,
        Corner place,
        List<Person> people,
        List<Corner> corners,
        Clock clock,
        List<Post> posts,
        ThreadPanel thread,
        String home) {

    public boolean isHome() {
        return !home.isEmpty();
    }

    /** Somebody to be. */
    record Person(
            String id,
            String name,
            String title,
            String initials,
            String localTime,
            String href,
            boolean current,
            long unread,
            String unreadWords) {}

    /** The home page, a direct message or a channel. */
    record Corner(
            String id,
            Kind kind,
            String name,
            String topic,
            String href,
            boolean current,
            long unread,
            String unreadWords) {

        /** As people write it: {@code #atlas}. */
        public String shown() {
            return kind == Kind.CHANNEL ? "#" + name : name;
        }
    }

    enum Kind {
        HOME,
        DIRECT,
        CHANNEL
    }

    /**
     * The clock and where it can be moved.
     *
     * @param playing until when it plays; empty when it stands
     * @param moves how many moves have ended, so that a browser sees the end of each
     * @param arrival what the last move has brought; empty when there was none
     */
    record Clock(
            String day,
            String time,
            String zone,
            boolean movable,
            String playing,
            int moves,
            String arrival,
            List<Jump> jumps) {}

    /** One control of the clock; {@code when} says where it leads. */
    record Jump(String id, String label, String when, boolean possible) {}

    /**
     * One message.
     *
     * @param version differs when the message must be shown anew
     * @param day the day, when it is another than that of the message above
     * @param body its blocks as HTML
     */
    record Post(
            String id,
            String version,
            String day,
            String author,
            String authorId,
            String initials,
            boolean bot,
            String time,
            String instant,
            boolean edited,
            boolean onlyYou,
            String body,
            String replies,
            String threadHref,
            String token,
            List<Shortcut> shortcuts) {}

    /** Something to make of a message. */
    record Shortcut(String name, String label) {}

    /** The thread beside the log; closed when its id is empty. */
    record ThreadPanel(String id, List<Post> posts, String token) {
        public boolean open() {
            return !id.isEmpty();
        }
    }
}
