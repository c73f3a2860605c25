package dev.soundings.response;

import java.util.Optional;

/**
 * How people rate a risk without numbers, wherever they are asked: "this month" is a probability of
 * 4, "it would cost us the date" an impact of 5, and what is left open is 3.
 */
public final class RatedInWords {
    public static final String THIS_MONTH = "this-month";
    public static final String LATER = "later";
    public static final String DAYS = "days";
    public static final String WEEKS = "weeks";
    public static final String DATE = "date";

    private static final int UNRATED = 3;

    private RatedInWords() {}

    /**
     * @param picked {@link #THIS_MONTH}, {@link #LATER} or nothing
     * @return 1 to 5
     */
    public static int probability(Optional<String> picked) {
        return switch (picked.orElse("")) {
            case THIS_MONTH -> 4;
            case LATER -> 2;
            default -> UNRATED;
        };
    }

    /**
     * @param picked {@link #DAYS}, {@link #WEEKS}, {@link #DATE} or nothing
     * @return 1 to 5
     */
    public static int impact(Optional<String> picked) {
        return switch (picked.orElse("")) {
            case DAYS -> 2;
            case WEEKS -> 3;
            case DATE -> 5;
            default -> UNRATED;
        };
    }
}
