package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Adds a correction to what a sealed issue says. Nothing else of it changes, whatever has become of
 * the register since.
 */
final class CorrectedImprints {
    private final Workspaces workspaces;
    private final Wording wording;

    CorrectedImprints(Workspaces workspaces, Wording wording) {
        this.workspaces = workspaces;
        this.wording = wording;
    }

    /**
     * @param issue with the correction as its latest
     * @param zone of the plan
     */
    Imprint of(Imprint sealed, DigestIssue issue, ZoneId zone) {
        var latest = issue.corrections().getLast();
        var line =
                new CorrectionLine(phrases(sealed.workspace()), zone)
                        .of(
                                new Digest.Correction(
                                        latest.at(), DigestComposer.words(latest.what())));
        return sealed.telling(added(sealed.told().post(), line, issue.corrections().size() - 1));
    }

    /** The small print begins with a divider, and with the corrections before. */
    private static ChatMessage added(ChatMessage post, Block line, int before) {
        var blocks = new ArrayList<>(post.blocks());
        int smallPrint = blocks.lastIndexOf(new Block.Divider()) + 1;
        blocks.add(Math.min(smallPrint + before, blocks.size()), line);
        return new ChatMessage(post.headline(), blocks);
    }

    private Phrases phrases(WorkspaceId workspace) {
        return wording.in(workspaces.find(workspace).map(Workspace::locale).orElse(Locale.ENGLISH));
    }
}
