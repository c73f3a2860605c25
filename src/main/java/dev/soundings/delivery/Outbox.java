package dev.soundings.delivery;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.MessageLimits;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Splitter;
import dev.soundings.delivery.OutgoingMessage.Edit;
import dev.soundings.delivery.OutgoingMessage.Home;
import dev.soundings.delivery.OutgoingMessage.Post;
import dev.soundings.delivery.OutgoingMessage.PrivateReply;
import dev.soundings.delivery.OutgoingMessage.Thread;
import dev.soundings.delivery.OutgoingMessage.Upload;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where everything that leaves the house is put; the dispatcher takes it from here. */
public final class Outbox {
    private final OutboxEntries entries;
    private final Gateways gateways;
    private final ProcessName process;

    public Outbox(OutboxEntries entries, List<ChatGateway> gateways, ProcessName process) {
        this.entries = entries;
        this.gateways = new Gateways(gateways);
        this.process = process;
    }

    /**
     * @return false when a message of this key was put before; that one stays as it is
     */
    public boolean put(Envelope envelope) {
        return entries.insert(OutboxEntry.planned(envelope, parts(envelope)));
    }

    public Optional<Receipt> receipt(SendKey key) {
        return entries.find(key).map(Receipt::of);
    }

    /**
     * Takes back a message of which nothing is out yet.
     *
     * @return false when it is too late, or there is no such message
     */
    public boolean withdraw(SendKey key, Instant now) {
        return entries.find(key)
                .filter(entry -> entry.state() instanceof OutboxState.Planned)
                .filter(entry -> entry.posts().isEmpty())
                .map(entry -> entries.replace(withdrawn(entry, now), entry.claim()))
                .orElse(false);
    }

    public Optional<Instant> nextDue() {
        return entries.nextDue();
    }

    private OutboxEntry withdrawn(OutboxEntry entry, Instant now) {
        return entry.claimed(process, now).skipped(SkipReason.WITHDRAWN, now);
    }

    /** Unsplit when nobody serves the workspace: the dispatcher will refuse it. */
    private List<OutgoingMessage> parts(Envelope envelope) {
        return gateways.serving(envelope.workspace())
                .map(gateway -> parts(envelope.message(), gateway.limits()))
                .orElse(List.of(envelope.message()));
    }

    private List<OutgoingMessage> parts(OutgoingMessage whole, MessageLimits limits) {
        var splitter = new Splitter(limits);
        return switch (whole) {
            case Post(var to, var message) ->
                    each(splitter.split(message), part -> new Post(to, part));
            case Thread(var of, var message) ->
                    each(splitter.split(message), part -> new Thread(of, part));
            case Edit(var of, var version, var message) ->
                    each(
                            covering(of, splitter.split(message)),
                            part -> new Edit(of, version, part));
            case PrivateReply(var user, var place, var message, var expiresAt) ->
                    each(
                            splitter.split(message),
                            part -> new PrivateReply(user, place, part, expiresAt));
            case Upload upload -> List.of(upload);
            case Home home -> List.of(home);
        };
    }

    private static List<OutgoingMessage> each(
            List<ChatMessage> parts, Function<ChatMessage, OutgoingMessage> outgoing) {
        return parts.stream().map(outgoing).toList();
    }

    /** A part of the former message that the edit no longer needs becomes a mere line. */
    private List<ChatMessage> covering(SendKey of, List<ChatMessage> edit) {
        int former = entries.find(of).map(entry -> entry.parts().size()).orElse(0);
        var line = new ChatMessage(edit.getFirst().headline(), List.of(new Block.Divider()));
        int spare = Math.max(0, former - edit.size());
        return Stream.concat(edit.stream(), Collections.nCopies(spare, line).stream()).toList();
    }
}
