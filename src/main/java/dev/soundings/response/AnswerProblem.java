package dev.soundings.response;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;

/** Why something in a form is no answer yet; the person reads a sentence that says what to do. */
public sealed interface AnswerProblem {
    /** The sentence, for below the field. */
    String say(Phrases phrases);

    /** {@code over} characters more than {@code most}. */
    record TooLong(int over, int most) implements AnswerProblem {
        @Override
        public String say(Phrases phrases) {
            return phrases.say(ResponseText.TOO_LONG, "over", over, "most", most);
        }
    }

    /** What needs no more to be said than a sentence. */
    enum Plain implements AnswerProblem {
        MISSING(ResponseText.MISSING),
        NO_NUMBER(ResponseText.NO_NUMBER),
        NO_DAY(ResponseText.NO_DAY),
        NOT_OFFERED(ResponseText.NOT_OFFERED),
        NO_PERSON(ResponseText.NO_PERSON),
        UNIT_MISSING(ResponseText.UNIT_MISSING),
        NUMBER_MISSING(ResponseText.NUMBER_MISSING),
        WIN_MISSING(ResponseText.WIN_MISSING),
        /** An anonymous answer, after the round's key is gone. */
        ANONYMOUS_CLOSED(ResponseText.ANONYMOUS_CLOSED);

        private final ResponseText sentence;

        Plain(ResponseText sentence) {
            this.sentence = sentence;
        }

        @Override
        public String say(Phrases phrases) {
            return phrases.say(sentence);
        }
    }
}
