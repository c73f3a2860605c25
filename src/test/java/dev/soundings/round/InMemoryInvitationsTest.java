package dev.soundings.round;

class InMemoryInvitationsTest extends InvitationsContract {
    @Override
    protected Invitations invitations() {
        return new InMemoryInvitations();
    }
}
