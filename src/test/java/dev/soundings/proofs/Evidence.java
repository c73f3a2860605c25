package dev.soundings.proofs;

import dev.soundings.chat.SendKey;
import dev.soundings.delivery.OutboxState;
import dev.soundings.round.Invitation;
import dev.soundings.round.InvitationId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left when everything has come to rest.
 *
 * @param prompts those in the room's own log
 * @param outbox each message that was ever on its way, and how it ended
 * @param acknowledged what people were told to be kept
 * @param responded the invitations to which there is a response with a name
 * @param words all that is stored of what people wrote, former versions included
 */
record Evidence(
        List<Invitation> invitations,
        List<LoggedMessage> prompts,
        Map<SendKey, OutboxState> outbox,
        List<Acknowledged> acknowledged,
        Set<InvitationId> responded,
        Set<String> words) {
    Evidence {
        invitations = List.copyOf(invitations);
        prompts = List.copyOf(prompts);
        outbox = Map.copyOf(outbox);
        acknowledged = List.copyOf(acknowledged);
        responded = Set.copyOf(responded);
        words = Set.copyOf(words);
    }
}
