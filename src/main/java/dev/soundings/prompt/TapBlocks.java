package dev.soundings.prompt;

import dev.soundings.chat.Block;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.response.Answer;
import dev.soundings.response.QuestionText;
import dev.soundings.response.Response.Named;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is asked, as far as a message shows it: the first question that one tap answers (a scale, a
 * choice, yes or no), and the first that wants words. The others are for the form.
 */
final class TapBlocks {
    private static final int LONGEST_QUESTION = 300;

    private final Addressee to;

    TapBlocks(Addressee to) {
        this.to = to;
    }

    List<Block> of(PromptCard card) {
        var open =
                card.asked().questions().stream()
                        .filter(question -> question.ask().when().isEmpty())
                        .filter(question ->
                                !card.anonymousGiven() || !card.asked().isAnonymous(question))
                        .toList();
        var tapped = open.stream().flatMap(question -> control(card, question)).limit(1);
        var written =
                open.stream()
                        .filter(question -> control(card, question).findAny().isEmpty())
                        .limit(1)
                        .map(question -> words(card, question));
        return Stream.concat(tapped, written).toList();
    }

    private Block words(PromptCard card, Question question) {
        return new Block.Paragraph(
                List.of(new Span.Emphasis(label(card, question, LONGEST_QUESTION))));
    }

    private Stream<Block> control(PromptCard card, Question question) {
        return switch (question) {
            case Question.Scale scale when scale.points() <= Denominator.SCALE ->
                    Stream.of(scale(card, scale));
            case Question.Choice(var ask, var picks, var orElse) when !orElse ->
                    Stream.of(choices(card, question, options(picks), false));
            case Question.Choices(var ask, var picks, var orElse) when !orElse ->
                    Stream.of(choices(card, question, options(picks), true));
            case Question.YesNo yesNo ->
                    Stream.of(
                            choices(
                                    card,
                                    question,
                                    List.of(
                                            Option.of("yes", say(PromptText.YES)),
                                            Option.of("no", say(PromptText.NO))),
                                    false));
            case Question.Scale scale -> Stream.of();
            case Question.Choice choice -> Stream.of();
            case Question.Choices choices -> Stream.of();
            case Question.ShortText text -> Stream.of();
            case Question.LongText text -> Stream.of();
            case Question.Amount amount -> Stream.of();
            case Question.Day day -> Stream.of();
            case Question.Person person -> Stream.of();
            case Question.KpiReading reading -> Stream.of();
            case Question.RiskRaised risk -> Stream.of();
            case Question.WinReported win -> Stream.of();
        };
    }

    private Block scale(PromptCard card, Question.Scale scale) {
        return new Block.Scale(
                card.action(Answers.TAP, scale.id().value()),
                label(card, scale, Denominator.TEXT),
                scale.points(),
                end(scale.lowEnd()),
                end(scale.highEnd()),
                given(card, scale)
                        .filter(Answer.Point.class::isInstance)
                        .map(answer -> OptionalInt.of(((Answer.Point) answer).point()))
                        .orElse(OptionalInt.empty()));
    }

    private Block choices(
            PromptCard card, Question question, List<Option> options, boolean several) {
        var selected =
                given(card, question)
                        .map(answer ->
                                switch (answer) {
                                    case Answer.Picked(var picks, var other) -> picks;
                                    case Answer.YesNo(var yes) -> List.of(yes ? "yes" : "no");
                                    default -> List.<String>of();
                                })
                        .orElse(List.of());
        return new Block.Choices(
                card.action(Answers.TAP, question.id().value()),
                label(card, question, Denominator.HEADING),
                options,
                selected,
                several);
    }

    private static Optional<Answer> given(PromptCard card, Question question) {
        return card.response()
                .map(Named::answers)
                .flatMap(answers -> Optional.ofNullable(answers.get(question.id())));
    }

    private List<Option> options(List<Pick> picks) {
        return picks.stream().map(pick -> Option.of(pick.id(), end(pick.label()))).toList();
    }

    private String label(PromptCard card, Question question, int most) {
        var wording = QuestionText.of(question.ask().wording(), card.asked(), to.phrases());
        return Shortened.to(most, numbered(card, question, wording));
    }

    /** An anonymous tap among named answers says so where the finger is. */
    private String numbered(PromptCard card, Question question, String wording) {
        boolean among = card.asked().isAnonymous(question) && !card.asked().named().isEmpty();
        return among ? say(PromptText.ANONYMOUS_TAP, "question", wording) : wording;
    }

    private String end(LocalText text) {
        return Shortened.to(Denominator.LABEL, text.in(to.phrases().locale()));
    }

    private String say(PromptText text, Object... values) {
        return to.phrases().say(text, values);
    }
}
