package dev.soundings.holiday;

/**
 * A file of holidays that cannot be read stops the start, with the place and the cure: {@code
 * config/holidays/PT.txt, line 3: "2027-02-30 Carnival" says no holiday.}
 */
public final class MalformedHolidays extends RuntimeException {
    private final String region;
    private final int line;
    private final String text;

    MalformedHolidays(String region, int line, String text) {
        super(
                "config/holidays/%s.txt, line %d: \"%s\" says no holiday"
                        .formatted(region, line, text));
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

    public String cure() {
        return """
        Call the file after a country or a part of it, as DE.txt or DE-BY.txt. Each line is one of these, each day stands in it once, and - in place of a name means that there is no holiday:
        2027-02-11 National Foundation Day
        --02-23 Emperor's Birthday
        2nd-Mon-Oct Columbus Day
        Navy day = Marine Day
        as GB-ENG
        only these days\
        """;
    }
}
