package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.QuestionSet.Item.Bank;
import dev.soundings.checkin.QuestionSet.Item.Wording;
import dev.soundings.checkin.Rotation.Past;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RotationTest {
    private static final LocalDate FIRST = SampleWorld.THURSDAY;
    private static final ProjectFacts FACTS =
            ProjectFacts.of(SampleWorld.atlas(), Optional.of("Ana"), List.of(), FIRST);

    @Test
    void theSamePersonRoundAndHistoryGiveTheSameWording() {
        var bank = bank(plain("a"), plain("b"), plain("c"));

        assertThat(ask(bank, SampleWorld.TOM, FIRST, List.of()))
                .isEqualTo(ask(bank, SampleWorld.TOM, FIRST, List.of()));
    }

    @Test
    void noWordingComesTwoWeeksInARow() {
        var bank = bank(plain("a"), plain("b"), plain("c"));

        var asked = play(bank, SampleWorld.TOM, 1, 40, false);

        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i).question()).isNotEqualTo(asked.get(i - 1).question());
        }
    }

    @Test
    void whatWasAnsweredRestsEightWeeks() {
        var bank = bank(plain("a"), plain("b"), plain("c"));

        var asked = play(bank, SampleWorld.TOM, 1, 60, true);

        assertThat(asked).hasSizeGreaterThan(15);
        for (var one : asked) {
            assertThat(asked)
                    .filteredOn(other -> other.question().equals(one.question()))
                    .filteredOn(other -> other.askedOn().isAfter(one.askedOn()))
                    .allSatisfy(other ->
                            assertThat(other.askedOn())
                                    .isAfterOrEqualTo(one.askedOn().plusWeeks(8)));
        }
    }

    @Test
    void whenEverythingRestsNothingIsAsked() {
        var bank = bank(plain("a"));
        var history = List.of(new Past(new QuestionId("a"), FIRST.minusWeeks(2), true));

        assertThat(ask(bank, SampleWorld.TOM, FIRST, history)).isEmpty();
    }

    @Test
    void inTheEndEveryWordingIsAskedWhateverTheRhythm() {
        var wordings = Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map(RotationTest::plain);
        var bank = new Bank(Stream.concat(wordings, Stream.of(anonymous("x"))).toList());

        for (int everyWeeks = 1; everyWeeks <= 4; everyWeeks++) {
            var asked = play(bank, SampleWorld.YUKI, everyWeeks, 104, true);

            assertThat(asked)
                    .extracting(past -> past.question().value())
                    .contains("a", "b", "c", "d", "e", "f", "g", "h", "x");
        }
    }

    @Test
    void anAnonymousWordingIsAskedOfAllOrOfNobody() {
        var bank = bank(plain("a"), plain("b"), anonymous("x"), anonymous("y"));
        var answered =
                Stream.of("a", "b", "x", "y")
                        .map(id -> new Past(new QuestionId(id), FIRST.minusWeeks(1), true))
                        .toList();

        for (int week = 0; week < 30; week++) {
            var date = FIRST.plusWeeks(week);
            var asked = new HashSet<Optional<String>>();
            asked.add(ask(bank, SampleWorld.TOM, date, List.of()));
            asked.add(ask(bank, SampleWorld.YUKI, date, answered));
            asked.add(ask(bank, SampleWorld.RAVI, date, List.of()));

            assertThat(asked.contains(Optional.of("x")) || asked.contains(Optional.of("y")))
                    .isEqualTo(asked.stream().allMatch(RotationTest::isAnonymous));
        }
    }

    @Test
    void whatNeedsAnUnknownFactWaits() {
        var milestones =
                new Wording(plain("m").questions(), 8, Set.of(Fact.MILESTONE, Fact.PROJECT));

        var asked = play(new Bank(List.of(milestones, plain("a"))), SampleWorld.TOM, 1, 30, false);

        assertThat(asked).extracting(Past::question).containsOnly(new QuestionId("a"));
    }

    @Test
    void aSetAsksItsFixedQuestionsAndOneOfItsBankInOrder() {
        var set = QuestionSetsContract.everyKind("v1");
        var rotation =
                new Rotation(new CheckInId("atlaswhy"), SampleWorld.TOM, FACTS, FIRST, List.of());

        var asked = rotation.questionsOf(set).stream().map(QuestionId::value).toList();

        assertThat(asked).startsWith("short", "long", "choice").contains("win");
        assertThat(asked.getLast()).isIn("w2", "scale-why", "win");
    }

    /** What somebody is asked over the weeks who answers always, or never. */
    private static List<Past> play(
            Bank bank, UserId person, int everyWeeks, int weeks, boolean answers) {
        var history = new ArrayList<Past>();
        IntStream.range(0, weeks / everyWeeks)
                .mapToObj(round -> FIRST.plusWeeks((long) round * everyWeeks))
                .forEach(date ->
                        ask(bank, person, date, history)
                                .map(id -> new Past(new QuestionId(id), date, answers))
                                .ifPresent(history::add));
        return history;
    }

    private static Optional<String> ask(
            Bank bank, UserId person, LocalDate date, List<Past> history) {
        return new Rotation(new CheckInId("atlaswhy"), person, FACTS, date, history)
                .wordingOf(bank)
                .map(wording -> wording.questions().getFirst().id().value());
    }

    private static boolean isAnonymous(Optional<String> asked) {
        return asked.equals(Optional.of("x")) || asked.equals(Optional.of("y"));
    }

    private static Bank bank(Wording... wordings) {
        return new Bank(List.of(wordings));
    }

    private static Wording plain(String id) {
        return wording(id, false);
    }

    private static Wording anonymous(String id) {
        return wording(id, true);
    }

    private static Wording wording(String id, boolean anonymous) {
        return new Wording(
                List.of(
                        new Question.LongText(
                                new Question.Ask(
                                        new QuestionId(id),
                                        LocalText.english("What about " + id + "?"),
                                        LocalText.english(""),
                                        false,
                                        anonymous,
                                        false,
                                        Question.Becomes.NOTHING,
                                        Optional.empty()))),
                8);
    }
}
