package dev.soundings.chat;

class InMemoryInstallationsTest extends InstallationsContract {
    @Override
    protected Installations create() {
        return new InMemoryInstallations();
    }
}
