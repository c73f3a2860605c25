package dev.soundings.register;

class InMemoryActionsTest extends ActionsContract {
    @Override
    protected Actions actions() {
        return new InMemoryActions();
    }
}
