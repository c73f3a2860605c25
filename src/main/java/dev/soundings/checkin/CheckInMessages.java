package dev.soundings.checkin;

import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.cadence.CadenceNotation.Problem;
import dev.soundings.cadence.ImpossibleCadence.Reason;
import dev.soundings.wording.CheckInText;
import dev.soundings.wording.Phrases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One sentence for each thing that can be wrong with a check-in, saying what to do about it. */
public final class CheckInMessages {
    /** What ICU selects on where the text ends too early. */
    private static final String NO_PART = "none";

    private CheckInMessages() {}

    public static String say(CheckInProblem problem, Phrases phrases) {
        return switch (problem) {
            case CheckInProblem.NoWhyCard none -> phrases.say(CheckInText.NO_WHY_CARD);
            case CheckInProblem.UnknownSet(var name, var known) ->
                    phrases.say(
                            CheckInText.UNKNOWN_SET,
                            "name",
                            name,
                            "known",
                            String.join(", ", known));
            case CheckInProblem.NobodyInvited nobody -> phrases.say(CheckInText.NOBODY_INVITED);
            case CheckInProblem.TooFewForAnonymous(var invited, var least) ->
                    phrases.say(
                            CheckInText.TOO_FEW_FOR_ANONYMOUS, "invited", invited, "least", least);
            case CheckInProblem.NeverDue never -> phrases.say(CheckInText.NEVER_DUE);
            case CheckInProblem.TakesLong(var expected) ->
                    phrases.say(CheckInText.TAKES_LONG, "seconds", expected.toSeconds());
        };
    }

    public static String say(Parsed.Unreadable unreadable, Phrases phrases) {
        var part = unreadable.part().isBlank() ? NO_PART : unreadable.part();
        return phrases.say(key(unreadable.problem()), "part", part);
    }

    public static String say(Parsed.Impossible impossible, Phrases phrases) {
        return phrases.say(
                key(impossible.reason()), written(impossible.parameters(), phrases.locale()));
    }

    private static CheckInText key(Problem problem) {
        return CheckInText.valueOf("CADENCE_" + problem.name());
    }

    private static CheckInText key(Reason reason) {
        return CheckInText.valueOf("CADENCE_" + reason.name());
    }

    /** Days and times as the reader writes them; ICU knows those of java.util only. */
    private static Map<String, Object> written(Map<String, Object> parameters, Locale locale) {
        var written = new HashMap<>(parameters);
        written.replaceAll((name, value) ->
                switch (value) {
                    case LocalDate date ->
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(locale)
                                    .format(date);
                    case LocalTime time -> time.toString();
                    default -> value;
                });
        return written;
    }
}
