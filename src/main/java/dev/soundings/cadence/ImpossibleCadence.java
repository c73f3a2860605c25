package dev.soundings.cadence;

import java.util.Map;

/**
 * Somebody asked for a cadence that cannot be, like every 0 weeks or the 32nd of the month. It
 * carries what a sentence to that person needs; the sentence is made where texts are made.
 */
public final class ImpossibleCadence extends RuntimeException {

    /** Behind each: the names of its parameters. */
    public enum Reason {
        NO_DAYS,
        NO_DATES,
        NO_TIMES,
        /** {@code count}, {@code most} */
        TOO_MANY_DATES,
        /** {@code count}, {@code most} */
        TOO_MANY_TIMES,
        /** {@code time} */
        TIME_FINER_THAN_A_MINUTE,
        /** {@code weeks}, {@code least}, {@code most} */
        WEEKS_OUT_OF_RANGE,
        /** {@code day} */
        DAY_OF_MONTH_OUT_OF_RANGE,
        /** {@code date}, {@code first}, {@code last} */
        DATE_OUT_OF_RANGE,
        /** {@code until}, {@code first}: the first date that the rule would have named. */
        UNTIL_BEFORE_FIRST_DATE,
        /** {@code zone} */
        ZONE_WITHOUT_NAME
    }

    private final Reason reason;
    // Numbers, local dates and times: all of them can be serialised, as exceptions should.
    private final Map<String, Object> parameters;

    ImpossibleCadence(Reason reason, Map<String, Object> parameters) {
        super(reason + " " + parameters);
        this.reason = reason;
        this.parameters = Map.copyOf(parameters);
    }

    public Reason reason() {
        return reason;
    }

    /** By the names listed at the reason: numbers, dates, times, and the id of a zone. */
    public Map<String, Object> parameters() {
        return parameters;
    }
}
