package dev.soundings.response;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.response.Response.Named;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The twin of the stored responses. */
public final class InMemoryResponses implements Responses {
    private final Map<Key, Named> named = new HashMap<>();
    private final Map<Key, Integer> harvested = new HashMap<>();
    private final Map<String, Response.Anonymous> anonymous = new TreeMap<>();

    @Override
    public synchronized Optional<Named> find(WorkspaceId workspace, InvitationId invitation) {
        return Optional.ofNullable(named.get(new Key(workspace, invitation)));
    }

    @Override
    public synchronized Named write(
            WorkspaceId workspace, InvitationId invitation, Function<Optional<Named>, Named> next) {
        var written = next.apply(find(workspace, invitation));
        named.put(new Key(workspace, invitation), written);
        return written;
    }

    @Override
    public synchronized boolean insert(Response.Anonymous response) {
        return anonymous.putIfAbsent(key(response.workspace(), response.id()), response) == null;
    }

    @Override
    public synchronized boolean isThere(WorkspaceId workspace, String anonymousId) {
        return anonymous.containsKey(key(workspace, anonymousId));
    }

    @Override
    public synchronized List<Named> namedOf(WorkspaceId workspace, RoundId round) {
        return standing()
                .filter(each -> each.workspace().equals(workspace) && each.round().equals(round))
                .sorted(Comparator.comparing(Response::id))
                .toList();
    }

    @Override
    public synchronized boolean isAnswered(WorkspaceId workspace, RoundId round) {
        return !namedOf(workspace, round).isEmpty();
    }

    @Override
    public synchronized List<Response.Anonymous> anonymousOf(WorkspaceId workspace, RoundId round) {
        return anonymous.values().stream()
                .filter(each -> each.workspace().equals(workspace) && each.round().equals(round))
                .toList();
    }

    @Override
    public synchronized List<Named> latestOf(
            WorkspaceId workspace, UserId person, CheckInId checkIn, int most) {
        return standing()
                .filter(each -> each.workspace().equals(workspace))
                .filter(each -> each.person().equals(person) && each.checkIn().equals(checkIn))
                .sorted(Comparator.comparing(Named::firstAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Named> changedAfter(Instant since, int most) {
        return named.values().stream()
                .filter(each -> each.changedAt().isAfter(since))
                .sorted(Comparator.comparing(Named::changedAt))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Named> unharvested(int most) {
        return named.values().stream()
                .filter(each -> harvested.getOrDefault(Key.of(each), 0) < each.revision())
                .sorted(Comparator.comparing(Named::changedAt))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void markHarvested(Named response) {
        harvested.merge(Key.of(response), response.revision(), Math::max);
    }

    private Stream<Named> standing() {
        return named.values().stream().filter(each -> each.kind() != Named.Kind.UNDONE);
    }

    private static String key(WorkspaceId workspace, String id) {
        return workspace + "/" + id;
    }

    private record Key(WorkspaceId workspace, InvitationId invitation) {
        static Key of(Named response) {
            return new Key(response.workspace(), response.invitation());
        }
    }
}
