package dev.soundings.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What goes wrong next. Each fault waits for the calls it is meant for, hits as many of them as
 * said, and is gone.
 */
public final class DiscordFaults {
    private final List<Planned> planned = new ArrayList<>();

    /** One kind of trouble. */
    public sealed interface Fault {
        /**
         * 429.
         *
         * @param scope {@code user}, {@code shared} or {@code global}
         */
        record Throttled(String scope, double seconds) implements Fault {}

        /** 500, 502, 503: nothing was done. */
        record Broken(int status) implements Fault {}

        /** It was done, but the connection breaks before the answer. */
        record AnswerLost() implements Fault {}

        /** It was done, but the answer says 502. */
        record DoneButBroken() implements Fault {}

        /** An answer with a code of Discord's: 403 with 40003. */
        record Refused(int status, int code, String message) implements Fault {}
    }

    private static final class Planned {
        private final Predicate<DiscordRequest> at;
        private final Fault fault;
        private int left;

        Planned(Predicate<DiscordRequest> at, Fault fault, int times) {
            this.at = at;
            this.fault = fault;
            this.left = times;
        }
    }

    /**
     * @param line a regular expression for {@link DiscordRequest#line()}
     */
    public synchronized void at(String line, int times, Fault fault) {
        var pattern = Pattern.compile(line);
        planned.add(new Planned(request -> pattern.matcher(request.line()).find(), fault, times));
    }

    public void throttle(String line, int times, String scope, double seconds) {
        at(line, times, new Fault.Throttled(scope, seconds));
    }

    public void breakAt(String line, int times, int status) {
        at(line, times, new Fault.Broken(status));
    }

    public void loseAnswer(String line) {
        at(line, 1, new Fault.AnswerLost());
    }

    /** "You are opening direct messages too fast." */
    public void opensTooFast(int times) {
        at(
                "POST /users/@me/channels",
                times,
                new Fault.Refused(403, 40003, "You are opening direct messages too fast"));
    }

    public synchronized boolean isOver() {
        return planned.isEmpty();
    }

    synchronized Optional<Fault> next(DiscordRequest request) {
        var hit = planned.stream().filter(one -> one.at.test(request)).findFirst();
        hit.ifPresent(one -> {
            if (--one.left == 0) {
                planned.remove(one);
            }
        });
        return hit.map(one -> one.fault);
    }
}
