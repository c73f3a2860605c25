package dev.soundings.caller;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.WorkspaceId;

import java.util.List;

/** What people call a channel: {@code #atlas}. */
public final class Channels {
    private final List<Directory> directories;

    Channels(List<Directory> directories) {
        this.directories = List.copyOf(directories);
    }

    public String name(WorkspaceId workspace, ChannelId channel) {
        return directories.stream()
                .filter(directory -> directory.serves(workspace))
                .flatMap(directory -> directory.channels(workspace).stream())
                .filter(info -> info.channel().equals(channel))
                .map(info -> "#" + info.name())
                .findFirst()
                .orElse("#" + channel);
    }
}
