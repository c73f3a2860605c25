package dev.soundings.checkin;

class InMemoryQuestionSetsTest extends QuestionSetsContract {
    @Override
    protected QuestionSets create() {
        return new InMemoryQuestionSets();
    }
}
