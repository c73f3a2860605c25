package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;

import java.util.Optional;

/**
 * Who is to hear of something that happened to an entry. Whoever raised it hears what became of it;
 * a chosen reader hears that there is something to read; who is asked to own it hears the question,
 * and who asked hears a "not me". Nobody hears of what they did themselves.
 */
final class Hearers {
    private Hearers() {}

    static Optional<UserId> of(Risk risk, int index) {
        var happening = risk.history().get(index);
        return switch (happening.what()) {
            case RAISED -> others(chosenReader(risk), happening);
            case OWNER_ASKED -> others(risk.proposedOwner(), happening);
            case OWNER_DECLINED, OWNER_SILENT -> others(asker(risk, index), happening);
            case KEPT, DROPPED, OWNER_ACCEPTED, CLOSED -> raiser(risk.raisedBy(), happening);
            case CHANGED, REVIEWED_SAME, REVIEWED_UP, REVIEWED_DOWN -> Optional.empty();
        };
    }

    static Optional<UserId> of(Win win, int index) {
        var happening = win.history().get(index);
        return switch (happening.what()) {
            case KEPT, DROPPED -> raiser(win.reportedBy(), happening);
            case RAISED,
                    CHANGED,
                    OWNER_ASKED,
                    OWNER_ACCEPTED,
                    OWNER_DECLINED,
                    OWNER_SILENT,
                    REVIEWED_SAME,
                    REVIEWED_UP,
                    REVIEWED_DOWN,
                    CLOSED ->
                    Optional.empty();
        };
    }

    /** Proposals from answers are read all together. */
    private static Optional<UserId> chosenReader(Risk risk) {
        return risk.source().isAnswer() ? Optional.empty() : risk.privateTo();
    }

    /** What the bot did follows from what the raiser did, who knows. */
    private static Optional<UserId> raiser(Optional<UserId> raiser, Happening happening) {
        return happening.by().isEmpty() ? Optional.empty() : others(raiser, happening);
    }

    private static Optional<UserId> others(Optional<UserId> hearer, Happening happening) {
        return hearer.filter(user -> !happening.by().equals(Optional.of(user)));
    }

    private static Optional<UserId> asker(Risk risk, int before) {
        return risk.history().subList(0, before).reversed().stream()
                .filter(happening -> happening.what() == What.OWNER_ASKED)
                .findFirst()
                .flatMap(Happening::by);
    }
}
