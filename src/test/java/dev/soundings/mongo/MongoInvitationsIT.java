package dev.soundings.mongo;

import dev.soundings.round.Invitations;
import dev.soundings.round.InvitationsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoInvitationsIT extends InvitationsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Invitations invitations() {
        return new MongoInvitations(DATABASE.empty());
    }
}
