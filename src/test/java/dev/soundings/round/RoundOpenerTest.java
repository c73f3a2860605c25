package dev.soundings.round;

import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.THURSDAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SampleWorld;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Ask;
import dev.soundings.checkin.Question.Becomes;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.project.ProjectId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RoundOpenerTest {
    /** A day before the first of them, Yuki in Tokyo. */
    private static final Instant OPENS = Instant.parse("2027-02-10T00:00:00Z");

    private static final RoundId ROUND = RoundId.of(new CheckInId("atlaswhy"), THURSDAY, 0);
    private final SampleWorld world = new SampleWorld();
    private final RoundRig rig =
            new RoundRig(
                    world,
                    (date, region) -> Optional.empty(),
                    new QuestionLibrary(List.of(set("why"), set("risk"))),
                    invitation -> Set.of());

    @Test
    void opensWhenTheFirstWindowOpensAndInvitesEverybody() {
        assertThat(rig.opener.nextDue(SampleWorld.MONDAY)).contains(OPENS);
        rig.opener.beat(OPENS.minusMillis(1));
        assertThat(rig.rounds.open()).isEmpty();

        rig.opener.beat(OPENS);
        rig.opener.beat(OPENS);

        assertThat(rig.rounds.open()).hasSize(2);
        assertThat(rig.invitations.ofRound(ROOM, ROUND))
                .extracting(invitation -> invitation.person().value())
                .containsExactlyInAnyOrder("tom", "yuki", "lee", "sam", "ravi", "ana");
        assertThat(world.questionSets.find(ROOM, set("why").ref())).isPresent();
    }

    @Test
    void completesARoundThatWasLeftWithoutItsDocument() {
        rig.opener.beat(OPENS);
        var before = rig.invitations.ofRound(ROOM, ROUND);
        var again =
                new RoundRig(
                        world,
                        (date, region) -> Optional.empty(),
                        new QuestionLibrary(List.of(set("why"), set("risk"))),
                        invitation -> Set.of());
        before.forEach(again.invitations::insert);

        again.opener.beat(OPENS.plusSeconds(60));

        assertThat(again.rounds.find(ROOM, ROUND)).isPresent();
        assertThat(again.invitations.ofRound(ROOM, ROUND)).containsExactlyElementsOf(before);
    }

    @Test
    void asksNothingAnonymousOfFewerThanFive() {
        world.checkIns.change(ROOM, new CheckInId("atlasrisk"), CheckIn::deleted);
        world.checkIns.insert(ofMobile());

        rig.opener.beat(OPENS.plusSeconds(86_400));

        assertThat(asked("atlaswhy", "tom")).contains("sure", "w1");
        assertThat(asked("mobilewhy", "tom")).containsExactly("w1");
    }

    @Test
    void opensNothingForAnArchivedProject() {
        world.projects.change(ROOM, new ProjectId("atlas"), project -> project.archive());

        assertThat(rig.opener.nextDue(OPENS)).isEmpty();
    }

    @Test
    void aCheckInWithoutItsQuestionsStopsNoOther() {
        var withoutWhy =
                new RoundRig(
                        world,
                        (date, region) -> Optional.empty(),
                        new QuestionLibrary(List.of(set("risk"))),
                        invitation -> Set.of());

        assertThatThrownBy(() -> withoutWhy.opener.beat(OPENS))
                .isInstanceOf(IllegalStateException.class);

        assertThat(withoutWhy.rounds.open())
                .extracting(round -> round.checkIn().value())
                .containsExactly("atlasrisk");
    }

    private List<String> asked(String checkIn, String person) {
        var round = RoundId.of(new CheckInId(checkIn), THURSDAY, 0);
        return rig.invitations.ofRound(ROOM, round).stream()
                .filter(invitation -> invitation.person().value().equals(person))
                .flatMap(invitation -> invitation.questions().stream())
                .map(QuestionId::value)
                .toList();
    }

    private static CheckIn ofMobile() {
        var atlas = SampleWorld.whyCheckIn();
        return new CheckIn(
                ROOM,
                new CheckInId("mobilewhy"),
                new ProjectId("mobile"),
                "why",
                atlas.audience(),
                atlas.cadence(),
                atlas.sharing(),
                atlas.way(),
                atlas.answerWithin(),
                atlas.state(),
                atlas.createdBy(),
                atlas.activeSince());
    }

    private static QuestionSet set(String name) {
        return new QuestionSet(
                name,
                "aaaaaaaaaa",
                LocalText.english(name),
                List.of(
                        new QuestionSet.Item.Fixed(
                                List.of(
                                        new Question.Scale(
                                                ask("sure", true),
                                                5,
                                                LocalText.english("not"),
                                                LocalText.english("very")))),
                        new QuestionSet.Item.Fixed(
                                List.of(new Question.LongText(ask("w1", false))))));
    }

    private static Ask ask(String id, boolean anonymous) {
        return new Ask(
                new QuestionId(id),
                LocalText.english(id),
                LocalText.english(""),
                false,
                anonymous,
                false,
                Becomes.NOTHING,
                Optional.empty());
    }
}
