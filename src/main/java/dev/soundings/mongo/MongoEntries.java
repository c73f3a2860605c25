package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Detail;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryId;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EntryKinds;

import org.bson.conversions.Bson;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The register: entries of every kind, found by their id, their label, their project, by whose they
 * are or who is asked, by when they are due, and by what is to be told. Who may not see a private
 * one does not get it from here.
 *
 * <pre>{@code {_id: "room/risk/q2m8r4t6wa", v: 1, rev: 4, workspace: "room", kind: "risk",
 *  entry: "q2m8r4t6wa", number: 14, project: "x7k2m9p4qa", owner: "tom", dueOn: "2027-03-01",
 *  askOn: "2027-03-01", raisedBy: "ana", privateTo: "priya", state: "OPEN", phase: "OPEN",
 *  source: {response: "k3m5p7r9ta.20270211.0.ana", question: "w3"}, told: 1, untold: false,
 *  facts: {likely: 3, impact: 4, aboutPeople: false},
 *  history: [{type: "RAISED", said: "", by: "ana", at: ISODate(…)}],
 *  text: {words: {title: "Vendor API slips", plan: "…", "note-0": ""}, erased: []}}}</pre>
 */
final class MongoEntries implements Entries {
    private final Documents<EntryDocument, EntryDocument> entries;
    private final EntryKinds kinds;

    MongoEntries(MongoDatabase database, EntryKinds kinds) {
        this.entries = new Documents<>(database, EntryDocument.SHAPE);
        this.kinds = kinds;
    }

    @Override
    public <D extends Detail> boolean insert(Entry<D> entry) {
        return entries.insert(EntryDocument.from(entry, 0));
    }

    @Override
    public <D extends Detail> Optional<Entry<D>> find(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id) {
        return entries.find(EntryDocument.key(kind, workspace, id))
                .map(stored -> stored.toEntry(kind));
    }

    @Override
    public <D extends Detail> Optional<Entry<D>> numbered(
            EntryKind<D> kind, WorkspaceId workspace, int number) {
        return entries.first(and(of(kind, workspace), eq("number", number)))
                .map(stored -> stored.toEntry(kind));
    }

    @Override
    public <D extends Detail> Entry<D> change(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id, UnaryOperator<Entry<D>> change) {
        return entries.change(
                        EntryDocument.key(kind, workspace, id),
                        stored ->
                                EntryDocument.from(
                                        change.apply(stored.toEntry(kind)), stored.rev()))
                .toEntry(kind);
    }

    @Override
    public <D extends Detail> List<Entry<D>> visibleTo(
            Actor actor, EntryKind<D> kind, ProjectId project) {
        var user = actor.user().value();
        return list(
                kind,
                and(
                        of(kind, actor.workspace(), project),
                        or(
                                exists("privateTo", false),
                                eq("privateTo", user),
                                eq("raisedBy", user))),
                ascending("number", "_id"));
    }

    @Override
    public <D extends Detail> List<Entry<D>> ofProject(
            EntryKind<D> kind, WorkspaceId workspace, ProjectId project) {
        return list(
                kind,
                and(of(kind, workspace, project), exists("privateTo", false)),
                ascending("number", "_id"));
    }

    @Override
    public <D extends Detail> List<Entry<D>> ownedBy(
            EntryKind<D> kind, WorkspaceId workspace, UserId owner) {
        return list(
                kind,
                and(of(kind, workspace), eq("owner", owner.value()), eq("phase", "OPEN")),
                ascending("number", "_id"));
    }

    @Override
    public <D extends Detail> List<Entry<D>> offeredTo(
            EntryKind<D> kind, WorkspaceId workspace, UserId user) {
        return list(
                kind,
                and(of(kind, workspace), eq("asked", user.value()), eq("phase", "OPEN")),
                ascending("number", "_id"));
    }

    @Override
    public <D extends Detail> List<Entry<D>> due(
            EntryKind<D> kind, WorkspaceId workspace, UserId owner, LocalDate date) {
        return list(
                kind,
                and(
                        of(kind, workspace),
                        eq("owner", owner.value()),
                        // Without one there is no field, which no comparison finds.
                        gt("askOn", ""),
                        lte("askOn", date.toString())),
                ascending("askOn", "number"));
    }

    @Override
    public List<Entry<?>> askingForAnOwner(int most) {
        return mixed(
                and(gt("asked", ""), in("phase", "OPEN", "PROPOSED")),
                ascending("asked", "_id"),
                most);
    }

    @Override
    public List<Entry<?>> untold(Collection<? extends EntryKind<?>> of, int most) {
        var nouns = of.stream().map(EntryKind::noun).toList();
        return mixed(and(eq("untold", true), in("kind", nouns)), ascending("number", "_id"), most);
    }

    private <D extends Detail> List<Entry<D>> list(EntryKind<D> kind, Bson filter, Bson order) {
        return entries.list(filter, order).stream().map(stored -> stored.toEntry(kind)).toList();
    }

    /** Those whose kinds this process knows. */
    private List<Entry<?>> mixed(Bson filter, Bson order, int most) {
        return entries.list(filter, order, most).stream()
                .<Entry<?>>flatMap(
                        stored -> kinds.named(stored.kind()).map(stored::toEntry).stream())
                .toList();
    }

    private static Bson of(EntryKind<?> kind, WorkspaceId workspace, ProjectId project) {
        return and(of(kind, workspace), eq("project", project.value()));
    }

    private static Bson of(EntryKind<?> kind, WorkspaceId workspace) {
        return and(eq("workspace", workspace.value()), eq("kind", kind.noun()));
    }
}
