package dev.soundings.command;

import dev.soundings.chat.Directory;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.project.Project;

import java.util.List;

/**
 * How a form proposes to ask a project's people: directly, or by a post in the project's channel
 * where its platform prefers that.
 */
final class UsualWay {
    private final List<Directory> directories;

    UsualWay(List<Directory> directories) {
        this.directories = List.copyOf(directories);
    }

    /** Never a channel that the project does not have. */
    Way of(Project project) {
        boolean inChannel =
                directories.stream()
                        .filter(directory -> directory.serves(project.workspace()))
                        .anyMatch(Directory::prefersChannels);
        return inChannel && project.channel().isPresent() ? Way.CHANNEL_POST : Way.DIRECT_MESSAGE;
    }
}
