package dev.soundings.response;

class InMemoryAnsweredMarksTest extends AnsweredMarksContract {
    @Override
    protected AnsweredMarks marks() {
        return new InMemoryAnsweredMarks();
    }
}
