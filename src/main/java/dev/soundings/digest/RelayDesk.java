package dev.soundings.digest;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lets a digest be read in one other workspace: here somebody asks for a one-time code, there an
 * administrator accepts it, and either side ends it. Whether somebody may is decided before.
 */
public final class RelayDesk {
    private static final Duration CODE_HOLDS = Duration.ofHours(24);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 5;

    private final DigestPlans plans;
    private final Relays relays;
    private final Counters counters;
    private final RelayCodes codes;

    RelayDesk(DigestPlans plans, Relays relays, Counters counters, RelayCodes codes) {
        this.plans = plans;
        this.relays = relays;
        this.counters = counters;
        this.codes = codes;
    }

    /** What came of asking for a code. */
    public sealed interface Invitation {
        record Code(String code, Instant until) implements Invitation {}

        /** It is read elsewhere already; that has to end first. */
        record Running(Instant since) implements Invitation {}
    }

    /** What came of a code. */
    public sealed interface Acceptance {
        record Accepted(DigestPlan plan) implements Acceptance {}

        /** Wrong, used, expired, or of this very workspace: nobody learns which. */
        record NotValid() implements Acceptance {}

        record TooOften() implements Acceptance {}
    }

    /**
     * A digest of another workspace that is read here.
     *
     * @param id for buttons; says nothing about the other workspace
     */
    public record Hosted(String id, DigestPlan plan, ChannelId channel) {}

    /** A new code takes the place of one that nobody has used. */
    public Invitation invite(DigestPlan plan, Instant now) {
        var code = codes.next();
        var invited = new Relay.State.Invited(RelayCodes.hash(code), now.plus(CODE_HOLDS));
        var kept =
                relays.write(
                        plan.workspace(),
                        plan.id(),
                        present ->
                                present.filter(relay ->
                                                relay.state() instanceof Relay.State.Running)
                                        .orElseGet(() ->
                                                new Relay(plan.workspace(), plan.id(), invited)));
        return kept.state() instanceof Relay.State.Running running
                ? new Invitation.Running(running.since())
                : new Invitation.Code(code, invited.until());
    }

    public Acceptance accept(
            String code, WorkspaceId host, ChannelId channel, UserId by, Instant now) {
        if (isTooOften(host, by, now)) {
            return new Acceptance.TooOften();
        }
        var hash = RelayCodes.hash(code);
        return relays.invited(hash)
                .filter(relay -> !relay.home().equals(host))
                .filter(relay -> takes(relay, hash, host, channel, by, now))
                .flatMap(relay -> plans.find(relay.home(), relay.plan()))
                .<Acceptance>map(Acceptance.Accepted::new)
                .orElseGet(Acceptance.NotValid::new);
    }

    /** What is read here from elsewhere. */
    public List<Hosted> hostedBy(WorkspaceId host) {
        return relays.hostedBy(host).stream().flatMap(relay -> hosted(relay).stream()).toList();
    }

    /** Ends what is read here; empty when there is no such thing. */
    public Optional<DigestPlan> leave(WorkspaceId host, String id, Instant now) {
        return relays.hostedBy(host).stream()
                .filter(relay -> id(relay).equals(id))
                .findFirst()
                .map(relay -> ended(relay, now, present -> present.isHostedBy(host)))
                .flatMap(relay -> plans.find(relay.home(), relay.plan()));
    }

    /** Ends it from home; a code that nobody has used is void from now on. */
    public void end(DigestPlan plan, Instant now) {
        relays.find(plan.workspace(), plan.id()).ifPresent(relay -> ended(relay, now, _ -> true));
    }

    private Relay ended(Relay found, Instant now, Predicate<Relay> stillSo) {
        return relays.write(
                found.home(),
                found.plan(),
                present ->
                        present.filter(stillSo.negate())
                                .orElseGet(() -> found.in(new Relay.State.Ended(now))));
    }

    /** Of two who come at once with the same code, one. */
    private boolean takes(
            Relay found, String hash, WorkspaceId host, ChannelId channel, UserId by, Instant now) {
        var running = new Relay.State.Running(host, channel, by, now);
        var first = new boolean[1];
        relays.write(
                found.home(),
                found.plan(),
                present -> {
                    first[0] = present.orElseThrow().isOpenTo(hash, now);
                    return first[0] ? found.in(running) : present.orElseThrow();
                });
        return first[0];
    }

    private boolean isTooOften(WorkspaceId host, UserId by, Instant now) {
        long window = now.getEpochSecond() / WINDOW.toSeconds();
        var name = "digest-codes." + StableId.of(host + "/" + by) + "." + window;
        return counters.next(host, name) > MOST_ATTEMPTS;
    }

    private Optional<Hosted> hosted(Relay relay) {
        return relay.state() instanceof Relay.State.Running running
                ? plans.find(relay.home(), relay.plan())
                        .map(plan -> new Hosted(id(relay), plan, running.channel()))
                : Optional.empty();
    }

    private static String id(Relay relay) {
        return StableId.of(relay.home() + "/" + relay.plan());
    }
}
