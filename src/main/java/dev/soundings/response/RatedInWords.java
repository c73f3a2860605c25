package dev.soundings.response;

import dev.soundings.register.Risk;
import dev.soundings.register.Risk.Proximity;

import java.util.Optional;

/**
 * How people rate a risk without numbers, wherever they are asked: how soon, and what it would
 * cost. Answers keep "this month" as 4 and "later" as 2, as they always have; "it would cost us the
 * date" is an impact of 5, and what is left open is 0. How likely it is nobody was asked.
 */
public final class RatedInWords {
    public static final String THIS_MONTH = "this-month";
    public static final String LATER = "later";
    public static final String DAYS = "days";
    public static final String WEEKS = "weeks";
    public static final String DATE = "date";

    private static final int SOON = 4;
    private static final int NOT_SOON = 2;
    private static final int UNSAID = 0;

    private RatedInWords() {}

    /**
     * @param picked {@link #THIS_MONTH}, {@link #LATER} or nothing
     */
    public static int when(Optional<String> picked) {
        return switch (picked.orElse("")) {
            case THIS_MONTH -> SOON;
            case LATER -> NOT_SOON;
            default -> UNSAID;
        };
    }

    /**
     * @param picked {@link #DAYS}, {@link #WEEKS}, {@link #DATE} or nothing
     * @return 1 to 5, or 0
     */
    public static int cost(Optional<String> picked) {
        return switch (picked.orElse("")) {
            case DAYS -> 2;
            case WEEKS -> 3;
            case DATE -> 5;
            default -> UNSAID;
        };
    }

    /** What was picked, as a risk of the register. */
    public static Risk risk(int when, int cost) {
        var proximity =
                switch (when) {
                    case SOON -> Optional.of(Proximity.THIS_MONTH);
                    case NOT_SOON -> Optional.of(Proximity.LATER);
                    default -> Optional.<Proximity>empty();
                };
        return Risk.unrated()
                .rated(Optional.empty(), cost == UNSAID ? Optional.empty() : Optional.of(cost))
                .near(proximity);
    }
}
