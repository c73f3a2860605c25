package dev.soundings.response;

import dev.soundings.checkin.Question;

/**
 * What the fields of a question are called, {@code r5}, {@code r5-when}, {@code w4-amount}, and
 * what can be picked in them.
 */
final class Fields {
    static final String YES = "yes";
    static final String NO = "no";
    static final String OTHER = "other";

    static final int SHORT = 300;
    static final int LONG = 3_000;
    static final int UNIT = 40;

    private Fields() {}

    static String of(Question question) {
        return question.id().value();
    }

    static String other(Question question) {
        return question.id() + "-other";
    }

    static String when(Question question) {
        return question.id() + "-when";
    }

    static String cost(Question question) {
        return question.id() + "-cost";
    }

    static String who(Question question) {
        return question.id() + "-who";
    }

    static String amount(Question question) {
        return question.id() + "-amount";
    }

    static String unit(Question question) {
        return question.id() + "-unit";
    }

    static String sure(Question question) {
        return question.id() + "-sure";
    }
}
