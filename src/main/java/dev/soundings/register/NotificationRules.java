package dev.soundings.register;

import dev.soundings.chat.UserId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Who is to hear of something that happened to an entry, in the words that kinds share. Nobody
 * hears of what they did themselves.
 */
public final class NotificationRules {
    private NotificationRules() {}

    /** Those of {@code hearers} that are somebody, once each, and not whoever did it. */
    @SafeVarargs
    static List<UserId> others(HistoryEvent event, Optional<UserId>... hearers) {
        var others = new LinkedHashSet<UserId>();
        for (var hearer : hearers) {
            hearer.filter(user -> !event.by().equals(Optional.of(user))).ifPresent(others::add);
        }
        return List.copyOf(others);
    }

    /**
     * Whoever raised it hears what becomes of it; who is asked to own it hears the question, and
     * who asked hears a "not me".
     */
    static List<UserId> usual(Entry<?> entry, int index) {
        var event = entry.history().get(index);
        return switch (event.type()) {
            case OWNER_ASKED -> others(event, entry.asked());
            case OWNER_DECLINED, OWNER_SILENT -> others(event, asker(entry, index));
            case KEPT, DROPPED, OWNER_ACCEPTED, ENDED -> raiser(entry, event);
            case RAISED, CHANGED, REVIEWED -> List.of();
        };
    }

    /** Whoever raised it; what the bot did follows from what they did, and they know. */
    static List<UserId> raiser(Entry<?> entry, HistoryEvent event) {
        return event.by().isEmpty() ? List.of() : others(event, entry.raisedBy());
    }

    /** Who last asked somebody to own it before this happened. */
    static Optional<UserId> asker(Entry<?> entry, int before) {
        return whoLast(EventType.OWNER_ASKED, entry, before);
    }

    static Optional<UserId> ownerBefore(Entry<?> entry, int before) {
        return whoLast(EventType.OWNER_ACCEPTED, entry, before);
    }

    /** Of what happened last, that needs no telling of which nobody is to hear. */
    static <D extends Detail> Entry<D> settled(Entry<D> entry) {
        int told = entry.told();
        while (told < entry.history().size()
                && !entry.kind().isAnnounced()
                && entry.kind().hearers(entry, told).isEmpty()) {
            told++;
        }
        return entry.toldUpTo(told);
    }

    private static Optional<UserId> whoLast(EventType type, Entry<?> entry, int before) {
        return entry.history().subList(0, before).reversed().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .flatMap(HistoryEvent::by);
    }
}
