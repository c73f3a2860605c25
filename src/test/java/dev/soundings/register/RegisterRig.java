package dev.soundings.register;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.UserId;
import dev.soundings.clock.Heartbeat;
import dev.soundings.project.Project;
import dev.soundings.register.Proposal.Content;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.InMemoryCounters;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The doers of the register on a twin of the store, for the tests of all packages. */
public final class RegisterRig {
    private static final Phrases ENGLISH = new Wording().in(Locale.ENGLISH);

    public final Entries entries;
    public final EntryKinds kinds = EntryKinds.shipped();
    public final InMemoryCounters counters = new InMemoryCounters();
    public final EntryDesk desk;
    public final NotificationQueue queue;

    public RegisterRig() {
        this(new InMemoryEntries());
    }

    public RegisterRig(Entries entries) {
        this.entries = entries;
        desk = new EntryDesk(entries, counters);
        queue = new NotificationQueue(entries, kinds);
    }

    public Proposals proposals() {
        return new Proposals(entries, counters, kinds);
    }

    public Heartbeat ownershipReturns() {
        return new OwnershipReturns(entries);
    }

    public static CurrentEntries current(SampleWorld world) {
        return new CurrentEntries(world.projects);
    }

    public EntryFinder finder(SampleWorld world) {
        return new EntryFinder(entries, world.projects);
    }

    /** As an answer without a name does. */
    public void propose(Project project, String title, Instant at) {
        proposals()
                .keep(
                        new Proposal<>(
                                project.workspace(),
                                project.id(),
                                new Source("answer-" + title.length(), "r5"),
                                Optional.empty(),
                                Optional.empty(),
                                at,
                                new Content<>(RiskKind.RISK, Text.of(title), Risk.unrated())));
    }

    /** In Atlas, by the event of this name. */
    public <D extends Detail> Entry<D> add(
            EntryKind<D> kind, EntryInput<D> said, UserId by, String event, Instant at) {
        return add(kind, SampleWorld.atlas(), said, by, event, at);
    }

    public <D extends Detail> Entry<D> add(
            EntryKind<D> kind,
            Project project,
            EntryInput<D> said,
            UserId by,
            String event,
            Instant at) {
        return desk.add(kind, project, said, origin(by, event, at));
    }

    /**
     * Takes a step as its button or form does.
     *
     * @param step its verb, as {@code keep}, or its verb and word, as {@code review:up}
     * @param fieldsAndValues what is put into its form
     */
    public <D extends Detail> StepResult<D> take(
            Entry<D> entry, String step, UserId by, Instant at, String... fieldsAndValues) {
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]));
        }
        var said =
                new FieldReader(
                        new FormValues(values),
                        ENGLISH,
                        by,
                        LocalDate.ofInstant(at, ZoneOffset.UTC),
                        _ -> true,
                        Map.of());
        var taken = step(entry, step, by);
        var change = taken.reading().of(said, entry);
        if (!said.errors().isEmpty()) {
            throw new IllegalArgumentException(said.errors().toString());
        }
        return desk.take(taken, change, entry.kind(), entry.id(), origin(by, "step", at));
    }

    /** The same by a form that begins with how the entry is. */
    public <D extends Detail> StepResult<D> edit(
            Entry<D> entry, UserId by, Instant at, String... fieldsAndValues) {
        var values = new ArrayList<String>();
        for (var page : entry.kind().changing().pages()) {
            page.forEach(field -> values.addAll(typed(field, entry)));
        }
        values.addAll(List.of(fieldsAndValues));
        return take(entry, EntryActions.EDIT, by, at, values.toArray(String[]::new));
    }

    private static <D extends Detail, T> List<String> typed(Field<D, T> field, Entry<D> entry) {
        return field.value()
                .apply(entry)
                .map(value -> List.of(field.name(), field.type().typed(value)))
                .orElse(List.of());
    }

    private static <D extends Detail> Step<D> step(Entry<D> entry, String name, UserId by) {
        var parts = (name + ":").split(":", -1);
        return entry.kind().steps().stream()
                .filter(step -> step.verb().equals(parts[0]) && step.word().equals(parts[1]))
                .filter(step -> step.isFor().test(entry, by))
                .findFirst()
                .orElseThrow();
    }

    /** How it is by now. */
    public <D extends Detail> Entry<D> stored(Entry<D> entry) {
        return entries.find(entry.kind(), entry.workspace(), entry.id()).orElseThrow();
    }

    public void tellAll() {
        queue.untold().forEach(queue::markTold);
    }

    public static Origin origin(UserId by, String event, Instant at) {
        return new Origin(
                new EventId(event),
                SampleWorld.ROOM,
                by,
                Place.direct(new ChannelId("dm-" + by)),
                at,
                Optional.empty());
    }
}
