package dev.soundings.discord;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.PostRef;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The thread below a post, which Discord gives the post's own id; it is opened by the first reply.
 *
 * @see <a href="https://docs.discord.com/developers/topics/threads">Discord: threads</a>
 */
final class Threads {
    private static final int NAME = 100;
    private static final int SECONDS = 4;

    private Threads() {}

    /** Empty where there can be none: in a direct message, or when the channel is gone. */
    static Optional<ThreadChannel> below(JDA jda, PostRef post, ChatMessage first)
            throws RateLimitedException {
        var same = Optional.ofNullable(jda.getThreadChannelById(post.channel().value()));
        var own = same.or(() -> Optional.ofNullable(jda.getThreadChannelById(post.id())));
        if (own.isPresent()) {
            return own;
        }
        var channel = jda.getChannelById(IThreadContainer.class, post.channel().value());
        return channel == null ? Optional.empty() : Optional.of(open(channel, post, first));
    }

    private static ThreadChannel open(IThreadContainer channel, PostRef post, ChatMessage first)
            throws RateLimitedException {
        try {
            return channel.createThreadChannel(name(first), post.id())
                    .timeout(SECONDS, TimeUnit.SECONDS)
                    .complete(false);
        } catch (ErrorResponseException e) {
            if (e.getErrorResponse() != ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS) {
                throw e;
            }
            return channel.getGuild().retrieveActiveThreads().complete(false).stream()
                    .filter(thread -> thread.getId().equals(post.id()))
                    .findFirst()
                    .orElseThrow(() -> e);
        }
    }

    private static String name(ChatMessage first) {
        var headline = first.headline().strip();
        return headline.length() <= NAME ? headline : headline.substring(0, NAME - 1) + "…";
    }
}
