package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.berlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.digest.DigestIssue.Period;
import dev.soundings.round.Invitation;
import dev.soundings.round.Round;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HearingTest {
    private static final Period WEEK =
            new Period(berlin(MONDAY.minusWeeks(1), 12, 0), berlin(MONDAY, 12, 0));
    private static final Round NAMED = Week.round("atlas", CheckIn.Sharing.NAMED);
    private static final Round ANONYMOUS = Week.round("billing", CheckIn.Sharing.ANONYMOUS);

    @Test
    void countsAPersonOnceOverSeveralRounds() {
        var other = Week.round("mobile", CheckIn.Sharing.NAMED);

        var hearing =
                Hearing.of(
                        List.of(
                                named(NAMED, List.of("tom"), "tom", "yuki", "lee"),
                                named(other, List.of("tom", "sam"), "tom", "sam")),
                        WEEK,
                        Map.of());

        assertThat(hearing.asked()).isEqualTo(4);
        assertThat(hearing.heard()).isEqualTo(2);
        assertThat(hearing.counted()).hasSize(3);
    }

    @Test
    void leavesTheAbsentOutUnlessTheyAnswered() {
        var round = named(NAMED, List.of("tom"), "tom", "yuki", "lee");

        var hearing =
                Hearing.of(
                        List.of(
                                new Material.Asked(
                                        round.round(),
                                        round.invitations(),
                                        round.named(),
                                        0,
                                        Set.of(new UserId("tom"), new UserId("yuki")))),
                        WEEK,
                        Map.of());

        assertThat(hearing.asked()).isEqualTo(2);
        assertThat(hearing.heard()).isEqualTo(1);
    }

    @Test
    void addsOfAnAnonymousRoundOnlyWhoCannotHaveBeenHeardWithAName() {
        var people = new String[] {"tom", "yuki", "lee", "sam", "ravi", "ana"};
        var anonymous =
                new Material.Asked(
                        ANONYMOUS, invitations(ANONYMOUS, people), List.of(), 5, Set.of());

        var hearing =
                Hearing.of(
                        List.of(named(NAMED, List.of("tom", "yuki"), "tom", "yuki"), anonymous),
                        WEEK,
                        Map.of());

        assertThat(hearing.asked()).isEqualTo(6);
        assertThat(hearing.heard()).isEqualTo(5);
        assertThat(hearing.counted()).containsEntry(ANONYMOUS.id().value(), 5);
    }

    @Test
    void countsAnAnonymousAnswerOnlyInTheFirstIssueAfterIt() {
        var asked =
                new Material.Asked(
                        ANONYMOUS,
                        invitations(ANONYMOUS, "tom", "yuki", "lee", "sam", "ravi"),
                        List.of(),
                        4,
                        Set.of());

        var hearing = Hearing.of(List.of(asked), WEEK, Map.of(ANONYMOUS.id().value(), 3));

        assertThat(hearing.heard()).isEqualTo(1);
    }

    @Test
    void doesNotCountAgainWhatAnIssueBeforeHasCounted() {
        var round = named(NAMED, List.of("tom"), "tom", "yuki");
        var before = round.named().getFirst().id();

        var hearing = Hearing.of(List.of(round), WEEK, Map.of(before, 1));

        assertThat(hearing.heard()).isZero();
        assertThat(hearing.counted()).isEmpty();
    }

    @Test
    void putsSmallDepartmentsTogetherSoThatNoNumberNarrowsToAPerson() {
        var material =
                new Week()
                        .project("atlas", "Atlas", "Product")
                        .project("billing", "Billing", "Operations")
                        .project("mobile", "Mobile", "Legal")
                        .project("search", "Search", "Sales")
                        .heard("atlas", 12, 9, 0)
                        .heard("billing", 6, 2, 0)
                        .heard("mobile", 2, 1, 0)
                        .heard("search", 1, 0, 0)
                        .material();

        var departments = Departments.heard(material, WEEK, berlin(MONDAY, 8, 30)).departments();

        assertThat(departments)
                .containsExactly(
                        new Digest.Heard.Department("Product", 9, 12),
                        new Digest.Heard.Department("", 3, 9));
    }

    private static Material.Asked named(Round round, List<String> heard, String... invited) {
        var invitations = invitations(round, invited);
        var answers =
                invitations.stream()
                        .filter(invitation -> heard.contains(invitation.person().value()))
                        .map(invitation -> Week.answer(invitation, false))
                        .toList();
        return new Material.Asked(round, invitations, answers, 0, Set.of());
    }

    private static List<Invitation> invitations(Round round, String... people) {
        return Arrays.stream(people).map(person -> Week.invitation(round, person)).toList();
    }
}
