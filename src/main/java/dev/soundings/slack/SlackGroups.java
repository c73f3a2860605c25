package dev.soundings.slack;

import dev.soundings.chat.Directory.GroupInfo;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user groups of a workspace, each with its members, as the memory keeps it: {@code design
 * U0LEE U0ANA}, and {@code - design} when Slack has it no more. One of which the members are not
 * known is not here, so that nobody takes it for empty.
 */
final class SlackGroups {
    private static final String SHELF = "slack-groups";
    private static final String GONE = "-";

    private final PlatformMemory memory;

    SlackGroups(PlatformMemory memory) {
        this.memory = memory;
    }

    /** By their handles; only those that Slack has. */
    List<GroupInfo> all(WorkspaceId workspace) {
        return memory.all(workspace, SHELF).stream()
                .flatMap(entry -> info(new GroupId(entry.key()), Group.read(entry.value())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    boolean isKnown(WorkspaceId workspace, GroupId group) {
        return entry(workspace, group).read().isPresent();
    }

    List<UserId> members(WorkspaceId workspace, GroupId group) {
        return entry(workspace, group)
                .read()
                .map(Group::read)
                .filter(known -> !known.gone())
                .map(known -> List.copyOf(known.members()))
                .orElse(List.of());
    }

    void keep(WorkspaceId workspace, GroupId group, String handle, List<UserId> members) {
        var now = new Group(handle, members, false);
        var entry = entry(workspace, group);
        if (!entry.read().map(Group::read).equals(Optional.of(now))) {
            entry.write(now.write());
        }
    }

    void change(WorkspaceId workspace, GroupId group, List<UserId> joined, List<UserId> left) {
        change(workspace, group, known -> known.with(joined, left));
    }

    void gone(WorkspaceId workspace, GroupId group) {
        change(workspace, group, known -> new Group(known.handle(), known.members(), true));
    }

    private void change(WorkspaceId workspace, GroupId group, UnaryOperator<Group> change) {
        entry(workspace, group).change(before -> change.apply(Group.read(before)).write());
    }

    private SharedEntry entry(WorkspaceId workspace, GroupId group) {
        return new SharedEntry(memory, workspace, SHELF, group.value());
    }

    private static Stream<GroupInfo> info(GroupId id, Group group) {
        return group.gone() ? Stream.empty() : Stream.of(new GroupInfo(id, group.handle()));
    }

    /** Slack's handles have no blanks. */
    private record Group(String handle, Set<UserId> members, boolean gone) {
        Group(String handle, List<UserId> members, boolean gone) {
            this(handle.replace(' ', '-'), new LinkedHashSet<>(members), gone);
        }

        Group with(List<UserId> joined, List<UserId> left) {
            var now = new LinkedHashSet<>(members);
            now.addAll(joined);
            left.forEach(now::remove);
            return new Group(handle, now, gone);
        }

        String write() {
            var words = Stream.concat(Stream.of(handle), members.stream().map(UserId::value));
            return (gone ? GONE + " " : "") + words.collect(Collectors.joining(" "));
        }

        static Group read(String written) {
            boolean gone = written.startsWith(GONE + " ");
            var words = written.substring(gone ? GONE.length() + 1 : 0).split(" ");
            var members = Arrays.stream(words).skip(1).map(UserId::new).toList();
            return new Group(words[0], members, gone);
        }
    }
}
