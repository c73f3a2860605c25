package dev.soundings.digest;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.DigestMessages.Told;

/**
 * One place in which an issue appears, and how it reads there: its own channel, or that of another
 * workspace.
 *
 * @param post the key of the post; names the workspace it goes to
 * @param details the key of what stands in its thread
 */
record Imprint(WorkspaceId workspace, ChannelId channel, SendKey post, SendKey details, Told told) {

    static Imprint atHome(DigestPlan plan, Editions.Edition edition) {
        return new Imprint(
                plan.workspace(),
                plan.channel(),
                DigestKeys.post(edition.issue()),
                DigestKeys.details(edition.issue()),
                edition.told());
    }
}
