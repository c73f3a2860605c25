package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What only some kinds of questions have; each kind reads what it wrote. */
public record QuestionDetails(
        @Nullable List<PickDocument> picks,
        @Nullable Boolean orElse,
        @Nullable Integer points,
        @Nullable Map<String, String> lowEnd,
        @Nullable Map<String, String> highEnd,
        @Nullable String kpi,
        @Nullable Map<String, String> unit) {
    private static final QuestionDetails NONE =
            new QuestionDetails(null, null, null, null, null, null, null);

    /** One thing to pick. */
    public record PickDocument(String id, Map<String, String> label) {}

    static QuestionDetails of(Question question) {
        return switch (question) {
            case Question.Choice(_, var picks, var orElse) -> picks(picks, orElse);
            case Question.Choices(_, var picks, var orElse) -> picks(picks, orElse);
            case Question.Scale(_, var points, var low, var high) ->
                    new QuestionDetails(
                            null, null, points, low.byLanguage(), high.byLanguage(), null, null);
            case Question.Amount(_, var unit) ->
                    new QuestionDetails(null, null, null, null, null, null, unit.byLanguage());
            case Question.KpiReading(_, var kpi, var unit) ->
                    new QuestionDetails(null, null, null, null, null, kpi, unit.byLanguage());
            case Question.ShortText _,
                    Question.LongText _,
                    Question.YesNo _,
                    Question.Day _,
                    Question.Person _,
                    Question.RiskRaised _,
                    Question.WinReported _ ->
                    NONE;
        };
    }

    List<Question.Pick> pickList() {
        return requireNonNull(picks).stream()
                .map(pick -> new Question.Pick(pick.id(), new LocalText(pick.label())))
                .toList();
    }

    boolean hasElse() {
        return requireNonNull(orElse);
    }

    int scalePoints() {
        return requireNonNull(points);
    }

    LocalText lowText() {
        return new LocalText(requireNonNull(lowEnd));
    }

    LocalText highText() {
        return new LocalText(requireNonNull(highEnd));
    }

    String kpiName() {
        return requireNonNull(kpi);
    }

    LocalText unitText() {
        return new LocalText(requireNonNull(unit));
    }

    private static QuestionDetails picks(List<Question.Pick> picks, boolean orElse) {
        var documents =
                picks.stream()
                        .map(pick -> new PickDocument(pick.id(), pick.label().byLanguage()))
                        .toList();
        return new QuestionDetails(documents, orElse, null, null, null, null, null);
    }
}
