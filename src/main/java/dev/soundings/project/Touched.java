package dev.soundings.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a move of a milestone touches: moved from 12 Mar to 20 May, "Pilot in two stores" lies
 * behind the end of its project, and "Billing connected" of 20 Apr comes before it now.
 *
 * @param endBefore when the project is to be done, if that is before the new date
 * @param passed planned milestones of the project that lay on its other side, by date
 */
public record Touched(Optional<LocalDate> endBefore, List<Milestone> passed, boolean later) {
    public Touched {
        passed = List.copyOf(passed);
    }

    /**
     * @param all the milestones of the project, the moved one among them or not
     */
    public static Touched by(Milestone moved, LocalDate to, Project project, List<Milestone> all) {
        var from = moved.date();
        boolean later = to.isAfter(from);
        return new Touched(
                project.endsOn().filter(to::isAfter),
                all.stream()
                        .filter(Milestone::isPlanned)
                        .filter(other -> !other.id().equals(moved.id()))
                        .filter(other ->
                                later
                                        ? isWithin(other.date(), from, to.minusDays(1))
                                        : isWithin(other.date(), to.plusDays(1), from))
                        .toList(),
                later);
    }

    public boolean isNothing() {
        return endBefore.isEmpty() && passed.isEmpty();
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
