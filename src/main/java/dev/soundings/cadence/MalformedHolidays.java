package dev.soundings.cadence;

/** A line of a holiday file that is not a date and a name, such as {@code 2027-02-30 Carnival}. */
public final class MalformedHolidays extends RuntimeException {

    private final String region;
    private final int line;
    private final String text;

    MalformedHolidays(String region, int line, String text) {
        super(region + ", line " + line + ": " + text);
        this.region = region;
        this.line = line;
        this.text = text;
    }

    public String region() {
        return region;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    public String text() {
        return text;
    }
}
