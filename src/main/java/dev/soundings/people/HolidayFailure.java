package dev.soundings.people;

import dev.soundings.holiday.MalformedHolidays;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that a file of holidays stands in the way of with its place and the cure. */
final class HolidayFailure extends AbstractFailureAnalyzer<MalformedHolidays> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MalformedHolidays cause) {
        return new FailureAnalysis(cause.getMessage() + ".", cause.cure(), cause);
    }
}
