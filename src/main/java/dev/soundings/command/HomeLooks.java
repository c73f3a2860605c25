package dev.soundings.command;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which page each person saw when they last opened their home, as {@code 1802077200000 x7k2m9p4qa}:
 * when, and a print of it, never the page itself.
 */
final class HomeLooks {
    private static final String SHELF = "home-looks";
    private static final String ABOUT = "home:";
    private static final Duration LATELY = Duration.ofDays(1);

    private final PlatformMemory memory;

    HomeLooks(PlatformMemory memory) {
        this.memory = memory;
    }

    void opened(WorkspaceId workspace, UserId user, ChatMessage page, Instant at) {
        memory.put(workspace, SHELF, user.value(), new Look(at, print(page)).toString());
    }

    /**
     * The same look, at another page: the person has done nothing.
     *
     * @return false when they have opened it meanwhile, and see that
     */
    boolean changed(WorkspaceId workspace, UserId user, Look before, ChatMessage page) {
        var now = new Look(before.at(), print(page));
        return memory.replace(workspace, SHELF, user.value(), before.toString(), now.toString());
    }

    /** What is known of a page while it waits in the outbox: its print. */
    static String about(ChatMessage page) {
        return ABOUT + print(page);
    }

    /**
     * Whether the person has been shown another page since.
     *
     * @param about the page that waits, as {@link #about} says it
     */
    boolean isOvertaken(WorkspaceId workspace, UserId user, String about) {
        return about.startsWith(ABOUT)
                && memory.get(workspace, SHELF, user.value())
                        .map(Look::read)
                        .filter(look -> about.equals(ABOUT + look.print()))
                        .isEmpty();
    }

    /** Empty for whoever has not opened it for a day, and gets a new page on doing so. */
    Optional<Look> lately(WorkspaceId workspace, UserId user, Instant now) {
        return memory.get(workspace, SHELF, user.value())
                .map(Look::read)
                .filter(look -> look.at().plus(LATELY).isAfter(now));
    }

    private static String print(ChatMessage page) {
        return StableId.of(page.toString());
    }

    /** When a person opened their home, and a print of what it shows since. */
    record Look(Instant at, String print) {
        boolean shows(ChatMessage page) {
            return print.equals(HomeLooks.print(page));
        }

        private static Look read(String kept) {
            var parts = kept.split(" ", 2);
            return new Look(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        }

        @Override
        public String toString() {
            return at.toEpochMilli() + " " + print;
        }
    }
}
