package dev.soundings.digest;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;

/**
 * That a plan is also told in one other workspace: from the invitation there to the end of it. "The
 * steering weekly of Northwind's Slack is read in the harbour's Discord server too, in #steering."
 * People are never joined across the two.
 *
 * @param home the workspace of the plan
 */
public record Relay(WorkspaceId home, PlanId plan, State state) {

    public sealed interface State {
        /**
         * A code waits for an administrator of some other workspace.
         *
         * @param code only its hash, see {@link RelayCodes}
         */
        record Invited(String code, Instant until) implements State {}

        /**
         * @param by the administrator of {@code host} who accepted it
         */
        record Running(WorkspaceId host, ChannelId channel, UserId by, Instant since)
                implements State {}

        record Ended(Instant at) implements State {}
    }

    Relay in(State next) {
        return new Relay(home, plan, next);
    }

    boolean isOpenTo(String code, Instant now) {
        return state instanceof State.Invited(var expected, var until)
                && expected.equals(code)
                && now.isBefore(until);
    }

    boolean isHostedBy(WorkspaceId workspace) {
        return state instanceof State.Running running && running.host().equals(workspace);
    }
}
