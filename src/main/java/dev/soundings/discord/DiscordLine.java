package dev.soundings.discord;

import dev.soundings.chat.WorkspaceId;

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
     * @param opened may not know its guilds yet, when Discord is slow to tell them
     */
    void open(JDA opened) {
        jda = opened;
    }

    void close() {
        jda = null;
    }

    /** Whether a channel of this guild that is not known is not there either. */
    static boolean knowsChannels(JDA line, WorkspaceId workspace) {
        return line.getStatus() == JDA.Status.CONNECTED
                && !line.isUnavailable(Long.parseLong(Guilds.guild(workspace)));
    }

    /**
     * What is sent goes over HTTP; a gateway that has dropped hinders only what goes to a channel
     * that it has not told of.
     */
    private static boolean isUsable(JDA line) {
        return !CLOSED.contains(line.getStatus());
    }
}
