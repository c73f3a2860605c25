package dev.soundings.slack;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.Directory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who and what is meant in a command: {@code <@U123|lee>} and {@code <#C123|atlas>} where Slack has
 * resolved it, {@code @lee} and {@code #atlas} where it has not. Of two Lees neither is meant.
 */
record SlackNames(Directory directory, WorkspaceId workspace) implements CommandReader.Names {
    private static final Pattern RESOLVED_USER = Pattern.compile("<@([A-Z0-9]+)(?:\\|.*)?>");
    private static final Pattern RESOLVED_CHANNEL = Pattern.compile("<#([A-Z0-9]+)(?:\\|.*)?>");

    @Override
    public Optional<UserId> person(String written) {
        var resolved = RESOLVED_USER.matcher(written);
        if (resolved.matches()) {
            return Optional.of(new UserId(resolved.group(1)));
        }
        var wanted = bare(written, "@");
        return only(
                directory.people(workspace).stream()
                        .filter(Profile::active)
                        .filter(profile ->
                                wanted.equalsIgnoreCase(profile.displayName())
                                        || wanted.equalsIgnoreCase(profile.user().value()))
                        .map(Profile::user));
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        var resolved = RESOLVED_CHANNEL.matcher(written);
        if (resolved.matches()) {
            return Optional.of(new ChannelId(resolved.group(1)));
        }
        var wanted = bare(written, "#");
        return only(
                directory.channels(workspace).stream()
                        .filter(channel ->
                                wanted.equalsIgnoreCase(channel.name())
                                        || wanted.equalsIgnoreCase(channel.channel().value()))
                        .map(Directory.ChannelInfo::channel));
    }

    private static <T> Optional<T> only(Stream<T> meant) {
        var found = meant.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String bare(String written, String sign) {
        return written.startsWith(sign) ? written.substring(1) : written;
    }
}
