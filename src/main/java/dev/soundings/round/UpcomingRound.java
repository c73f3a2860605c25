package dev.soundings.round;

import dev.soundings.checkin.CheckIn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The next round of a check-in, before it opens: who would be due when. */
public record UpcomingRound(CheckIn checkIn, LocalDate date, int slot, List<Part> parts) {
    public UpcomingRound {
        parts = List.copyOf(parts);
    }

    /** When the first window opens; empty when nobody is due. */
    public Optional<Instant> opensAt() {
        return dueTimes().stream()
                .min(Comparator.naturalOrder())
                .map(due -> due.minus(Round.EARLY));
    }

    Optional<Instant> firstDue() {
        return dueTimes().stream().min(Comparator.naturalOrder());
    }

    /** When the last of them closes. */
    Instant closesAt() {
        return parts.stream()
                .flatMap(part -> part.closesAt().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    int invited() {
        return dueTimes().size();
    }

    private List<Instant> dueTimes() {
        return parts.stream().flatMap(part -> part.dueAt().stream()).toList();
    }

    /** One person's part: when due, or why not. */
    public record Part(
            Invitee invitee,
            Optional<Instant> dueAt,
            Optional<Instant> closesAt,
            Optional<Invitation.Reason> whyNot) {
        static Part of(Invitee invitee, Timing timing) {
            return switch (timing) {
                case Timing.Due(var dueAt, var closesAt) ->
                        new Part(
                                invitee,
                                Optional.of(dueAt),
                                Optional.of(closesAt),
                                Optional.empty());
                case Timing.Never(var reason) ->
                        new Part(invitee, Optional.empty(), Optional.empty(), Optional.of(reason));
            };
        }
    }
}
