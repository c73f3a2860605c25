package dev.soundings.discord;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Ends a start that Discord stands in the way of with words alone: the first sentence says what is
 * wrong, those after it what to do.
 */
final class DiscordFailure extends AbstractFailureAnalyzer<RefusedByDiscord> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, RefusedByDiscord cause) {
        var words = cause.sentence();
        int end = words.indexOf(". ") + 1;
        return new FailureAnalysis(words.substring(0, end), words.substring(end).strip(), cause);
    }
}
