package dev.soundings.response;

import dev.soundings.people.People;

import java.nio.charset.StandardCharsets;

/** Everything that takes answers, in memory. */
public final class ResponseRig {
    public final InMemoryResponses responses = new InMemoryResponses();
    public final InMemoryRoundKeys keys = new InMemoryRoundKeys();
    public final InMemoryAnsweredMarks marks = new InMemoryAnsweredMarks();
    public final ResponseRecorder recorder;
    public final ResponseForms forms;

    public ResponseRig(People people) {
        var anonymous =
                new AnonymousAnswers(
                        responses,
                        keys,
                        marks,
                        () -> "a key of thirty-two bytes, always".getBytes(StandardCharsets.UTF_8));
        recorder = new ResponseRecorder(responses, anonymous, people);
        forms = new ResponseForms(anonymous);
    }
}
