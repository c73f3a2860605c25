package dev.soundings.project;

class InMemoryMilestonesTest extends MilestonesContract {
    @Override
    protected Milestones create() {
        return new InMemoryMilestones();
    }
}
