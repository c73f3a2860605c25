package dev.soundings.slack;

import dev.soundings.chat.Installations;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The team to which the bot's token belongs. A token that is taken away pauses it: nothing is sent
 * any more, everything else goes on, and the next start with a good token takes it up again.
 */
final class SlackTeam {
    private static final Logger log = LoggerFactory.getLogger(SlackTeam.class);

    private final Installations installations;
    private final AtomicReference<State> state =
            new AtomicReference<>(new State(Optional.empty(), Standing.UNKNOWN, Optional.empty()));

    SlackTeam(Installations installations) {
        this.installations = installations;
    }

    void joined(WorkspaceId workspace, UserId bot, Instant now) {
        state.set(
                new State(
                        Optional.of(new Membership(workspace, bot)),
                        Standing.WELCOME,
                        Optional.of(now)));
    }

    void heard(Instant now) {
        state.updateAndGet(
                before -> new State(before.membership(), before.standing(), Optional.of(now)));
    }

    /**
     * @param why Slack's word for it
     */
    void revoked(String why) {
        var before =
                state.getAndUpdate(
                        now -> new State(now.membership(), Standing.REVOKED, now.heard()));
        if (before.standing() == Standing.REVOKED) {
            return;
        }
        before.membership()
                .map(Membership::workspace)
                .flatMap(installations::find)
                .ifPresent(found -> installations.save(found.left()));
        log.error(
                "Slack no longer accepts the bot ({}): nothing is sent to that workspace. Install"
                        + " the app again at api.slack.com/apps, set SLACK_BOT_TOKEN and restart.",
                why);
    }

    Standing standing(WorkspaceId workspace) {
        var now = state.get();
        boolean ours =
                now.membership().map(Membership::workspace).filter(workspace::equals).isPresent();
        return ours || now.membership().isEmpty() ? now.standing() : Standing.FOREIGN;
    }

    Optional<WorkspaceId> workspace() {
        return state.get().membership().map(Membership::workspace);
    }

    Optional<UserId> bot() {
        return state.get().membership().map(Membership::bot);
    }

    Optional<Instant> lastHeard() {
        return state.get().heard();
    }

    /** How the bot stands with a workspace. */
    enum Standing {
        /** Slack has not been asked yet, or could not be. */
        UNKNOWN,
        WELCOME,
        REVOKED,
        /** The token belongs to another workspace. */
        FOREIGN
    }

    private record Membership(WorkspaceId workspace, UserId bot) {}

    private record State(
            Optional<Membership> membership, Standing standing, Optional<Instant> heard) {}
}
