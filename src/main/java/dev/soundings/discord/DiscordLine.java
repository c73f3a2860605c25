package dev.soundings.discord;

import net.dv8tion.jda.api.JDA;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The line to Discord while this process has it; another process may have it instead. */
final class DiscordLine {
    private static final Set<JDA.Status> CLOSED =
            EnumSet.of(JDA.Status.SHUTTING_DOWN, JDA.Status.SHUTDOWN, JDA.Status.FAILED_TO_LOGIN);

    private volatile @Nullable JDA jda;

    /** Empty while there is no session in which something can be sent. */
    Optional<JDA> jda() {
        return Optional.ofNullable(jda).filter(DiscordLine::isUsable);
    }

    boolean isConnected() {
        return Optional.ofNullable(jda)
                .filter(line -> line.getStatus() == JDA.Status.CONNECTED)
                .isPresent();
    }

    /**
     * @param opened knows its guilds by now
     */
    void open(JDA opened) {
        jda = opened;
    }

    void close() {
        jda = null;
    }

    /** What is sent goes over HTTP, so that a gateway that has dropped hinders nothing. */
    private static boolean isUsable(JDA line) {
        return !CLOSED.contains(line.getStatus());
    }
}
