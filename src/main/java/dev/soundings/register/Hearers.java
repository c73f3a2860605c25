package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            case OWNER_DECLINED, OWNER_SILENT -> others(asker(risk.history(), index), happening);
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

    /**
     * Whoever added it and whoever has promised it hear how it ends. Whoever has promised it hears
     * that others changed it; whoever had, who has taken it from them.
     */
    static List<UserId> of(Action action, int index) {
        var happening = action.history().get(index);
        var adder = Optional.of(action.addedBy());
        var owner = action.ownership().owner();
        var asker = asker(action.history(), index);
        return switch (happening.what()) {
            case OWNER_ASKED -> others(Stream.of(action.ownership().asked()), happening);
            case OWNER_DECLINED, OWNER_SILENT -> others(Stream.of(asker), happening);
            case OWNER_ACCEPTED ->
                    others(
                            Stream.of(adder, asker, ownerBefore(action.history(), index)),
                            happening);
            case CHANGED -> others(Stream.of(owner), happening);
            case CLOSED, DROPPED -> others(Stream.of(adder, owner), happening);
            case RAISED, KEPT, REVIEWED_SAME, REVIEWED_UP, REVIEWED_DOWN -> List.of();
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

    private static List<UserId> others(Stream<Optional<UserId>> hearers, Happening happening) {
        return hearers.flatMap(hearer -> others(hearer, happening).stream()).distinct().toList();
    }

    private static Optional<UserId> asker(List<Happening> history, int before) {
        return whoLast(What.OWNER_ASKED, history, before);
    }

    private static Optional<UserId> ownerBefore(List<Happening> history, int before) {
        return whoLast(What.OWNER_ACCEPTED, history, before);
    }

    private static Optional<UserId> whoLast(What what, List<Happening> history, int before) {
        return history.subList(0, before).reversed().stream()
                .filter(happening -> happening.what() == what)
                .findFirst()
                .flatMap(Happening::by);
    }
}
