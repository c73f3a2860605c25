package dev.soundings.digest;

class InMemoryDigestIssuesTest extends DigestIssuesContract {
    @Override
    protected DigestIssues issues() {
        return new InMemoryDigestIssues();
    }
}
