package dev.soundings.delivery;

import static java.util.Comparator.comparing;

import dev.soundings.chat.SendKey;
import dev.soundings.delivery.OutboxState.Leased;
import dev.soundings.delivery.OutboxState.Sending;
import dev.soundings.delivery.OutboxState.Skipped;
import dev.soundings.delivery.OutboxState.Unknown;
import dev.soundings.delivery.OutgoingMessage.Edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The twin of the stored entries, for tests without a database. */
public final class InMemoryOutboxEntries implements OutboxEntries {
    private static final Comparator<OutboxEntry> MOST_URGENT =
            comparing((OutboxEntry entry) -> entry.envelope().purpose())
                    .thenComparing(entry -> entry.dueAt().orElseThrow())
                    .thenComparing(entry -> entry.key().value());

    private final Map<SendKey, OutboxEntry> entries = new HashMap<>();

    private String broken = "no key";

    /** From now on what has this in its key cannot be written. */
    public synchronized void breakFor(String partOfKey) {
        broken = partOfKey;
    }

    @Override
    public synchronized boolean insert(OutboxEntry entry) {
        if (entry.key().value().contains(broken)) {
            throw new IllegalStateException("cannot be written");
        }
        return entries.putIfAbsent(entry.key(), entry) == null;
    }

    @Override
    public synchronized Optional<OutboxEntry> claimNext(
            ProcessName owner, Instant now, Instant until) {
        var claimed =
                entries.values().stream()
                        .filter(entry -> entry.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                        .min(MOST_URGENT)
                        .map(entry -> entry.claimed(owner, until));
        claimed.ifPresent(entry -> entries.put(entry.key(), entry));
        return claimed;
    }

    @Override
    public synchronized boolean replace(OutboxEntry changed, Claim held) {
        var stored = entries.get(changed.key());
        if (stored == null || !stored.claim().equals(held)) {
            return false;
        }
        entries.put(changed.key(), changed);
        return true;
    }

    @Override
    public synchronized Optional<OutboxEntry> find(SendKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return entries.values().stream()
                .flatMap(entry -> entry.dueAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized boolean hasNewerEdit(SendKey of, int version) {
        return edits(of, edit -> edit.version() > version)
                .anyMatch(entry -> !(entry.state() instanceof Skipped));
    }

    @Override
    public synchronized boolean hasOlderEditUnderWay(SendKey of, int version) {
        return edits(of, edit -> edit.version() < version)
                .map(OutboxEntry::state)
                .anyMatch(state ->
                        state instanceof Leased
                                || state instanceof Sending
                                || state instanceof Unknown);
    }

    private Stream<OutboxEntry> edits(SendKey of, Predicate<Edit> which) {
        return entries.values().stream()
                .filter(entry ->
                        entry.envelope().message() instanceof Edit edit
                                && edit.of().equals(of)
                                && which.test(edit));
    }
}
