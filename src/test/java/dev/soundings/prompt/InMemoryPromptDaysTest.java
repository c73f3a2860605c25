package dev.soundings.prompt;

class InMemoryPromptDaysTest extends PromptDaysContract {
    @Override
    protected PromptDays promptDays() {
        return new InMemoryPromptDays();
    }
}
