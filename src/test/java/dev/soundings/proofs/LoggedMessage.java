package dev.soundings.proofs;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.round.Invitation;

/**
 * A message of the bot in somebody's direct messages, as the room's own log has it.
 *
 * @param key under which it was posted
 * @param content as it is kept, with its buttons: those of a prompt name the invitation
 */
record LoggedMessage(UserId reader, String id, SendKey key, String content) {

    boolean asks(Invitation invitation) {
        return reader.equals(invitation.person())
                && (invitation.prompt().filter(key::equals).isPresent()
                        || content.contains(invitation.id().value()));
    }
}
