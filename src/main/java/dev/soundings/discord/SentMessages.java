package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

import java.util.Optional;

/**
 * Looks whether a message has arrived, among the last ones of the bot where it was to be sent: by
 * its nonce, or by the number of its first component, which Discord keeps.
 */
final class SentMessages {
    private static final int LOOK_BACK = 50;

    private final DirectChannels direct;

    SentMessages(DirectChannels direct) {
        this.direct = direct;
    }

    Found find(JDA jda, WorkspaceId workspace, SendKey key, Recipient to)
            throws RateLimitedException {
        var channel =
                switch (to) {
                    case Recipient.Person(var user) ->
                            Optional.<MessageChannel>of(direct.open(jda, workspace, user));
                    case Recipient.Channel(var id) -> direct.channel(jda, workspace, id);
                };
        if (channel.isEmpty()) {
            return new Found.NotThere();
        }
        var self = jda.getSelfUser().getIdLong();
        var mark = Marks.of(workspace, key).key();
        return Found.of(
                channel.get().getHistory().retrievePast(LOOK_BACK).complete(false).stream()
                        .filter(message -> message.getAuthor().getIdLong() == self)
                        .filter(message -> isOf(message, key, mark))
                        .findFirst()
                        .map(message ->
                                new PostRef(
                                        new ChannelId(message.getChannelId()), message.getId())));
    }

    private static boolean isOf(Message message, SendKey key, int mark) {
        return Marks.nonce(key).equals(message.getNonce())
                || message.getComponentTree()
                        .find(Component.class, one -> one.getUniqueId() == mark)
                        .isPresent();
    }
}
