package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk;
import dev.soundings.register.Win;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one issue tells, before it has words: everything that may be told is in it, and nothing that
 * may not. {@link DigestMessages} finds the words and decides what fits.
 */
public sealed interface Digest {
    Frame frame();

    List<Won> won();

    /**
     * The status for stakeholders.
     *
     * @param watch the first of each project, the most urgent first
     * @param alsoWatched what else each project watches, for the thread
     * @param onTrack names of projects that have nothing to watch
     * @param changes in the register, for the thread
     * @param promised what was done of what people have promised and what is late, for the thread
     * @param dates milestones that moved or were reached, for the thread
     * @param purposes what the projects are for, for the thread
     */
    record StakeholderWeekly(
            Frame frame,
            List<Watch> watch,
            List<Watch> alsoWatched,
            List<Won> won,
            List<Upcoming> week,
            List<String> onTrack,
            Heard heard,
            List<Change> changes,
            Promised promised,
            List<DateChange> dates,
            List<Purpose> purposes)
            implements Digest {
        public StakeholderWeekly {
            watch = List.copyOf(watch);
            alsoWatched = List.copyOf(alsoWatched);
            won = List.copyOf(won);
            week = List.copyOf(week);
            onTrack = List.copyOf(onTrack);
            changes = List.copyOf(changes);
            dates = List.copyOf(dates);
            purposes = List.copyOf(purposes);
        }
    }

    /** The wins of the period, measured ones first. */
    record QuickWins(Frame frame, List<Won> won) implements Digest {
        public QuickWins {
            won = List.copyOf(won);
        }
    }

    /**
     * What every kind of digest has around its blocks.
     *
     * @param quarter running sums of the quarter by unit, over all the plan's projects
     * @param waiting how many items wait for their owner's yes
     * @param correctedBefore what turned out to be wrong in the issue before, repeated once
     * @param counted what this issue counts, see {@link Stage.Sealed}
     */
    record Frame(
            String name,
            LocalDate date,
            ZoneId zone,
            List<Sum> quarter,
            List<HeldBack> held,
            int waiting,
            Set<UserId> approvedBy,
            List<Correction> corrections,
            List<Correction> correctedBefore,
            Map<String, Integer> counted) {
        public Frame {
            quarter = List.copyOf(quarter);
            held = List.copyOf(held);
            approvedBy = Set.copyOf(approvedBy);
            corrections = List.copyOf(corrections);
            correctedBefore = List.copyOf(correctedBefore);
            counted = Map.copyOf(counted);
        }
    }

    /**
     * A risk or an opportunity that needs eyes.
     *
     * @param entry its id in the register
     * @param title in the words of the register; {@code instead} replaces the whole line
     */
    record Watch(
            String project,
            String entry,
            Side side,
            String title,
            Risk rating,
            Optional<UserId> owner,
            String plan,
            Optional<LocalDate> reviewOn,
            boolean overdue,
            Optional<String> instead) {
        /** Whether it hurts or helps. */
        enum Side {
            RISK,
            CHANCE
        }
    }

    /**
     * A win.
     *
     * @param thanked who is thanked for it, where the digest thanks
     */
    record Won(
            String project,
            String entry,
            String what,
            String whoBenefits,
            Optional<Win.Amount> amount,
            Win.Confidence confidence,
            Optional<UserId> thanked,
            Optional<String> instead) {}

    /** So much of a unit, and how much of it is measured. */
    record Sum(String unit, BigDecimal total, BigDecimal measured) {}

    /** Something that is planned for one of the next seven days. */
    record Upcoming(LocalDate date, String project, Occasion occasion, String title) {
        /** What is planned. */
        enum Occasion {
            MILESTONE,
            END,
            REVIEW
        }
    }

    record HeldBack(String project, LocalDate since) {}

    /**
     * Who was heard, in counts of persons.
     *
     * @param late how many of {@code heard} answered only after their round had closed
     * @param to when the last round closed; empty while one is open
     * @param departments with at least five asked each, smaller ones together
     */
    record Heard(
            int heard, int asked, int late, Optional<Instant> to, List<Department> departments) {
        public Heard {
            departments = List.copyOf(departments);
        }

        /** One department; an empty name stands for the small ones together. */
        public record Department(String name, int heard, int asked) {}
    }

    /**
     * Something that changed in the register.
     *
     * @param why of a decision, or of its result; may be empty
     */
    record Change(String project, String title, What what, String why) {
        /** What changed in the register. */
        enum What {
            NEW,
            WORSE,
            BETTER,
            HAPPENED,
            PREVENTED,
            PASSED,
            DECIDED,
            HELD,
            PARTLY,
            REVERSED
        }
    }

    /**
     * Actions of all projects.
     *
     * @param late those that should have been done before the date of the issue
     */
    record Promised(List<Promise> done, List<Promise> late) {
        public Promised {
            done = List.copyOf(done);
            late = List.copyOf(late);
        }
    }

    record Promise(String project, String what, Optional<LocalDate> dueOn) {}

    /** What became of a milestone within the period. */
    sealed interface DateChange {
        record Moved(String project, String title, LocalDate from, LocalDate to)
                implements DateChange {}

        record Reached(String project, String title, LocalDate on) implements DateChange {}
    }

    record Purpose(String project, String words) {}

    record Correction(Instant at, String what) {}

    /** Nothing that a reader has not seen in the issue before. */
    default boolean saysNothingNew() {
        return won().isEmpty()
                && switch (this) {
                    case StakeholderWeekly weekly ->
                            weekly.frame().held().isEmpty()
                                    && weekly.week().isEmpty()
                                    && weekly.changes().isEmpty()
                                    && weekly.promised().done().isEmpty()
                                    && weekly.dates().isEmpty()
                                    && weekly.heard().heard() == 0;
                    case QuickWins _ -> true;
                };
    }
}
