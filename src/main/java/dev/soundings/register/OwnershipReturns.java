package dev.soundings.register;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Text;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Takes back what somebody was asked to own and has not answered for five days, so that it is not
 * nobody's for ever: whoever asked hears it, and can ask another.
 */
final class OwnershipReturns implements Heartbeat {
    private static final Duration TO_ANSWER = Duration.ofDays(5);
    private static final int AT_ONCE = 1_000;

    private final Risks risks;

    OwnershipReturns(Risks risks) {
        this.risks = risks;
    }

    @Override
    public String name() {
        return "ownership-returns";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return risks.askingForAnOwner(AT_ONCE).stream()
                .flatMap(risk -> due(risk).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        risks.askingForAnOwner(AT_ONCE).stream()
                .filter(risk -> isDue(risk, now))
                .forEach(risk ->
                        each.run(() ->
                                risks.change(
                                        risk.workspace(),
                                        risk.id(),
                                        stored ->
                                                isDue(stored, now) ? back(stored, now) : stored)));
        each.finish();
    }

    private static boolean isDue(Risk risk, Instant now) {
        return due(risk).filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Five days after the latest question; empty when nobody is asked. */
    private static Optional<Instant> due(Risk risk) {
        return risk.history().reversed().stream()
                .filter(happening -> happening.what() == What.OWNER_ASKED)
                .map(Happening::at)
                .findFirst()
                .filter(asked -> risk.isOpen() && risk.proposedOwner().isPresent())
                .map(asked -> asked.plus(TO_ANSWER));
    }

    private static Risk back(Risk risk, Instant now) {
        return RiskEdit.of(risk)
                .owner(risk.owner(), Optional.empty())
                .happened(What.OWNER_SILENT, Optional.empty(), now, Text.of(""))
                .done();
    }
}
