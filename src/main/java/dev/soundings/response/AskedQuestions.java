package dev.soundings.response;

import dev.soundings.checkin.ProjectFacts;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Condition;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.project.Project;
import dev.soundings.round.Invitation;
import dev.soundings.round.Round;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one person is asked in one round, in order: of {@code why}, this week W3 with its follow-up.
 *
 * @param set in the frozen version that the round asks
 * @param facts what was known of the project on the round's day
 */
public record AskedQuestions(
        Round round, Invitation invitation, QuestionSet set, Project project, ProjectFacts facts) {
    /** Under which the answer to "Last time you said" is kept; no set has such a question. */
    public static final QuestionId LAST_TIME = new QuestionId("last-time");

    /** Those of the invitation that the set has. */
    public List<Question> questions() {
        return invitation.questions().stream().flatMap(id -> set.question(id).stream()).toList();
    }

    public Optional<Question> question(QuestionId id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Those whose answers carry the person's name. */
    public List<Question> named() {
        return questions().stream().filter(question -> !isAnonymous(question)).toList();
    }

    public List<Question> anonymous() {
        return questions().stream().filter(this::isAnonymous).toList();
    }

    /** A follow-up inherits the anonymity of its question. */
    public boolean isAnonymous(Question question) {
        return round.sharing().anonymises(question)
                || question.ask().when().flatMap(when -> set.question(when.question())).stream()
                        .anyMatch(this::isAnonymous);
    }

    /** A question is asked first that measures what the card would tell. */
    public boolean hidesCard() {
        return questions().stream().anyMatch(question -> question.ask().cardHidden());
    }

    /**
     * Whether a tap on this answers it for good. Anonymous answers are given all at once, so a tap
     * on one with others beside it belongs into the form.
     */
    public boolean savesByTap(QuestionId id, List<String> values) {
        var tapped = question(id);
        if (tapped.isEmpty() || !isAnonymous(tapped.get())) {
            return tapped.isPresent();
        }
        return anonymous().stream()
                .filter(question -> !question.id().equals(id))
                .allMatch(other -> isClosedBy(id, values, other));
    }

    /** The questions that are asked in view of these answers: without follow-ups not called for. */
    List<Question> shown(Map<QuestionId, Answer> answers) {
        var shown = new HashSet<QuestionId>();
        return questions().stream()
                .filter(question ->
                        question.ask().when().map(when -> holds(when, shown, answers)).orElse(true))
                .filter(question -> shown.add(question.id()))
                .toList();
    }

    private static boolean holds(
            Condition when, Set<QuestionId> shown, Map<QuestionId, Answer> answers) {
        return shown.contains(when.question())
                && Optional.ofNullable(answers.get(when.question())).stream()
                        .flatMap(answer -> keysOf(answer).stream())
                        .anyMatch(when.answers()::contains);
    }

    private static boolean isClosedBy(QuestionId id, List<String> values, Question other) {
        return other.ask()
                .when()
                .filter(when -> when.question().equals(id))
                .filter(when -> values.stream().noneMatch(when.answers()::contains))
                .isPresent();
    }

    /** What the condition of a follow-up can name. */
    private static List<String> keysOf(Answer answer) {
        return switch (answer) {
            case Answer.Picked(var picks, var other) -> picks;
            case Answer.Point(var point) -> List.of(String.valueOf(point));
            case Answer.YesNo(var yes) -> List.of(yes ? Fields.YES : Fields.NO);
            case Answer.Words words -> List.of();
            case Answer.Amount amount -> List.of();
            case Answer.Day day -> List.of();
            case Answer.Person person -> List.of();
            case Answer.RiskRaised risk -> List.of();
            case Answer.WinReported win -> List.of();
        };
    }
}
