package dev.soundings.digest;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

/**
 * One place in which an issue appears, and how it reads there: its own channel, or that of another
 * workspace.
 *
 * @param post the key of the post; names the workspace it goes to
 * @param details the key of what stands in its thread
 */
public record Imprint(
        WorkspaceId workspace, ChannelId channel, SendKey post, SendKey details, Told told) {

    /** As it is to read from now on. */
    Imprint telling(ChatMessage newPost) {
        return new Imprint(workspace, channel, post, details, new Told(newPost, told.details()));
    }

    static Imprint atHome(DigestPlan plan, Editions.Edition edition) {
        return new Imprint(
                plan.workspace(),
                plan.channel(),
                DigestKeys.post(edition.issue()),
                DigestKeys.details(edition.issue()),
                edition.told());
    }
}
