package dev.soundings.prompt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.register.EntryMessages;
import dev.soundings.register.Notification;
import dev.soundings.register.NotificationQueue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells people what became of what they raised: "Tuesday: Lee took it". The notice is put before it
 * is marked as told, under a key that follows from what happened.
 */
final class Notifier implements Heartbeat {
    private final NotificationQueue queue;
    private final Addressees addressees;
    private final Notices notices;

    Notifier(NotificationQueue queue, Addressees addressees, Notices notices) {
        this.queue = queue;
        this.addressees = addressees;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return queue.untold().isEmpty() ? Optional.empty() : Optional.of(now);
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        queue.untold().stream()
                .collect(groupingBy(Notification::entry, LinkedHashMap::new, toList()))
                .values()
                .forEach(ofEntry -> each.run(() -> tellInOrder(ofEntry, now)));
        each.finish();
    }

    /** A mark covers all that came before it, so it waits until everybody has been told of that. */
    private void tellInOrder(List<Notification> ofEntry, Instant now) {
        ofEntry.stream()
                .collect(groupingBy(Notification::index, TreeMap::new, toList()))
                .values()
                .forEach(atOnce -> {
                    atOnce.forEach(notification -> tell(notification, now));
                    queue.markTold(atOnce.getFirst());
                });
    }

    private void tell(Notification notification, Instant now) {
        var workspace = notification.entry().workspace();
        addressees
                .find(workspace, notification.person())
                .filter(to -> to.person().isMember())
                .ifPresent(to ->
                        notices.tell(
                                workspace,
                                notification.person(),
                                notification.about(),
                                EntryMessages.news(notification, to.phrases()),
                                now));
    }
}
