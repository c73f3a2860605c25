package dev.soundings.prompt;

import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Origin;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;
import dev.soundings.wording.PromptText;

/** Takes somebody out of the count afterwards who had forgotten to say that they are away. */
final class AwayNotes {
    private final Invitations invitations;

    AwayNotes(Invitations invitations) {
        this.invitations = invitations;
    }

    ChatReply wasAway(AskedQuestions asked, Addressee to, Origin origin) {
        invitations.change(
                origin.workspace(),
                asked.invitation().id(),
                stored -> stored.ending(new Fate.NotAsked(Reason.AWAY, origin.at())));
        return ChatReply.whisper(
                to.phrases().say(PromptText.WAS_AWAY, "project", asked.project().name()));
    }
}
