package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The direct messages that are open. The first to a person is paced; afterwards asking for it again
 * only returns it.
 */
final class DirectChannels {
    private static final String BY_USER = "direct";
    private static final String BY_CHANNEL = "direct-channels";
    private static final int SECONDS = 4;

    private final PlatformMemory memory;
    private final OpeningPace pace;

    DirectChannels(PlatformMemory memory, OpeningPace pace) {
        this.memory = memory;
        this.pace = pace;
    }

    /** How long to wait before writing to this person; zero when it may be done now. */
    Duration waiting(WorkspaceId workspace, UserId user, Instant now) {
        return memory.get(workspace, BY_USER, user.value()).isPresent()
                ? Duration.ZERO
                : pace.take(now);
    }

    PrivateChannel open(JDA jda, WorkspaceId workspace, UserId user) throws RateLimitedException {
        var channel =
                jda.openPrivateChannelById(user.value())
                        .timeout(SECONDS, TimeUnit.SECONDS)
                        .complete(false);
        if (memory.putIfAbsent(workspace, BY_USER, user.value(), channel.getId())) {
            memory.put(workspace, BY_CHANNEL, channel.getId(), user.value());
        }
        return channel;
    }

    /** Whose direct message it is, if it is one that we opened. */
    Optional<UserId> userOf(WorkspaceId workspace, ChannelId channel) {
        return memory.get(workspace, BY_CHANNEL, channel.value()).map(UserId::new);
    }

    /** A channel of a guild, or a direct message that we opened. */
    Optional<MessageChannel> channel(JDA jda, WorkspaceId workspace, ChannelId id)
            throws RateLimitedException {
        var user = userOf(workspace, id);
        return user.isPresent()
                ? Optional.of(open(jda, workspace, user.get()))
                : Optional.ofNullable(jda.getChannelById(MessageChannel.class, id.value()));
    }

    void tooFast(Instant now) {
        pace.rest(now);
    }
}
