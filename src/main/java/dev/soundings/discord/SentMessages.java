package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.discord.Attempts.Attempt;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.utils.TimeUtil;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a message has arrived where it was to be sent: by its nonce, or by the number of
 * its first component, which Discord keeps. It looks at the last messages there and, where people
 * have written so many since that these do not reach back, at those that followed the attempt.
 */
final class SentMessages {
    /** As many as Discord gives at a time. */
    private static final int PAGE = 100;

    /** By which our clock may be ahead of Discord's. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final DirectChannels direct;

    SentMessages(DirectChannels direct) {
        this.direct = direct;
    }

    Found find(JDA jda, WorkspaceId workspace, SendKey key, Attempt attempt)
            throws RateLimitedException {
        var channel =
                switch (attempt.to()) {
                    case Recipient.Person(var user) ->
                            Optional.<MessageChannel>of(direct.open(jda, workspace, user));
                    case Recipient.Channel(var id) -> direct.channel(jda, workspace, id);
                };
        if (channel.isEmpty()) {
            return DiscordLine.knowsChannels(jda, workspace)
                    ? new Found.NotThere()
                    : new Found.Unknown();
        }
        var from = attempt.at().minus(AHEAD);
        var last = channel.get().getHistory().retrievePast(PAGE).complete(false);
        var found = among(last, jda, workspace, key);
        if (found.isPresent() || reachesBack(last, from)) {
            return Found.of(found);
        }
        var following =
                channel.get()
                        .getHistoryAfter(TimeUtil.getDiscordTimestamp(from.toEpochMilli()), PAGE)
                        .complete(false)
                        .getRetrievedHistory();
        var early = among(following, jda, workspace, key);
        return early.isEmpty() && following.size() == PAGE ? new Found.Unknown() : Found.of(early);
    }

    private static boolean reachesBack(List<Message> newestFirst, Instant from) {
        return newestFirst.size() < PAGE
                || newestFirst.getLast().getTimeCreated().toInstant().isBefore(from);
    }

    private static Optional<PostRef> among(
            List<Message> messages, JDA jda, WorkspaceId workspace, SendKey key) {
        var self = jda.getSelfUser().getIdLong();
        var mark = Marks.of(workspace, key).key();
        return messages.stream()
                .filter(message -> message.getAuthor().getIdLong() == self)
                .filter(message -> isOf(message, key, mark))
                .findFirst()
                .map(message ->
                        new PostRef(new ChannelId(message.getChannelId()), message.getId()));
    }

    private static boolean isOf(Message message, SendKey key, int mark) {
        return Marks.nonce(key).equals(message.getNonce())
                || message.getComponentTree()
                        .find(Component.class, one -> one.getUniqueId() == mark)
                        .isPresent();
    }
}
