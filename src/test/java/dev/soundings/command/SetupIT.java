package dev.soundings.command;

import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.SAM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.checkin.CheckIn;
import dev.soundings.delivery.OutboxEntries;
import dev.soundings.digest.DigestPlans;
import dev.soundings.people.Absence;
import dev.soundings.project.Project;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project manager's first ten minutes. */
class SetupIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void setsAProjectUpAndReachesNobodyUntilItIsStarted() {
        rig.world.people.change(
                ROOM,
                SAM,
                sam -> sam.away(new Absence(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 14))));

        var drafted = rig.fill(PRIYA, rig.say(PRIYA, "/soundings setup"), harbour(Map.of()));
        var looked = rig.fill(PRIYA, rig.press(PRIYA, drafted, "Choose when"), Map.of());

        assertThat(Replies.text(drafted))
                .contains("6 people: 6 in other zones, Sam away till Mon 15 Feb.")
                .contains("decisions wait for you")
                .contains("not known yet");
        assertThat(Replies.text(looked))
                .contains("Thu 11 Feb: 5 people. Sam is not asked: away.")
                .contains(
                        "Yuki is asked on Fri 12 Feb: public holiday, Japan (National Foundation"
                                + " Day).")
                .contains("Ana gets it at 9:00 in New York, which is 15:00 for you.")
                .contains("What could hurt or help: every Thursday at 9:00")
                .contains("Only you see it now");
        assertThat(checkIns()).allMatch(each -> each.state() == CheckIn.State.PAUSED);
        // What waits is the question for the measure, two weeks later.
        assertThat(rig.the(OutboxEntries.class).nextDue())
                .contains(SampleWorld.MONDAY.plus(Duration.ofDays(14)));

        var started = rig.fill(PRIYA, rig.press(PRIYA, looked, "Start"), Map.of());

        assertThat(Replies.text(started))
                .contains("Harbour is running. The first people are asked on Thu 11 Feb 4:30")
                .contains("#harbour on Mondays at 8:30");
        assertThat(checkIns()).allMatch(each -> each.state() == CheckIn.State.ACTIVE);
        assertThat(rig.the(OutboxEntries.class).nextDue()).contains(SampleWorld.MONDAY);
        assertThat(rig.the(DigestPlans.class).of(ROOM))
                .singleElement()
                .satisfies(plan -> assertThat(plan.editor()).isEqualTo(PRIYA));
    }

    @Test
    void goesOnWhereItWasLeft() {
        rig.fill(PRIYA, rig.say(PRIYA, "/soundings setup"), harbour(Map.of()));

        var again = rig.say(PRIYA, "/soundings setup");
        var looked =
                rig.fill(
                        PRIYA,
                        rig.press(PRIYA, again, "Continue Harbour"),
                        Map.of("why-when", List.of("last Friday of the month at 16:00")));

        assertThat(Replies.text(looked)).contains("Fri 26 Feb");
        assertThat(Replies.form(rig.press(PRIYA, again, "Another project")).field("purpose"))
                .isPresent();
    }

    @Test
    void saysAtTheFieldWhatToMend() {
        var form = rig.say(PRIYA, "/soundings setup");

        assertThat(
                        Replies.text(
                                rig.fill(
                                        PRIYA,
                                        form,
                                        harbour(Map.of("name", List.of("Atlas migration"))))))
                .contains("name: There is a project called Atlas migration already.");
        assertThat(
                        Replies.text(
                                rig.fill(
                                        PRIYA,
                                        form,
                                        harbour(Map.of("name", List.of("x".repeat(50)))))))
                .isEqualTo("name: This has 10 characters too many; 40 fit.");
        var drafted = rig.fill(PRIYA, form, harbour(Map.of("people", List.of("tom"))));
        assertThat(
                        Replies.text(
                                rig.fill(
                                        PRIYA,
                                        rig.press(PRIYA, drafted, "Choose when"),
                                        Map.of("risk-when", List.of("whenever")))))
                .contains("risk-when: I cannot read “whenever”")
                .contains(
                        "sharing: Only # people are invited"
                                .replace("Only # people", "Only 2 people"));
    }

    private Map<String, List<String>> harbour(Map<String, List<String>> more) {
        var values =
                new HashMap<String, List<String>>(
                        Map.of(
                                "name", List.of("Harbour"),
                                "purpose", List.of("Ships berth within an hour, for captains"),
                                "department", List.of("Operations"),
                                "people", List.of("tom", "yuki", "sam", "ravi", "kim"),
                                "sponsor", List.of("ana"),
                                "channel", List.of("harbour")));
        values.putAll(more);
        return values;
    }

    private List<CheckIn> checkIns() {
        return rig.world.checkIns.of(ROOM, project().id());
    }

    private Project project() {
        return rig.world.projects.named(ROOM, "Harbour").orElseThrow();
    }
}
