package dev.soundings.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Ends a start that Slack stands in the way of with words alone: the first sentence says what is
 * wrong, those after it what to do.
 */
final class SlackFailure extends AbstractFailureAnalyzer<SlackMisconfigured> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, SlackMisconfigured cause) {
        var words = cause.sentence();
        int end = words.indexOf(". ") + 1;
        return new FailureAnalysis(words.substring(0, end), words.substring(end).strip(), cause);
    }
}
