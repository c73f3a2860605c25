package dev.soundings.register;

import dev.soundings.chat.Origin;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.State.Phase;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that is known about a project: {@code R-14}, "Vendor API slips", Lee's, looked at again
 * on 1 Mar. Every kind of entry has this shape and this life: proposed from an answer or entered,
 * kept, offered to an owner, reviewed or due, ended with a reason.
 *
 * @param dueOn when its owner is asked about it: a review, a promise, a second look
 * @param detail what its kind knows beyond that
 * @param history what happened, the oldest first
 * @param told how many of {@code history} concern nobody any more: they were told, or needed no
 *     telling
 */
public record Entry<D extends Detail>(
        EntryIdentity<D> identity,
        Text title,
        Ownership ownership,
        Optional<LocalDate> dueOn,
        State state,
        D detail,
        List<HistoryEvent> history,
        int told) {
    /** Late ones first, then by their day; without a day last. */
    public static final Comparator<Entry<?>> NEXT_DUE_FIRST =
            Comparator.comparing((Entry<?> entry) -> entry.dueOn().orElse(LocalDate.MAX))
                    .thenComparingInt(Entry::number);

    public Entry {
        history = List.copyOf(history);
    }

    /** As it begins, before anything has happened to it. */
    public static <D extends Detail> Entry<D> fresh(
            EntryIdentity<D> identity, Text title, State state, D detail) {
        return new Entry<>(
                identity,
                title,
                Ownership.nobodys(),
                Optional.empty(),
                state,
                detail,
                List.of(),
                0);
    }

    public WorkspaceId workspace() {
        return identity.workspace();
    }

    public EntryId id() {
        return identity.id();
    }

    public EntryKind<D> kind() {
        return identity.kind();
    }

    public int number() {
        return identity.number();
    }

    public ProjectId project() {
        return identity.project();
    }

    /** {@code R-14}, {@code W-3}. */
    public String label() {
        return identity.label();
    }

    public Optional<UserId> raisedBy() {
        return identity.raisedBy();
    }

    public Optional<UserId> privateTo() {
        return identity.privateTo();
    }

    public Source source() {
        return identity.source();
    }

    /** Who has accepted it. */
    public Optional<UserId> owner() {
        return ownership.owner();
    }

    /** Who was asked to own it and has not answered yet. */
    public Optional<UserId> asked() {
        return ownership.asked();
    }

    public boolean isProposed() {
        return state.phase() == Phase.PROPOSED;
    }

    /** It is in the register, and nothing has ended it. */
    public boolean isKept() {
        return state.phase() == Phase.OPEN;
    }

    /** It may still come to something: proposed or kept. */
    public boolean isOpen() {
        return isProposed() || isKept();
    }

    public boolean isDropped() {
        return state.phase() == Phase.DROPPED;
    }

    /** When its owner is asked about it; empty when nobody is, or it is over. */
    public Optional<LocalDate> askOn() {
        boolean over = state.phase() == Phase.ENDED && !kind().comesBack();
        return isProposed() || isDropped() || over ? Optional.empty() : dueOn;
    }

    /** To be looked at, or done, on {@code today} or before. */
    public boolean isDue(LocalDate today) {
        return askOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** It should have been before {@code today}. */
    public boolean isLate(LocalDate today) {
        return askOn().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Nobody but {@code user} has to do with it. */
    public boolean isAmongOneself(UserId user) {
        return raisedBy().equals(Optional.of(user)) && ownership.isOf(user);
    }

    /** Somebody has still to hear of something that happened. */
    public boolean isUntold() {
        return told < history.size();
    }

    /** What made it what it is now; empty while nothing has. */
    public Optional<HistoryEvent> ending() {
        return history.stream()
                .filter(event ->
                        event.type() == EventType.ENDED || event.type() == EventType.DROPPED)
                .reduce((_, last) -> last);
    }

    /** When it was last what {@code type} says. */
    public Optional<Instant> last(EventType type) {
        return history.reversed().stream()
                .filter(event -> event.type() == type)
                .map(HistoryEvent::at)
                .findFirst();
    }

    /** When somebody was asked who has not answered yet. */
    Optional<Instant> askedAt() {
        return last(EventType.OWNER_ASKED).filter(_ -> isOpen() && asked().isPresent());
    }

    /** A person has done something with it since it was raised. */
    boolean isTouched() {
        return history.stream()
                .anyMatch(event -> event.type() != EventType.RAISED && event.by().isPresent());
    }

    public Entry<D> titled(Text words) {
        return new Entry<>(identity, words, ownership, dueOn, state, detail, history, told);
    }

    public Entry<D> owned(Ownership whose) {
        return new Entry<>(identity, title, whose, dueOn, state, detail, history, told);
    }

    public Entry<D> due(Optional<LocalDate> day) {
        return new Entry<>(identity, title, ownership, day, state, detail, history, told);
    }

    public Entry<D> in(State next) {
        return new Entry<>(identity, title, ownership, dueOn, next, detail, history, told);
    }

    public Entry<D> knowing(D more) {
        return new Entry<>(identity, title, ownership, dueOn, state, more, history, told);
    }

    /** The same after all have heard the first {@code count} things that happened. */
    public Entry<D> toldUpTo(int count) {
        int heard = Math.max(told, count);
        return new Entry<>(identity, title, ownership, dueOn, state, detail, history, heard);
    }

    public Entry<D> happened(HistoryEvent event) {
        var longer = new ArrayList<>(history);
        longer.add(event);
        return new Entry<>(identity, title, ownership, dueOn, state, detail, longer, told);
    }

    Entry<D> happened(EventType type, Origin by) {
        return happened(type, "", by, Text.of(""));
    }

    Entry<D> happened(EventType type, String said, Origin by, Text note) {
        return happened(new HistoryEvent(type, said, Optional.of(by.user()), by.at(), note));
    }

    /** Of the bot's own accord. */
    Entry<D> happened(EventType type, Instant at) {
        return happened(new HistoryEvent(type, "", Optional.empty(), at, Text.of("")));
    }

    Entry<D> kept(Origin by) {
        return in(kind().kept()).happened(EventType.KEPT, by);
    }

    /** It is over in this way, or its kind's way of saying so has changed. */
    Entry<D> ended(State ending, Text note, Origin by) {
        return in(ending).happened(EventType.ENDED, ending.name(), by, note);
    }

    Entry<D> dropped(Text reason, Origin by) {
        return in(State.DROPPED).happened(EventType.DROPPED, "", by, reason);
    }

    /** Whoever is named is asked first; naming oneself is one's own tap. */
    Entry<D> offered(UserId owner, Origin by) {
        return owner.equals(by.user())
                ? accepted(by)
                : owned(ownership.asking(owner)).happened(EventType.OWNER_ASKED, by);
    }

    /** The same, unless they own it or are asked already. */
    Entry<D> offeredIfNew(UserId owner, Origin by) {
        return ownership.concerns(owner) ? this : offered(owner, by);
    }

    Entry<D> accepted(Origin by) {
        return owned(ownership.takenBy(by.user())).happened(EventType.OWNER_ACCEPTED, by);
    }

    Entry<D> declined(Origin by) {
        return owned(ownership.notAsking()).happened(EventType.OWNER_DECLINED, by);
    }

    Entry<D> unanswered(Instant at) {
        return owned(ownership.notAsking()).happened(EventType.OWNER_SILENT, at);
    }
}
