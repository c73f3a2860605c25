package dev.soundings.round;

import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.checkin.Rotation;
import dev.soundings.checkin.Rotation.Past;
import dev.soundings.project.Projects;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the fixed questions and one wording of each bank, in turn. Where too few are invited for an
 * anonymous question to be one, the set is read as if it had none.
 */
final class RotatingQuestions implements QuestionPicker {
    /** More invitations than any wording rests. */
    private static final int LOOK_BACK = 60;

    private final Projects projects;
    private final FactFinder facts;
    private final Invitations invitations;
    private final AnsweredQuestions answered;

    RotatingQuestions(
            Projects projects,
            FactFinder facts,
            Invitations invitations,
            AnsweredQuestions answered) {
        this.projects = projects;
        this.facts = facts;
        this.invitations = invitations;
        this.answered = answered;
    }

    @Override
    public List<QuestionId> pick(
            QuestionSet set, UpcomingRound round, Invitee invitee, boolean anonymousToo) {
        var checkIn = round.checkIn();
        var project = projects.find(checkIn.workspace(), checkIn.project()).orElseThrow();
        var person = invitee.person().id();
        var rotation =
                new Rotation(
                        checkIn.id(),
                        person,
                        facts.of(project, round.date()),
                        round.date(),
                        history(checkIn, person));
        return (anonymousToo ? set.items().stream() : named(set, checkIn.sharing()))
                .flatMap(item -> rotation.questionsOf(only(item, set)).stream())
                .toList();
    }

    private List<Past> history(CheckIn checkIn, UserId person) {
        return invitations.latestOf(checkIn.workspace(), person, LOOK_BACK).stream()
                .filter(past -> past.checkIn().equals(checkIn.id()))
                .flatMap(this::past)
                .toList();
    }

    private Stream<Past> past(Invitation invitation) {
        var withAnswer = answered.of(invitation);
        return invitation.questions().stream()
                .map(question ->
                        new Past(question, invitation.dueOn(), withAnswer.contains(question)));
    }

    private static Stream<Item> named(QuestionSet set, Sharing sharing) {
        return set.items().stream().flatMap(item -> named(item, sharing));
    }

    private static Stream<Item> named(Item item, Sharing sharing) {
        return switch (item) {
            case Item.Fixed(var questions) ->
                    isNamed(questions, sharing) ? Stream.of(item) : Stream.empty();
            case Item.Bank(var wordings) -> {
                var named =
                        wordings.stream()
                                .filter(wording -> isNamed(wording.questions(), sharing))
                                .toList();
                yield named.isEmpty() ? Stream.empty() : Stream.of(new Item.Bank(named));
            }
        };
    }

    private static boolean isNamed(List<Question> questions, Sharing sharing) {
        return questions.stream().noneMatch(sharing::anonymises);
    }

    private static QuestionSet only(Item item, QuestionSet set) {
        return new QuestionSet(set.name(), set.version(), set.title(), List.of(item));
    }
}
