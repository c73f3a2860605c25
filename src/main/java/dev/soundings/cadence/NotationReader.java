package dev.soundings.cadence;

import static dev.soundings.cadence.CadenceNotation.Problem.ANCHOR_EXPECTED;
import static dev.soundings.cadence.CadenceNotation.Problem.EMPTY;
import static dev.soundings.cadence.CadenceNotation.Problem.TIME_EXPECTED;
import static dev.soundings.cadence.CadenceNotation.Problem.UNEXPECTED;
import static dev.soundings.cadence.CadenceNotation.Problem.ZONE_UNKNOWN;

import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.cadence.NotationRules.Start;
import dev.soundings.cadence.Rule.EveryNWeeks;
import dev.soundings.cadence.Rule.Weekly;
import dev.soundings.cadence.Words.Stuck;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one whole cadence: a rule, {@code at} its times, then from, until and zone as they come.
 */
final class NotationReader {

    private final Words words;
    private final Optional<LocalDate> anchor;

    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();

    NotationReader(String text, Optional<LocalDate> anchor) {
        this.words = new Words(text);
        this.anchor = anchor;
    }

    Parsed read() {
        try {
            return new Parsed.Read(cadence());
        } catch (Stuck stuck) {
            return stuck.unreadable();
        } catch (ImpossibleCadence impossible) {
            return new Parsed.Impossible(impossible.reason(), impossible.parameters());
        }
    }

    private Cadence cadence() {
        if (words.atEnd()) {
            throw words.stuck(EMPTY);
        }
        Start start = new NotationRules(words).start();
        List<LocalTime> times = times();
        while (moreToCome()) {
            tail(start);
        }
        return new Cadence(rule(start), times, until, zone);
    }

    private List<LocalTime> times() {
        words.skipSeparators();
        if (!words.accept("at", "@")) {
            throw words.stuck(TIME_EXPECTED);
        }
        List<LocalTime> times = new ArrayList<>();
        do {
            words.skipSeparators();
            times.add(time());
        } while (NotationWords.time(words.peekBehindSeparators()).isPresent());
        return times;
    }

    private LocalTime time() {
        boolean split = words.peek(1).matches("[ap]\\.?m\\.?");
        Optional<LocalTime> time =
                NotationWords.time(split ? words.peek() + words.peek(1) : words.peek());
        if (time.isEmpty()) {
            throw words.stuck(TIME_EXPECTED);
        }
        words.take();
        if (split) {
            words.take();
        }
        return time.get();
    }

    private boolean moreToCome() {
        words.skipSeparators();
        return !words.atEnd();
    }

    private void tail(Start start) {
        if (until.isEmpty() && words.accept("until", "till", "through")) {
            until = Optional.of(new NotationDates(words).date());
        } else if (from.isEmpty()
                && !(start instanceof Start.Complete)
                && words.accept("from", "starting", "since")) {
            words.accept("on");
            from = Optional.of(new NotationDates(words).date());
        } else if (zone.isEmpty()) {
            zone = Optional.of(zone());
        } else {
            throw words.stuck(UNEXPECTED);
        }
    }

    private ZoneId zone() {
        boolean announced = words.accept("in");
        ZoneId found =
                ZoneNames.find(words.peek())
                        .orElseThrow(() ->
                                words.stuck(
                                        announced || words.peek().contains("/")
                                                ? ZONE_UNKNOWN
                                                : UNEXPECTED));
        words.take();
        words.accept("time");
        return found;
    }

    private Rule rule(Start start) {
        return switch (start) {
            case Start.Complete(var rule) -> rule;
            case Start.EveryWeek(var days) ->
                    from.<Rule>map(date -> new EveryNWeeks(1, days, date))
                            .orElseGet(() -> new Weekly(days));
            case Start.EveryFewWeeks(var n, var days) ->
                    new EveryNWeeks(
                            n,
                            days,
                            from.or(() -> n == 1 ? Optional.empty() : anchor)
                                    .orElseThrow(() -> words.stuck(ANCHOR_EXPECTED)));
        };
    }
}
