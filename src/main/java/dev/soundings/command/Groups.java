package dev.soundings.command;

import dev.soundings.chat.Directory;
import dev.soundings.chat.Directory.GroupInfo;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;

/** The groups of people that a workspace's platform keeps: {@code @design}. */
final class Groups {
    private final List<Directory> directories;

    Groups(List<Directory> directories) {
        this.directories = List.copyOf(directories);
    }

    /** By name. */
    List<GroupInfo> of(WorkspaceId workspace) {
        return directories.stream()
                .filter(directory -> directory.serves(workspace))
                .flatMap(directory -> directory.groups(workspace).stream())
                .toList();
    }

    /**
     * @param chosen its id, or its name as people type it
     */
    Optional<GroupId> find(WorkspaceId workspace, String chosen) {
        var name = chosen.strip().replaceFirst("^@", "");
        return of(workspace).stream()
                .filter(group ->
                        group.group().value().equals(name) || group.name().equalsIgnoreCase(name))
                .map(GroupInfo::group)
                .findFirst();
    }
}
