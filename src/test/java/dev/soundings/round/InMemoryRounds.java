package dev.soundings.round;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.ProjectId;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The twin of the Mongo adapter. */
public final class InMemoryRounds implements Rounds {
    private final Map<Key, Round> rounds = new LinkedHashMap<>();

    private record Key(WorkspaceId workspace, RoundId id) {}

    @Override
    public boolean insert(Round round) {
        return rounds.putIfAbsent(key(round), round) == null;
    }

    @Override
    public Optional<Round> find(WorkspaceId workspace, RoundId id) {
        return Optional.ofNullable(rounds.get(new Key(workspace, id)));
    }

    @Override
    public void replace(Round round) {
        rounds.replace(key(round), round);
    }

    @Override
    public Optional<Round> latest(WorkspaceId workspace, CheckInId checkIn) {
        return of(workspace, checkIn)
                .filter(round -> round.slot() < Round.EXTRA_SLOT)
                .max(Comparator.comparing(Round::date).thenComparingInt(Round::slot));
    }

    @Override
    public Optional<Round> latestOpened(WorkspaceId workspace, CheckInId checkIn, Instant at) {
        return of(workspace, checkIn)
                .filter(round -> !round.opensAt().isAfter(at))
                .max(
                        Comparator.comparing(Round::opensAt)
                                .thenComparing(round -> round.id().value()));
    }

    private Stream<Round> of(WorkspaceId workspace, CheckInId checkIn) {
        return rounds.values().stream()
                .filter(round ->
                        round.workspace().equals(workspace) && round.checkIn().equals(checkIn));
    }

    @Override
    public List<Round> open() {
        return rounds.values().stream().filter(round -> !round.closed()).toList();
    }

    @Override
    public List<Round> openedBetween(
            WorkspaceId workspace, ProjectId project, Instant from, Instant to) {
        return rounds.values().stream()
                .filter(round ->
                        round.workspace().equals(workspace) && round.project().equals(project))
                .filter(round -> round.opensAt().isAfter(from) && !round.opensAt().isAfter(to))
                .sorted(Comparator.comparing(Round::opensAt))
                .toList();
    }

    private static Key key(Round round) {
        return new Key(round.workspace(), round.id());
    }
}
