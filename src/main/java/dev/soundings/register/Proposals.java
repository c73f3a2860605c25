package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.register.Proposal.Content;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;

/**
 * Keeps the register in step with answers, for as long as nobody has touched an entry: proposes it
 * once, follows the answer when it is edited, withdraws it when it is taken back, and brings it
 * back when it is given again. Doing it twice changes nothing.
 */
public final class Proposals {
    private final Entries entries;
    private final Counters counters;
    private final EntryKinds kinds;

    Proposals(Entries entries, Counters counters, EntryKinds kinds) {
        this.entries = entries;
        this.counters = counters;
        this.kinds = kinds;
    }

    public <D extends Detail> void keep(Proposal<D> proposal) {
        var content = proposal.content();
        var id = idOf(proposal.workspace(), proposal.source());
        if (entries.find(content.kind(), proposal.workspace(), id).isEmpty()) {
            entries.insert(NotificationRules.settled(proposed(proposal, id)));
            return;
        }
        entries.change(
                content.kind(),
                proposal.workspace(),
                id,
                entry -> NotificationRules.settled(followed(entry, content, proposal.at())));
    }

    /** What was proposed from this answer, if it was, is withdrawn. */
    public void withdraw(WorkspaceId workspace, Source source, Instant at) {
        var id = idOf(workspace, source);
        kinds.all().stream()
                .filter(EntryKind::comesFromAnswers)
                .forEach(kind -> withdraw(kind, workspace, id, at));
    }

    private <D extends Detail> void withdraw(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id, Instant at) {
        if (entries.find(kind, workspace, id).isPresent()) {
            entries.change(
                    kind, workspace, id, entry -> NotificationRules.settled(withdrawn(entry, at)));
        }
    }

    private static EntryId idOf(WorkspaceId workspace, Source source) {
        return new EntryId(
                StableId.of(workspace + "/" + source.response() + "/" + source.question()));
    }

    private static <D extends Detail> Entry<D> followed(
            Entry<D> entry, Content<D> content, Instant at) {
        var detail = entry.kind().following(entry.detail(), content.detail());
        boolean same =
                entry.isProposed()
                        && entry.title().equals(content.title())
                        && entry.detail().equals(detail);
        return same || entry.isTouched()
                ? entry
                : entry.titled(content.title())
                        .knowing(detail)
                        .in(State.PROPOSED)
                        .happened(EventType.CHANGED, at);
    }

    private static <D extends Detail> Entry<D> withdrawn(Entry<D> entry, Instant at) {
        return !entry.isProposed() || entry.isTouched()
                ? entry
                : entry.in(State.DROPPED).happened(EventType.DROPPED, at);
    }

    private <D extends Detail> Entry<D> proposed(Proposal<D> proposal, EntryId id) {
        var content = proposal.content();
        var identity =
                new EntryIdentity<>(
                        proposal.workspace(),
                        id,
                        content.kind(),
                        counters.next(proposal.workspace(), content.kind().counter()),
                        proposal.project(),
                        proposal.person(),
                        proposal.privateTo(),
                        proposal.source());
        return Entry.fresh(identity, content.title(), State.PROPOSED, content.detail())
                .happened(
                        new HistoryEvent(
                                EventType.RAISED,
                                "",
                                proposal.person(),
                                proposal.at(),
                                Text.of("")));
    }
}
