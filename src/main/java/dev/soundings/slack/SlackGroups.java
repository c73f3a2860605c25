package dev.soundings.slack;

import dev.soundings.chat.Directory.GroupInfo;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
    private final Map<WorkspaceId, ConcurrentMap<GroupId, Group>> groups =
            new ConcurrentHashMap<>();

    SlackGroups(PlatformMemory memory) {
        this.memory = memory;
    }

    /** By their handles; only those that Slack has. */
    List<GroupInfo> all(WorkspaceId workspace) {
        return of(workspace).entrySet().stream()
                .filter(group -> !group.getValue().gone())
                .map(group -> new GroupInfo(group.getKey(), group.getValue().handle()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    boolean isKnown(WorkspaceId workspace, GroupId group) {
        return of(workspace).containsKey(group);
    }

    List<UserId> members(WorkspaceId workspace, GroupId group) {
        return Optional.ofNullable(of(workspace).get(group))
                .filter(known -> !known.gone())
                .map(known -> List.copyOf(known.members()))
                .orElse(List.of());
    }

    synchronized void keep(
            WorkspaceId workspace, GroupId group, String handle, List<UserId> members) {
        put(workspace, group, new Group(handle, members, false));
    }

    synchronized void change(
            WorkspaceId workspace, GroupId group, List<UserId> joined, List<UserId> left) {
        change(workspace, group, known -> known.with(joined, left));
    }

    synchronized void gone(WorkspaceId workspace, GroupId group) {
        change(workspace, group, known -> new Group(known.handle(), known.members(), true));
    }

    private void change(WorkspaceId workspace, GroupId group, UnaryOperator<Group> change) {
        Optional.ofNullable(of(workspace).get(group))
                .ifPresent(known -> put(workspace, group, change.apply(known)));
    }

    private void put(WorkspaceId workspace, GroupId group, Group now) {
        if (!now.equals(of(workspace).put(group, now))) {
            memory.put(workspace, SHELF, group.value(), now.write());
        }
    }

    private ConcurrentMap<GroupId, Group> of(WorkspaceId workspace) {
        return groups.computeIfAbsent(
                workspace,
                id ->
                        memory.all(id, SHELF).stream()
                                .collect(
                                        Collectors.toConcurrentMap(
                                                entry -> new GroupId(entry.key()),
                                                entry -> Group.read(entry.value()))));
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
