package dev.soundings.prompt;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.NotificationQueue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells a project's channel of its decisions, at once: that one was made, in the same place how it
 * reads by now, and later what came of it. Whoever is said to have decided hears it from us first
 * hand. All is put before it is marked as told, under keys that follow from what happened.
 */
final class DecisionTeller implements Heartbeat {
    private static final int AT_ONCE = 100;
    private static final Duration WORTH_KNOWING = Duration.ofDays(2);

    private static final List<DecisionKind> ANNOUNCED = List.of(DecisionKind.DECISION);

    private final Entries entries;
    private final NotificationQueue queue;
    private final Projects projects;
    private final DecisionNews news;
    private final Outbox outbox;

    DecisionTeller(
            Entries entries,
            NotificationQueue queue,
            Projects projects,
            DecisionNews news,
            Outbox outbox) {
        this.entries = entries;
        this.queue = queue;
        this.projects = projects;
        this.news = news;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return entries.untold(ANNOUNCED, 1).isEmpty() ? Optional.empty() : Optional.of(now);
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        entries.untold(ANNOUNCED, AT_ONCE).stream()
                .flatMap(entry ->
                        entries.find(DecisionKind.DECISION, entry.workspace(), entry.id()).stream())
                .forEach(decision -> each.run(() -> tell(decision, now)));
        each.finish();
    }

    private void tell(Entry<Decision> decision, Instant now) {
        projects.find(decision.workspace(), decision.project())
                .filter(project -> !project.archived())
                .ifPresent(project -> {
                    for (int index = decision.told(); index < decision.history().size(); index++) {
                        tell(decision, index, project, now);
                    }
                });
        queue.markTold(decision, decision.history().size());
    }

    private void tell(Entry<Decision> decision, int index, Project project, Instant now) {
        var event = decision.history().get(index);
        var messages = news.inChannel(project);
        switch (event.type()) {
            case RAISED -> {
                if (!decision.isDropped()) {
                    post(decision, index, messages.logged(decision, event, project), project, now);
                    news.tellDecider(decision, event, project, now);
                }
            }
            case CHANGED -> {
                if (!decision.isDropped()) {
                    edit(decision, index, messages.logged(decision, event, project), now);
                    news.tellDecider(decision, event, project, now);
                }
            }
            case DROPPED -> edit(decision, index, messages.dropped(decision, event, project), now);
            case ENDED ->
                    post(
                            decision,
                            index,
                            messages.revisited(decision, event, project),
                            project,
                            now);
            case KEPT, OWNER_ASKED, OWNER_ACCEPTED, OWNER_DECLINED, OWNER_SILENT, REVIEWED -> {}
        }
    }

    private void post(
            Entry<Decision> decision,
            int index,
            ChatMessage message,
            Project project,
            Instant now) {
        project.channel().ifPresent(channel -> put(decision, index, post(channel, message), now));
    }

    private static OutgoingMessage post(ChannelId channel, ChatMessage message) {
        return new OutgoingMessage.Post(new Recipient.Channel(channel), message);
    }

    /** Of what nobody has read there is nothing to mend. */
    private void edit(Entry<Decision> decision, int index, ChatMessage message, Instant now) {
        var first = key(decision, 0);
        if (outbox.receipt(first).isPresent()) {
            put(decision, index, new OutgoingMessage.Edit(first, index, message), now);
        }
    }

    private void put(Entry<Decision> decision, int index, OutgoingMessage message, Instant now) {
        outbox.put(
                new Envelope(
                        decision.workspace(),
                        key(decision, index),
                        Purpose.NOTICE,
                        DecisionNews.about(decision, index),
                        now,
                        now.plus(WORTH_KNOWING),
                        message));
    }

    /** {@code room.decision.x7k2m9p4qa.0} for the first thing that happened. */
    private static SendKey key(Entry<Decision> decision, int index) {
        return new SendKey(
                "%s.decision.%s.%d".formatted(decision.workspace(), decision.id(), index));
    }
}
