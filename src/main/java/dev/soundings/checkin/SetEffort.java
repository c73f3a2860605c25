package dev.soundings.checkin;

import dev.soundings.checkin.QuestionSet.Item;

import java.time.Duration;
import java.util.List;

/**
 * How long a set takes to answer, by rule of thumb: a tap takes five seconds, a line fifteen, a few
 * sentences half a minute; of a bank, its longest wording counts; one in three is asked what
 * depends on an earlier answer.
 */
public record SetEffort(Duration expected) {
    /** What takes longer is flagged before it is saved. */
    public static final Duration LIMIT = Duration.ofSeconds(90);

    public static SetEffort of(QuestionSet set) {
        return new SetEffort(
                Duration.ofSeconds(set.items().stream().mapToLong(SetEffort::seconds).sum()));
    }

    public boolean isTooLong() {
        return expected.compareTo(LIMIT) > 0;
    }

    private static long seconds(Item item) {
        return switch (item) {
            case Item.Fixed(var questions) -> seconds(questions);
            case Item.Bank(var wordings) ->
                    wordings.stream()
                            .mapToLong(wording -> seconds(wording.questions()))
                            .max()
                            .orElse(0);
        };
    }

    private static long seconds(List<Question> questions) {
        return questions.stream().mapToLong(SetEffort::expectedSeconds).sum();
    }

    private static long expectedSeconds(Question question) {
        long seconds = seconds(question);
        return question.ask().when().isPresent() ? seconds / 3 : seconds;
    }

    private static long seconds(Question question) {
        return switch (question) {
            case Question.Scale scale -> 5;
            case Question.YesNo yesNo -> 5;
            case Question.Choice choice -> 6;
            case Question.Choices choices -> 9;
            case Question.Day day -> 6;
            case Question.Person person -> 6;
            case Question.Amount amount -> 8;
            case Question.KpiReading reading -> 8;
            case Question.ShortText text -> 15;
            case Question.LongText text -> 30;
            case Question.RiskRaised risk -> 30;
            case Question.WinReported win -> 40;
        };
    }
}
