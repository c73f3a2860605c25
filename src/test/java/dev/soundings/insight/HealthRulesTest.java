package dev.soundings.insight;

import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SampleWorld;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.insight.Health.Colour;
import dev.soundings.insight.HealthFacts.OpenRisk;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.project.WhyCard;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryId;
import dev.soundings.register.EntryIdentity;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;
import dev.soundings.register.Ownership;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.register.Source;
import dev.soundings.register.State;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** When a project is green, amber or red, and what is said about it. */
class HealthRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 12);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final HealthLimits USUAL = limits(20, days(5), 2);

    private final HealthRules rules = new HealthRules(USUAL);

    @Test
    void isGreenWhenNothingSpeaksAgainstIt() {
        var calm = facts(List.of(risk(12, true, 40, Optional.of(TODAY.plusDays(3)))));

        assertThat(rules.of(calm).colour()).isEqualTo(Colour.GREEN);
        assertThat(told(calm)).isEqualTo("Green: no warning sign.");
    }

    @Test
    void isAmberWhenReviewsHaveWaitedForThreeDays() {
        var two = facts(List.of(reviewDue(2), reviewDue(9), reviewDue(3)));

        assertThat(told(facts(List.of(reviewDue(2))))).startsWith("Green");
        assertThat(told(facts(List.of(reviewDue(9)))))
                .isEqualTo("Amber: one risk has waited 9 days for a review.");
        assertThat(told(two)).isEqualTo("Amber: 2 risks have waited up to 9 days for a review.");
    }

    @Test
    void isAmberWhenARiskThatNeedsEyesHasNoOwnerForFiveDays() {
        assertThat(told(facts(List.of(unowned(12, 4))))).startsWith("Green");
        assertThat(told(facts(List.of(unowned(9, 40))))).startsWith("Green");
        assertThat(told(facts(List.of(unowned(12, 5)))))
                .isEqualTo("Amber: one risk that needs eyes has had no owner for 5 days.");
    }

    @Test
    void isRedWhenNobodyOwnsWhatIsLikelyAndSeriousForAWeek() {
        assertThat(told(facts(List.of(unowned(20, 6)))))
                .isEqualTo(
                        "Amber: one open risk is both likely and serious; one risk that needs eyes"
                                + " has had no owner for 6 days.");
        assertThat(told(facts(List.of(unowned(25, 7)))))
                .isEqualTo(
                        "Red: one risk that is both likely and serious has had no owner for 7"
                                + " days.");
    }

    @Test
    void isRedWhenNobodyHasLookedAtWhatIsLikelyAndSeriousForTwoWeeks() {
        var owned = risk(20, true, 40, Optional.of(TODAY.minusDays(14)));

        assertThat(told(facts(List.of(owned))))
                .isEqualTo(
                        "Red: one risk that is both likely and serious has waited 14 days for a"
                                + " review.");
    }

    @Test
    void isNotRedForALikelyAndSeriousRiskThatIsLookedAfter() {
        var owned = risk(25, true, 40, Optional.of(TODAY.plusDays(1)));

        assertThat(told(facts(List.of(owned))))
                .isEqualTo("Amber: one open risk is both likely and serious.");
    }

    @Test
    void isAmberWhenTooMuchNeedsEyesAtATime() {
        var calm = risk(10, true, 40, Optional.of(TODAY.plusDays(3)));

        assertThat(told(facts(List.of(calm, calm, calm, calm)))).startsWith("Green");
        assertThat(told(facts(List.of(calm, calm, calm, calm, calm))))
                .isEqualTo("Amber: 5 open risks need eyes at the same time.");
    }

    @Test
    void isAmberWhenTheEndIsNearAndRisksNeedEyes() {
        var calm = risk(10, true, 40, Optional.of(TODAY.plusDays(3)));

        assertThat(told(ending(TODAY.plusDays(14), calm)))
                .isEqualTo("Amber: 14 days are left, and one open risk needs eyes.");
        assertThat(told(ending(TODAY, calm)))
                .isEqualTo("Amber: it is due today, and one open risk needs eyes.");
        assertThat(told(ending(TODAY.plusDays(15), calm))).startsWith("Green");
        assertThat(told(ending(TODAY.plusDays(1)))).startsWith("Green");
    }

    @Test
    void isAmberPastItsEndAndRedTwoWeeksLater() {
        assertThat(told(ending(TODAY.minusDays(1))))
                .isEqualTo("Amber: it was due on 21 Feb 2027, a day ago.");
        assertThat(told(ending(TODAY.minusDays(14))))
                .isEqualTo("Red: it was due on 8 Feb 2027, 14 days ago.");
    }

    @Test
    void isAmberWhileTheDateOfAMilestoneIsOverAndNobodySaysWhatBecameOfIt() {
        var day = LocalDate.of(2027, 3, 1);
        var reached = milestone("Data moved", day).ended(Milestone.State.DONE, TOM, MONDAY);
        var open = milestone("Pilot in two stores", day);

        assertThat(told(withMilestones(day, open))).startsWith("Green");
        assertThat(told(withMilestones(day.plusDays(9), reached))).startsWith("Green");
        assertThat(told(withMilestones(day.plusDays(1), open)))
                .isEqualTo("Amber: the date of one milestone passed a day ago.");
        assertThat(told(withMilestones(day.plusDays(9), open, open, reached)))
                .isEqualTo("Amber: the dates of 2 milestones have passed, the first 9 days ago.");
    }

    @Test
    void isAmberWhenNobodyAnsweredTwiceInARow() {
        assertThat(told(asked(false, false)))
                .isEqualTo("Amber: nobody answered the last 2 times people were asked.");
        assertThat(told(asked(true, false, false))).startsWith("Amber");
        assertThat(told(asked(false, false, true))).startsWith("Green");
        assertThat(told(asked(false))).startsWith("Green");
    }

    @Test
    void whatWasAskedOnOneDayIsAskedOnce() {
        var day = TODAY.minusDays(7);

        var bothSilent =
                facts(
                        Optional.empty(),
                        List.of(),
                        List.of(new Asking(day, false), new Asking(day, false)));

        assertThat(told(bothSilent)).startsWith("Green");
    }

    @Test
    void asksItsOwnerWhatKeepsThemSilent() {
        var health = rules.of(asked(false, false));

        assertThat(words(messages().lineForItsOwner(health, 3)))
                .endsWith("were asked. What keeps them from answering?");
    }

    @Test
    void isAmberWithoutAWhyCardForAWeekAndWithoutAMeasureForThree() {
        assertThat(told(explained(false, Optional.empty(), 6))).startsWith("Green");
        assertThat(told(explained(false, Optional.empty(), 7)))
                .isEqualTo("Amber: it has been without a why card for 7 days.");
        assertThat(told(explained(true, Optional.of(TODAY.minusDays(20)), 40))).startsWith("Green");
        assertThat(told(explained(true, Optional.of(TODAY.minusDays(21)), 40)))
                .isEqualTo("Amber: for 21 days nobody has said how success will be known.");
    }

    @Test
    void tellsTheGravestReasonFirstAndHowManyMoreThereAre() {
        var health = rules.of(facts(List.of(reviewDue(9), unowned(12, 9), unowned(25, 8))));

        assertThat(words(messages().line(health, 1)))
                .isEqualTo(
                        "Red: one risk that is both likely and serious has had no owner for 8"
                                + " days, and 2 more reasons.");
        assertThat(words(messages().line(health, 2))).endsWith("days, and one more reason.");
    }

    @Test
    void aLimitThatMakesNoSenseStopsTheStart() {
        assertThatThrownBy(() -> limits(26, days(7), 2)).hasMessageContaining("grave goes");
        assertThatThrownBy(() -> limits(20, days(-7), 2)).hasMessageContaining("negative");
        assertThatThrownBy(() -> limits(20, days(7), 0)).hasMessageContaining("silent");
    }

    @Test
    void countsOpenRisksThatEverybodyMayRead() {
        assertThat(inSpring(risk(Optional.empty(), false, State.OPEN)).colour())
                .isEqualTo(Colour.RED);
        assertThat(inSpring(risk(Optional.empty(), false, State.ended("PASSED"))).colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void nothingPrivateAndNothingAboutPeopleCounts() {
        assertThat(inSpring(risk(Optional.of(SampleWorld.ANA), false, State.OPEN)).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(inSpring(risk(Optional.empty(), true, State.OPEN)).colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void theMeasureIsMissingSinceTheFirstCardThatLeftItOpen() {
        var project =
                SampleWorld.atlas()
                        .explainedBy(unmeasured(2, SampleWorld.MONDAY))
                        .explainedBy(unmeasured(3, SampleWorld.MONDAY.plus(days(20))));

        var facts = HealthFacts.of(project, List.of(), List.of(), List.of(), SPRING, BERLIN);

        assertThat(facts.unmeasuredSince()).contains(LocalDate.of(2027, 2, 8));
    }

    private static HealthLimits limits(int grave, Duration unowned, int silent) {
        return new HealthLimits(
                grave, days(7), days(14), unowned, days(3), 5, days(14), days(14), silent, days(7),
                days(21));
    }

    private Health inSpring(Entry<Risk> risk) {
        return rules.health(
                SampleWorld.atlas(), List.of(), List.of(risk), List.of(), SPRING, BERLIN);
    }

    private String told(HealthFacts facts) {
        return words(messages().line(rules.of(facts), 5));
    }

    private static String words(List<Span> line) {
        return line.stream()
                .map(span ->
                        switch (span) {
                            case Span.Text(var words) -> words;
                            case Span.Strong(var words) -> words;
                            default -> throw new AssertionError("not in this line: " + span);
                        })
                .collect(Collectors.joining());
    }

    private static HealthMessages messages() {
        return new HealthMessages(new Wording().in(Locale.UK));
    }

    private static HealthFacts withMilestones(LocalDate today, Milestone... milestones) {
        return HealthFacts.of(
                SampleWorld.atlas(), List.of(milestones), List.of(), List.of(), today, BERLIN);
    }

    private static Milestone milestone(String name, LocalDate date) {
        return Milestone.planned(
                SampleWorld.ROOM,
                new MilestoneId("m1"),
                SampleWorld.atlas().id(),
                name,
                Milestone.Kind.KEY,
                date,
                TOM,
                MONDAY);
    }

    private static HealthFacts facts(List<OpenRisk> risks) {
        return facts(Optional.empty(), risks, List.of());
    }

    private static HealthFacts ending(LocalDate end, OpenRisk... risks) {
        return facts(Optional.of(end), List.of(risks), List.of());
    }

    /** A week between two times, the last one a week ago. */
    private static HealthFacts asked(boolean... answered) {
        var askings = new ArrayList<Asking>();
        for (int i = 0; i < answered.length; i++) {
            askings.add(new Asking(TODAY.minusWeeks(answered.length - i), answered[i]));
        }
        return facts(Optional.empty(), List.of(), askings);
    }

    private static HealthFacts facts(
            Optional<LocalDate> end, List<OpenRisk> risks, List<Asking> askings) {
        return new HealthFacts(
                TODAY, TODAY.minusDays(60), end, true, Optional.empty(), List.of(), risks, askings);
    }

    private static HealthFacts explained(
            boolean explained, Optional<LocalDate> unmeasuredSince, int age) {
        return new HealthFacts(
                TODAY,
                TODAY.minusDays(age),
                Optional.empty(),
                explained,
                unmeasuredSince,
                List.of(),
                List.of(),
                List.of());
    }

    private static OpenRisk reviewDue(int daysAgo) {
        return risk(6, true, 40, Optional.of(TODAY.minusDays(daysAgo)));
    }

    private static OpenRisk unowned(int exposure, int days) {
        return risk(exposure, false, days, Optional.empty());
    }

    private static OpenRisk risk(
            int exposure, boolean owned, int days, Optional<LocalDate> reviewOn) {
        return new OpenRisk(exposure, exposure >= 10, owned, TODAY.minusDays(days), reviewOn);
    }

    /** Likely, serious and nobody's, since that Monday in February. */
    private static Entry<Risk> risk(Optional<UserId> privateTo, boolean aboutPeople, State state) {
        var identity =
                new EntryIdentity<Risk>(
                        SampleWorld.ROOM,
                        new EntryId("r1"),
                        RiskKind.RISK,
                        1,
                        SampleWorld.atlas().id(),
                        Optional.of(SampleWorld.TOM),
                        privateTo,
                        new Source("tom", "typed"));
        var grave =
                new Risk(
                        Optional.of(5), Optional.of(5), Optional.empty(), Text.of(""), aboutPeople);
        var raised =
                new HistoryEvent(
                        EventType.RAISED,
                        "",
                        Optional.of(SampleWorld.TOM),
                        SampleWorld.MONDAY,
                        Text.of(""));
        return new Entry<>(
                identity,
                Text.of("Vendor API slips"),
                Ownership.nobodys(),
                Optional.empty(),
                state,
                grave,
                List.of(raised),
                0);
    }

    private static WhyCard unmeasured(int version, Instant at) {
        var card = SampleWorld.whyCard();
        return new WhyCard(
                version,
                card.purpose(),
                card.problem(),
                card.whoBenefits(),
                card.priority(),
                Optional.empty(),
                card.changedBy(),
                at,
                Text.of("not sure yet"));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
