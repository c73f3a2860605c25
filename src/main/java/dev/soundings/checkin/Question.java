package dev.soundings.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question, by what kind of answer it wants. */
public sealed interface Question {
    Ask ask();

    record ShortText(Ask ask) implements Question {}

    record LongText(Ask ask) implements Question {}

    /** One of several; {@code orElse} adds a line for something else. */
    record Choice(Ask ask, List<Pick> picks, boolean orElse) implements Question {
        public Choice {
            picks = List.copyOf(picks);
        }
    }

    record Choices(Ask ask, List<Pick> picks, boolean orElse) implements Question {
        public Choices {
            picks = List.copyOf(picks);
        }
    }

    /** From 1 to {@code points}, with named ends. */
    record Scale(Ask ask, int points, LocalText lowEnd, LocalText highEnd) implements Question {}

    record Amount(Ask ask, LocalText unit) implements Question {}

    record YesNo(Ask ask) implements Question {}

    record Day(Ask ask) implements Question {}

    record Person(Ask ask) implements Question {}

    /** The present value of a number that the project watches. */
    record KpiReading(Ask ask, String kpi, LocalText unit) implements Question {}

    /** A risk: what, when (this month, later) and what it would cost (days, weeks, the date). */
    record RiskRaised(Ask ask) implements Question {}

    /** A win: what, for whom, how much of which unit, how sure. */
    record WinReported(Ask ask) implements Question {}

    default QuestionId id() {
        return ask().id();
    }

    /**
     * What all questions share.
     *
     * @param wording the whole question
     * @param label its name in a form, where a wording can be too long
     * @param anonymous asked without a name even in a named check-in; a follow-up inherits it
     * @param cardHidden the why card is not shown before this is answered
     * @param becomes what an answer is proposed as in the register
     * @param when asked only after this answer to an earlier question
     */
    record Ask(
            QuestionId id,
            LocalText wording,
            LocalText label,
            LocalText hint,
            boolean required,
            boolean anonymous,
            boolean cardHidden,
            Becomes becomes,
            Optional<Condition> when) {
        /** A question that is short enough to be its own label. */
        public Ask(
                QuestionId id,
                LocalText wording,
                LocalText hint,
                boolean required,
                boolean anonymous,
                boolean cardHidden,
                Becomes becomes,
                Optional<Condition> when) {
            this(id, wording, wording, hint, required, anonymous, cardHidden, becomes, when);
        }
    }

    /** What is proposed to the register from an answer in words. */
    enum Becomes {
        NOTHING,
        RISK,
        OPPORTUNITY,
        WIN
    }

    /** One thing to pick. */
    record Pick(String id, LocalText label) {}

    /**
     * Holds when the earlier question was answered with one of these: pick ids, points or yes/no.
     */
    record Condition(QuestionId question, Set<String> answers) {
        public Condition {
            answers = Set.copyOf(answers);
        }
    }
}
