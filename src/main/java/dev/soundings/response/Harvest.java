package dev.soundings.response;

import dev.soundings.checkin.CheckIn;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.response.RoundKeys.Kept;
import dev.soundings.round.Round;
import dev.soundings.round.Rounds;

import java.time.Instant;
import java.util.Optional;

/**
 * Brings answers into the register. Named ones follow at once; anonymous ones all together when
 * their round has closed, and only if enough have answered, so that neither the moment nor the
 * number tells who it was. Then the round's key is destroyed.
 *
 * <p>What waits is stored beside the responses: a version that was not harvested, a key that is
 * still there. A crash before the mark repeats the work, which changes nothing.
 */
final class Harvest implements Heartbeat {
    private static final int AT_ONCE = 100;

    private final Responses responses;
    private final RoundKeys keys;
    private final Rounds rounds;
    private final HarvestReader reader;

    Harvest(Responses responses, RoundKeys keys, Rounds rounds, HarvestReader reader) {
        this.responses = responses;
        this.keys = keys;
        this.rounds = rounds;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "harvest";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return !responses.unharvested(1).isEmpty() || keys.kept().stream().anyMatch(this::isOver)
                ? Optional.of(now)
                : Optional.empty();
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        responses.unharvested(AT_ONCE).forEach(response -> each.run(() -> harvest(response)));
        keys.kept().stream().filter(this::isOver).forEach(kept -> each.run(() -> finish(kept)));
        each.finish();
    }

    private void harvest(Response.Named response) {
        rounds.find(response.workspace(), response.round())
                .ifPresent(round -> reader.read(round, response));
        responses.markHarvested(response);
    }

    /** A round that is not there any more will take no answers either. */
    private boolean isOver(Kept kept) {
        return rounds.find(kept.workspace(), kept.round()).map(Round::closed).orElse(true);
    }

    private void finish(Kept kept) {
        var all = responses.anonymousOf(kept.workspace(), kept.round());
        long said = all.stream().filter(response -> !response.answers().isEmpty()).count();
        if (said >= CheckIn.ANONYMOUS_FLOOR) {
            rounds.find(kept.workspace(), kept.round())
                    .ifPresent(round -> all.forEach(response -> reader.read(round, response)));
        }
        keys.destroy(kept.workspace(), kept.round());
    }
}
