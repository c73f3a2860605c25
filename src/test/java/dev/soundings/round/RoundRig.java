package dev.soundings.round;

import dev.soundings.SampleWorld;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.clock.Heartbeat;
import dev.soundings.holiday.Holidays;
import dev.soundings.people.WorkingDays;

import java.util.List;

/** Everything that makes rounds, in memory. */
public final class RoundRig {
    public final InMemoryRounds rounds = new InMemoryRounds();
    public final InMemoryInvitations invitations = new InMemoryInvitations();
    public final DaysOff daysOff;
    public final UpcomingRounds upcoming;
    public final Heartbeat opener;
    public final RoundRunner runner;
    public final Heartbeat closer;

    public RoundRig(
            SampleWorld world,
            Holidays holidays,
            QuestionLibrary library,
            AnsweredQuestions answered) {
        var installations = new InMemoryInstallations();
        installations.save(
                new Installation(
                        SampleWorld.ROOM, "room", "Northwind Ferries", SampleWorld.PRIYA, true));
        daysOff = new KnownDaysOff(new WorkingDays(holidays));
        var invitees =
                new InvitedNow(
                        world.workspaces,
                        installations,
                        world.projects,
                        new AudienceFinder(world.people, List.of()));
        upcoming = new UpcomingRounds(rounds, invitees, new RoundPlanner(daysOff));
        var opening =
                new RoundOpening(
                        rounds,
                        invitations,
                        library,
                        world.questionSets,
                        new RotatingQuestions(world.projects, world.facts, invitations, answered));
        opener = new RoundOpener(world.checkIns, upcoming, opening);
        runner = new RoundRunner(invitees, daysOff, opening);
        closer = new RoundCloser(rounds, invitations, List.of());
    }
}
