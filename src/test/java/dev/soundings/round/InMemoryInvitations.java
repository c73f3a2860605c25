package dev.soundings.round;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The twin of the Mongo adapter. */
public final class InMemoryInvitations implements Invitations {
    private final Map<Key, Invitation> invitations = new LinkedHashMap<>();

    private record Key(WorkspaceId workspace, InvitationId id) {}

    @Override
    public boolean insert(Invitation invitation) {
        return invitations.putIfAbsent(new Key(invitation.workspace(), invitation.id()), invitation)
                == null;
    }

    @Override
    public Optional<Invitation> find(WorkspaceId workspace, InvitationId id) {
        return Optional.ofNullable(invitations.get(new Key(workspace, id)));
    }

    @Override
    public Invitation change(
            WorkspaceId workspace, InvitationId id, UnaryOperator<Invitation> change) {
        var before = find(workspace, id).orElseThrow(() -> new NoSuchElementException(id.value()));
        var after = change.apply(before);
        invitations.put(new Key(workspace, id), after);
        return after;
    }

    @Override
    public List<Invitation> ofRound(WorkspaceId workspace, RoundId round) {
        return all().filter(invitation ->
                        invitation.workspace().equals(workspace)
                                && invitation.round().equals(round))
                .toList();
    }

    @Override
    public boolean anyPrompted(WorkspaceId workspace, RoundId round) {
        return ofRound(workspace, round).stream()
                .anyMatch(invitation -> invitation.fate() instanceof Invitation.Fate.Prompted);
    }

    @Override
    public Optional<Instant> closing(WorkspaceId workspace, RoundId round) {
        return ofRound(workspace, round).stream()
                .map(Invitation::closesAt)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<Invitation> due(Instant now, int most) {
        return all().filter(
                        invitation -> invitation.isWaiting() && !invitation.dueAt().isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return all().filter(Invitation::isWaiting).map(Invitation::dueAt).findFirst();
    }

    @Override
    public List<Invitation> ofPerson(
            WorkspaceId workspace, UserId person, Instant openedBefore, Instant dueAfter) {
        return all().filter(invitation ->
                        invitation.workspace().equals(workspace)
                                && invitation.person().equals(person))
                .filter(invitation ->
                        !invitation.opensAt().isAfter(openedBefore)
                                && invitation.dueAt().isAfter(dueAfter))
                .toList();
    }

    @Override
    public List<Invitation> latestOf(WorkspaceId workspace, UserId person, int most) {
        return all().filter(invitation ->
                        invitation.workspace().equals(workspace)
                                && invitation.person().equals(person))
                .sorted(Comparator.comparing(Invitation::dueAt).reversed())
                .limit(most)
                .toList();
    }

    private Stream<Invitation> all() {
        return invitations.values().stream()
                .sorted(
                        Comparator.comparing(Invitation::dueAt)
                                .thenComparing(invitation -> invitation.id().value()));
    }
}
