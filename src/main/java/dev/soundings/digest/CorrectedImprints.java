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
import java.util.List;
import java.util.Locale;

/**
 * Adds the corrections made since the seal to what a sealed issue says. Nothing else of it changes,
 * whatever has become of the register since.
 */
final class CorrectedImprints {
    private final Workspaces workspaces;
    private final Wording wording;

    CorrectedImprints(Workspaces workspaces, Wording wording) {
        this.workspaces = workspaces;
        this.wording = wording;
    }

    /**
     * @param imprint as it was sealed
     * @param zone of the plan
     */
    Imprint of(Imprint imprint, DigestIssue issue, Stage.Sealed sealed, ZoneId zone) {
        var line = new CorrectionLine(phrases(imprint.workspace()), zone);
        var since =
                issue.corrections().stream()
                        .filter(each -> each.at().isAfter(sealed.at()))
                        .map(each ->
                                new Digest.Correction(each.at(), DigestComposer.words(each.what())))
                        .<Block>map(line::of)
                        .toList();
        int before = issue.corrections().size() - since.size();
        return imprint.telling(added(imprint.told().post(), since, before));
    }

    /** The small print begins with a divider, and with the corrections before the seal. */
    private static ChatMessage added(ChatMessage post, List<Block> lines, int before) {
        var blocks = new ArrayList<>(post.blocks());
        int smallPrint = blocks.lastIndexOf(new Block.Divider()) + 1;
        blocks.addAll(Math.min(smallPrint + before, blocks.size()), lines);
        return new ChatMessage(post.headline(), blocks);
    }

    private Phrases phrases(WorkspaceId workspace) {
        return wording.in(workspaces.find(workspace).map(Workspace::locale).orElse(Locale.ENGLISH));
    }
}
