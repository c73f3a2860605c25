package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.SampleWorld.YUKI;
import static dev.soundings.prompt.PromptSets.inChannel;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.UserId;
import dev.soundings.people.Person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** Whoever does not say where they live is asked again, but not with every answer. */
class ZoneQuestionTest {
    private static final String ASKED = "for you?";

    private final PromptRig rig = new PromptRig(inChannel(thursdays()));

    @BeforeEach
    void nobodyKnowsWhereTomLives() {
        rig.world.people.change(ROOM, TOM, ZoneQuestionTest::somewhere);
    }

    @Test
    void isPutBelowTheAnswersOfTheFirstDay() {
        rig.playTo("2027-02-11T10:00:00Z");

        assertThat(answered("20270211", TOM)).contains(ASKED);
        assertThat(answered("20270211", TOM)).contains(ASKED);
        assertThat(rig.world.people.find(ROOM, TOM))
                .flatMap(tom -> tom.preferences().zoneAskedOn())
                .contains(LocalDate.of(2027, 2, 11));
    }

    @Test
    void isNotPutAgainForAMonth() {
        rig.playTo("2027-02-11T10:00:00Z");
        answered("20270211", TOM);

        rig.playTo("2027-02-18T10:00:00Z");
        assertThat(answered("20270218", TOM)).doesNotContain(ASKED);

        rig.playTo("2027-03-11T10:00:00Z");
        assertThat(answered("20270311", TOM)).contains(ASKED);

        rig.playTo("2027-03-18T10:00:00Z");
        assertThat(answered("20270318", TOM)).doesNotContain(ASKED);
    }

    @Test
    void isNotPutToWhoseZoneIsKnown() {
        rig.playTo("2027-02-11T10:00:00Z");

        assertThat(answered("20270211", YUKI)).doesNotContain(ASKED);
    }

    private String answered(String round, UserId who) {
        return rig.press(who, "answer/same/thursdays." + round + ".0").toString();
    }

    private static Person somewhere(Person person) {
        return new Person(
                person.workspace(),
                person.id(),
                person.name(),
                Optional.empty(),
                person.locale(),
                person.kind(),
                person.active(),
                person.preferences(),
                person.absences());
    }
}
