package dev.soundings.command;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.cadence.CadenceNotation.Problem;
import dev.soundings.cadence.ImpossibleCadence.Reason;
import dev.soundings.wording.CadenceText;
import dev.soundings.wording.Phrases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** A rhythm as somebody typed it into a form: {@code every Thursday at 9:00}, or what to mend. */
sealed interface CadenceEntry {
    record Read(Cadence cadence) implements CadenceEntry {}

    record Wrong(String sentence) implements CadenceEntry {}

    /**
     * @param today from which every few weeks are counted when no date is given
     */
    static CadenceEntry read(String typed, LocalDate today, Phrases phrases) {
        return switch (CadenceNotation.parse(typed, today)) {
            case Parsed.Read(var cadence) when cadence.nextDates(today, 1).isEmpty() ->
                    new Wrong(phrases.say(CadenceText.OVER));
            case Parsed.Read(var cadence) -> new Read(cadence);
            case Parsed.Unreadable(var problem, var part, _) ->
                    new Wrong(
                            phrases.say(
                                    text(problem),
                                    "part",
                                    part,
                                    "end",
                                    part.isBlank() ? "yes" : "no"));
            case Parsed.Impossible(var reason, var parameters) ->
                    new Wrong(phrases.say(text(reason), readable(parameters, phrases)));
        };
    }

    private static CadenceText text(Problem problem) {
        return switch (problem) {
            case EMPTY -> CadenceText.EMPTY;
            case RULE_EXPECTED -> CadenceText.RULE_EXPECTED;
            case WEEKDAY_EXPECTED -> CadenceText.WEEKDAY_EXPECTED;
            case OF_THE_MONTH_EXPECTED -> CadenceText.OF_THE_MONTH_EXPECTED;
            case DATE_EXPECTED -> CadenceText.DATE_EXPECTED;
            case NO_SUCH_DATE -> CadenceText.NO_SUCH_DATE;
            case TIME_EXPECTED -> CadenceText.TIME_EXPECTED;
            case ANCHOR_EXPECTED -> CadenceText.ANCHOR_EXPECTED;
            case ZONE_UNKNOWN -> CadenceText.ZONE_UNKNOWN;
            case UNEXPECTED -> CadenceText.UNEXPECTED;
        };
    }

    private static CadenceText text(Reason reason) {
        return switch (reason) {
            case NO_DAYS -> CadenceText.NO_DAYS;
            case NO_DATES -> CadenceText.NO_DATES;
            case NO_TIMES -> CadenceText.NO_TIMES;
            case TOO_MANY_DATES -> CadenceText.TOO_MANY_DATES;
            case TOO_MANY_TIMES -> CadenceText.TOO_MANY_TIMES;
            case TIME_FINER_THAN_A_MINUTE -> CadenceText.TIME_FINER_THAN_A_MINUTE;
            case WEEKS_OUT_OF_RANGE -> CadenceText.WEEKS_OUT_OF_RANGE;
            case DAY_OF_MONTH_OUT_OF_RANGE -> CadenceText.DAY_OF_MONTH_OUT_OF_RANGE;
            case DATE_OUT_OF_RANGE -> CadenceText.DATE_OUT_OF_RANGE;
            case UNTIL_BEFORE_FIRST_DATE -> CadenceText.UNTIL_BEFORE_FIRST_DATE;
            case ZONE_WITHOUT_NAME -> CadenceText.ZONE_WITHOUT_NAME;
        };
    }

    private static Map<String, Object> readable(Map<String, Object> parameters, Phrases phrases) {
        var readable = new HashMap<String, Object>();
        parameters.forEach((name, value) -> readable.put(name, readable(value, phrases)));
        return readable;
    }

    private static Object readable(Object value, Phrases phrases) {
        return switch (value) {
            case LocalDate date ->
                    DateTimeFormatter.ofPattern("d MMM yyyy", phrases.locale()).format(date);
            case LocalTime time ->
                    DateTimeFormatter.ofPattern("H:mm:ss", phrases.locale()).format(time);
            default -> value;
        };
    }
}
