package dev.soundings.cadence;

import static dev.soundings.cadence.CadenceNotation.Problem.OF_THE_MONTH_EXPECTED;
import static dev.soundings.cadence.CadenceNotation.Problem.RULE_EXPECTED;
import static dev.soundings.cadence.CadenceNotation.Problem.WEEKDAY_EXPECTED;

import dev.soundings.cadence.Rule.MonthlyByDate;
import dev.soundings.cadence.Rule.MonthlyByWeekday;
import dev.soundings.cadence.Rule.OnDates;
import dev.soundings.cadence.Rule.Ordinal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands before {@code at}: {@code every Thursday}, {@code on the 31st of the month}.
 */
final class NotationRules {

    private final Words words;

    NotationRules(Words words) {
        this.words = words;
    }

    /** A rule, but for the date from which weeks are counted, which is written after the times. */
    sealed interface Start {

        record Complete(Rule rule) implements Start {}

        record EveryWeek(List<DayOfWeek> days) implements Start {}

        record EveryFewWeeks(int n, List<DayOfWeek> days) implements Start {}
    }

    Start start() {
        if (words.accept("every", "each")) {
            return every();
        }
        if (words.accept("daily")) {
            return new Start.EveryWeek(List.of(DayOfWeek.values()));
        }
        boolean on = words.accept("on");
        words.accept("the");
        if (!NotationWords.weekdays(words.peek()).isEmpty()) {
            return new Start.EveryWeek(days());
        }
        if (NotationWords.ordinal(words.peek()).isPresent() && isWeekday(words.peek(1))) {
            return new Start.Complete(monthlyByWeekday());
        }
        if (isOfTheMonth(1) || isLastDay()) {
            return new Start.Complete(monthlyByDate());
        }
        if (!on && NotationWords.dayOfMonth(words.peek()).isEmpty()) {
            throw words.stuck(RULE_EXPECTED);
        }
        return new Start.Complete(new OnDates(new NotationDates(words).dates()));
    }

    private Start every() {
        if (words.accept("day")) {
            return new Start.EveryWeek(List.of(DayOfWeek.values()));
        }
        if (words.accept("week")) {
            return new Start.EveryWeek(daysAfterOn());
        }
        if (NotationWords.ordinal(words.peek()).isPresent()
                && isWeekday(words.peek(1))
                && isOfTheMonth(2)) {
            return new Start.Complete(monthlyByWeekday());
        }
        if (words.accept("other", "second", "2nd")) {
            words.accept("week");
            return new Start.EveryFewWeeks(2, daysAfterOn());
        }
        if (words.peek().matches("\\d{1,9}") && words.peek(1).matches("weeks?")) {
            int n = Integer.parseInt(words.take());
            words.take();
            List<DayOfWeek> days = daysAfterOn();
            return n == 1 ? new Start.EveryWeek(days) : new Start.EveryFewWeeks(n, days);
        }
        return new Start.EveryWeek(days());
    }

    private List<DayOfWeek> daysAfterOn() {
        words.accept("on");
        return days();
    }

    private List<DayOfWeek> days() {
        List<DayOfWeek> days = new ArrayList<>();
        do {
            words.skipSeparators();
            List<DayOfWeek> named = NotationWords.weekdays(words.peek());
            if (named.isEmpty()) {
                throw words.stuck(WEEKDAY_EXPECTED);
            }
            days.addAll(named);
            words.take();
        } while (!NotationWords.weekdays(words.peekBehindSeparators()).isEmpty());
        return days;
    }

    private Rule monthlyByWeekday() {
        Ordinal ordinal = NotationWords.ordinal(words.take()).orElseThrow();
        DayOfWeek weekday = NotationWords.weekday(words.take()).orElseThrow();
        ofTheMonth();
        return new MonthlyByWeekday(ordinal, weekday);
    }

    private Rule monthlyByDate() {
        int day = 31;
        if (isLastDay()) {
            words.take();
            words.take();
        } else {
            day = NotationWords.dayOfMonth(words.peek()).orElseThrow(this::ruleExpected);
            words.take();
        }
        ofTheMonth();
        return new MonthlyByDate(day);
    }

    private void ofTheMonth() {
        if (!isOfTheMonth(0)) {
            throw words.stuck(OF_THE_MONTH_EXPECTED);
        }
        words.take();
        words.take();
        words.accept("month");
    }

    private boolean isOfTheMonth(int ahead) {
        return words.peek(ahead).equals("of")
                && words.peek(ahead + 1).matches("the|each|every|a")
                && words.peek(ahead + 2).equals("month");
    }

    private boolean isLastDay() {
        return words.peek().equals("last") && words.peek(1).equals("day");
    }

    private RuntimeException ruleExpected() {
        return words.stuck(RULE_EXPECTED);
    }

    private static boolean isWeekday(String word) {
        return NotationWords.weekday(word).isPresent();
    }
}
