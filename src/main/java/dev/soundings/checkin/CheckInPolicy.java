package dev.soundings.checkin;

import dev.soundings.project.Project;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Looks at a check-in before it is saved or resumed. */
public final class CheckInPolicy {
    private final QuestionLibrary library;
    private final AudienceFinder audiences;

    public CheckInPolicy(QuestionLibrary library, AudienceFinder audiences) {
        this.library = library;
        this.audiences = audiences;
    }

    /**
     * Empty when nothing is wrong.
     *
     * @param zone of the workspace
     */
    public List<CheckInProblem> problems(
            CheckIn checkIn, Project project, Instant now, ZoneId zone) {
        var problems = new ArrayList<CheckInProblem>();
        if (project.why().isEmpty()) {
            problems.add(new CheckInProblem.NoWhyCard());
        }
        if (checkIn.cadence().next(now, zone).isEmpty()) {
            problems.add(new CheckInProblem.NeverDue());
        }
        int invited = audiences.invitees(checkIn, project).size();
        if (invited == 0) {
            problems.add(new CheckInProblem.NobodyInvited());
        }
        library.current(checkIn.set())
                .ifPresentOrElse(
                        set -> problems.addAll(problemsOf(set, checkIn, invited)),
                        () ->
                                problems.add(
                                        new CheckInProblem.UnknownSet(
                                                checkIn.set(), library.names())));
        return List.copyOf(problems);
    }

    private static List<CheckInProblem> problemsOf(QuestionSet set, CheckIn checkIn, int invited) {
        var problems = new ArrayList<CheckInProblem>();
        boolean hidesNames = set.questions().stream().anyMatch(checkIn.sharing()::anonymises);
        if (hidesNames && invited > 0 && invited < CheckIn.ANONYMOUS_FLOOR) {
            problems.add(new CheckInProblem.TooFewForAnonymous(invited, CheckIn.ANONYMOUS_FLOOR));
        }
        var effort = SetEffort.of(set);
        if (effort.isTooLong()) {
            problems.add(new CheckInProblem.TakesLong(effort.expected()));
        }
        return problems;
    }
}
