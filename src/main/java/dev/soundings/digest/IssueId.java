package dev.soundings.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/**
 * Names a plan's issue by the Monday of its ISO week, whatever day it is posted on, so that a week
 * can have only one: {@code x7k2m9p4qa.20270215}.
 */
public record IssueId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}\\.[0-9]{8}");

    public IssueId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a digest issue");
        }
    }

    /**
     * @param date any day of the week, in the plan's zone
     */
    public static IssueId of(PlanId plan, LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new IssueId(plan + "." + DateTimeFormatter.BASIC_ISO_DATE.format(monday));
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.indexOf('.')));
    }

    @Override
    public String toString() {
        return value;
    }
}
