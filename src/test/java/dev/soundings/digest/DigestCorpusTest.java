package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.berlin;
import static dev.soundings.digest.Week.action;
import static dev.soundings.digest.Week.milestone;
import static dev.soundings.digest.Week.owned;
import static dev.soundings.digest.Week.risk;
import static dev.soundings.digest.Week.win;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.Snapshots;
import dev.soundings.chat.Block;
import dev.soundings.project.Milestone;
import dev.soundings.project.ProjectId;
import dev.soundings.register.State;
import dev.soundings.register.Win;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of a digest that can be read in a minute, each on every digest of a corpus. */
class DigestCorpusTest {
    private static final Pattern ID = Pattern.compile("\\b[ADROW]-\\d+|\\d ?[×x] ?\\d\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");

    /** One digest of the corpus, told. */
    record Sample(String name, Digest digest, Told told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> corpus() {
        return Stream.of(
                weekly("usual", usual(), DigestCorpusTest::approved),
                weekly("waiting", usual(), issue -> issue),
                weekly(
                        "held",
                        usual(),
                        issue ->
                                approved(issue)
                                        .released(
                                                new ProjectId("atlas"),
                                                new Release.Held(
                                                        SampleWorld.PRIYA,
                                                        Week.FRIDAY,
                                                        Text.of("figures not in yet")))),
                weekly("empty-week", threeProjects().heard("atlas", 9, 0, 0), issue -> issue),
                weekly("calm-week", threeProjects().heard("atlas", 9, 7, 0), issue -> issue),
                weekly("one-win", oneWin(), issue -> issue),
                weekly("dates", dates(), DigestCorpusTest::approved),
                weekly("late-answers", threeProjects().heard("atlas", 9, 8, 2), issue -> issue),
                weekly("anonymous", threeProjects().marked("atlas", 9, 6), issue -> issue),
                weekly("many-projects", many(), issue -> issue),
                weekly("long-titles", longTitles(), DigestCorpusTest::approved),
                weekly("other-scripts", otherScripts(), DigestCorpusTest::approved),
                weekly("edited", usual(), DigestCorpusTest::edited),
                weekly("decided", decided(), DigestCorpusTest::approved),
                weekly("decided-waiting", decided(), issue -> issue),
                weekly("corrected", usual(), DigestCorpusTest::corrected),
                weekly("promised", promised(), issue -> issue),
                weekly("many-promises", manyPromises(), issue -> issue),
                weekly("private-and-proposed", unspeakable(), DigestCorpusTest::approved),
                wins("quick-wins", manyWins(), DigestCorpusTest::approved),
                wins("quick-wins-waiting", manyWins(), issue -> issue),
                wins("quick-wins-none", threeProjects(), issue -> issue));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsAsInItsSnapshot(Sample sample) {
        var text = PlainText.of(sample.told().post());
        var details = sample.told().details().map(PlainText::of).orElse("(no thread)");

        Snapshots.verify(
                "digest/%s.txt".formatted(sample.name()), text + "\n\n== thread ==\n" + details);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isReadInAMinuteOnAPhone(Sample sample) {
        var post = sample.told().post();

        assertThat(post.headline()).hasSizeBetween(1, 90);
        assertThat(post.blocks()).hasSizeLessThanOrEqualTo(20);
        assertThat(PlainText.of(post)).hasSizeLessThanOrEqualTo(10_000);
        assertThat(words(aboveFooter(post.blocks()))).isLessThanOrEqualTo(140);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void saysEachThingInAtMostTwoSentences(Sample sample) {
        assertThat(items(sample))
                .allSatisfy(item ->
                        assertThat(SENTENCE_END.matcher(item).results().count())
                                .as(item)
                                .isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void speaksInWordsNotInIdsAndProducts(Sample sample) {
        var everything =
                PlainText.of(sample.told().post())
                        + sample.told().details().map(PlainText::of).orElse("");

        assertThat(everything).doesNotContainPattern(ID);
        assertThat(everything.toLowerCase(Locale.ROOT))
                .doesNotContain("confidence", "leading", "declared", "exposure", "*", "!");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void saysOfActionsWhatButNeverWhose(Sample sample) {
        var details = sample.told().details().map(PlainText::of).orElse("");

        assertThat(details.lines().filter(line -> line.contains("due ")))
                .noneMatch(line -> line.contains("@"));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void showsAProjectOnceInWatchAndNeverAlsoAsOnTrack(Sample sample) {
        if (sample.digest() instanceof Digest.StakeholderWeekly weekly) {
            var watched = weekly.watch().stream().map(Digest.Watch::project).toList();

            assertThat(watched).doesNotHaveDuplicates();
            assertThat(weekly.onTrack()).filteredOn(watched::contains).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void leavesNoBlockEmpty(Sample sample) {
        var lines = PlainText.of(sample.told().post()).lines().toList();

        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).matches("WATCH.*|WON|THIS WEEK")) {
                assertThat(lines.get(i + 1)).startsWith("- ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void neverTellsWhatIsPrivateProposedOrAboutPeople(Sample sample) {
        assertThat(sample.toString() + sample.digest() + sample.told()).doesNotContain("SECRET");
    }

    private static Sample weekly(String name, Week week, UnaryOperator<DigestIssue> decided) {
        return sample(name, week, DigestPlan.Kind.STAKEHOLDER_WEEKLY, decided);
    }

    private static Sample wins(String name, Week week, UnaryOperator<DigestIssue> decided) {
        return sample(name, week, DigestPlan.Kind.QUICK_WINS, decided);
    }

    private static Sample sample(
            String name, Week week, DigestPlan.Kind kind, UnaryOperator<DigestIssue> decided) {
        var plan = week.plan(kind);
        var issue = decided.apply(DigestFixtures.issue(plan, MONDAY, new Stage.Prepared()));
        var digest = DigestComposer.compose(plan, issue, week.material(), berlin(MONDAY, 8, 30));
        var told = new DigestMessages(new Wording().in(Locale.ENGLISH)).tell(digest);
        return new Sample(name, digest, told);
    }

    private static Week threeProjects() {
        return new Week()
                .project("atlas", "Atlas migration", "Product")
                .project("billing", "Billing", "Operations")
                .project("mobile", "Mobile app", "Product");
    }

    private static Week usual() {
        return threeProjects()
                .risk(
                        owned(
                                risk("atlas", "Vendor API slips", 4, 3),
                                "lee",
                                "Second vendor signed by 5 March.",
                                MONDAY.plusDays(18)))
                .risk(risk("atlas", "Test data is thin", 5, 2))
                .risk(
                        Week.reviewed(
                                risk("billing", "Invoices run on one old server", 2, 5),
                                MONDAY.minusDays(5)))
                .win(
                        win(
                                "mobile",
                                3,
                                "Search answers in a second.",
                                "the support desk",
                                Win.Confidence.MEASURED,
                                "6",
                                "support hours a week"))
                .win(
                        win(
                                "atlas",
                                4,
                                "Onboarding form shortened",
                                "new clients",
                                Win.Confidence.ESTIMATED,
                                "2.5",
                                "support hours a week"))
                .ends("mobile", MONDAY.plusDays(4))
                .explained("atlas")
                .heard("atlas", 6, 5, 0)
                .heard("billing", 7, 6, 1);
    }

    private static Week decided() {
        return threeProjects()
                .decided(DigestFixtures.decision("atlas", 7, "", ""))
                .decided(DigestFixtures.decision("billing", 5, "HELD", ""))
                .decided(
                        DigestFixtures.decision(
                                "mobile", 4, "PARTLY", "Sooner, yes; 20 k more, not 12"))
                .decided(
                        DigestFixtures.decision("mobile", 3, "REVERSED", "the vendor is bankrupt."))
                .heard("atlas", 9, 7, 0);
    }

    private static Week oneWin() {
        return threeProjects()
                .win(win("billing", 3, "First invoice without paper", Win.Confidence.ANECDOTAL))
                .heard("atlas", 3, 3, 0);
    }

    private static Week dates() {
        return threeProjects()
                .milestone(milestone("mobile", "Pilot in two stores", MONDAY.plusDays(3)))
                .milestone(
                        milestone("billing", "Go-live", LocalDate.of(2027, 3, 31))
                                .movedTo(
                                        LocalDate.of(2027, 4, 14),
                                        SampleWorld.KIM,
                                        Week.FRIDAY,
                                        Text.of("SECRET quarrel with the vendor")))
                .milestone(
                        milestone("atlas", "Moved before this week", MONDAY.minusDays(30))
                                .movedTo(
                                        MONDAY.plusDays(30),
                                        SampleWorld.PRIYA,
                                        Week.FRIDAY.minus(Duration.ofDays(14)),
                                        Text.of("later")))
                .milestone(
                        milestone("atlas", "Done already", MONDAY.plusDays(1))
                                .ended(Milestone.State.DONE, SampleWorld.PRIYA, Week.FRIDAY))
                .ends("mobile", MONDAY.plusDays(3))
                .heard("atlas", 6, 5, 0);
    }

    private static Week many() {
        var week = new Week();
        for (int i = 1; i <= 14; i++) {
            week.project("p" + i, "Project number " + i, i % 2 == 0 ? "Product" : "Operations");
            week.heard("p" + i, 8, 4, 0);
            if (i <= 8) {
                week.risk(risk("p" + i, "Cutover weekend " + i + " is too short", 4, 4));
            }
            if (i > 4 && i <= 10) {
                week.win(
                        win(
                                "p" + i,
                                i,
                                "Fewer calls in region " + i,
                                "call centre",
                                Win.Confidence.MEASURED,
                                "10" + i,
                                i % 3 == 0 ? "calls" : i % 3 == 1 ? "EUR" : "hours"));
            }
        }
        return week;
    }

    private static Week longTitles() {
        var title =
                "The supplier of the interface that we need for the second step of the migration"
                        + " has told us on the phone that the people who know it have left. We do"
                        + " not know what comes next! Nobody does. ";
        return new Week()
                .project("atlas", "A b c d e f g h i j k l m n o p q r s t", "Product")
                .project("billing", "The very long name of a billing project.", "Operations")
                .risk(owned(risk("atlas", title, 5, 5), "lee", title + title, MONDAY))
                .risk(owned(risk("billing", title.repeat(8), 3, 4), "kim", title, MONDAY))
                .win(
                        win(
                                "atlas",
                                3,
                                title.repeat(3),
                                title,
                                Win.Confidence.MEASURED,
                                "1234567.891",
                                "working hours of the second support desk"))
                .win(win("billing", 4, title, title, Win.Confidence.ESTIMATED, "3", "EUR"))
                .heard("atlas", 400, 317, 25);
    }

    private static Week otherScripts() {
        return new Week()
                .project("atlas", "オンボーディング移行", "製品")
                .project("billing", "فوترة", "Operations")
                .risk(risk("atlas", "ベンダーのAPIが遅れるおそれがあります。代わりの会社をまだ決めていません。".repeat(6), 4, 4))
                .risk(
                        owned(
                                risk("billing", "تأخر المورد عن الموعد", 3, 4),
                                "kim",
                                "خطة بديلة",
                                MONDAY))
                .win(win("atlas", 3, "👩‍💻👨‍👩‍👧‍👦".repeat(60), Win.Confidence.ANECDOTAL))
                .win(
                        win(
                                "billing",
                                4,
                                "{count} '{0}' <b> & <@U123> @channel",
                                "„Müller & Söhne“",
                                Win.Confidence.MEASURED,
                                "0.5",
                                "Größe"))
                .heard("atlas", 6, 6, 0);
    }

    private static Week unspeakable() {
        return threeProjects()
                .risk(Week.privately(risk("atlas", "SECRET private", 5, 5), "priya"))
                .risk(Week.aboutPeople(risk("atlas", "SECRET about people", 5, 5)))
                .risk(Week.in(risk("billing", "SECRET proposed", 5, 5), State.PROPOSED))
                .risk(Week.in(risk("billing", "SECRET dropped", 5, 5), State.DROPPED))
                .risk(Week.chance(risk("mobile", "A second harbour wants the app", 3, 4)))
                .heard("mobile", 5, 4, 0);
    }

    private static Week promised() {
        return threeProjects()
                .action(action("atlas", 5, "Call the vendor", MONDAY.minusDays(3)))
                .action(
                        Week.done(
                                action("mobile", 6, "Order the test phones.", MONDAY), Week.FRIDAY))
                .action(
                        Week.done(
                                action("mobile", 7, "Done long ago", MONDAY.minusDays(30)),
                                Week.FRIDAY.minus(Duration.ofDays(21))))
                .action(action("billing", 8, "Not due yet", MONDAY))
                .heard("atlas", 6, 6, 0);
    }

    private static Week manyPromises() {
        var week = threeProjects();
        for (int i = 1; i <= 13; i++) {
            week.action(action("atlas", i, "Sign off page " + i, MONDAY.minusDays(1 + i % 3)));
        }
        return week;
    }

    private static Week manyWins() {
        var week = threeProjects();
        week.win(win("atlas", 1, "People say it is calmer", Win.Confidence.ANECDOTAL));
        for (int i = 2; i <= 9; i++) {
            week.win(
                    win(
                            i % 2 == 0 ? "mobile" : "billing",
                            i,
                            "Shorter queue at gate " + i,
                            "passengers",
                            i > 5 ? Win.Confidence.MEASURED : Win.Confidence.ESTIMATED,
                            Integer.toString(i * 3),
                            "minutes a day"));
        }
        return week;
    }

    private static DigestIssue approved(DigestIssue issue) {
        return issue.released(
                        new ProjectId("atlas"),
                        new Release.Approved(SampleWorld.PRIYA, Week.FRIDAY))
                .released(
                        new ProjectId("billing"),
                        new Release.Approved(SampleWorld.KIM, Week.FRIDAY))
                .released(
                        new ProjectId("mobile"),
                        new Release.Approved(SampleWorld.LEE, Week.FRIDAY));
    }

    private static DigestIssue edited(DigestIssue issue) {
        var vendor = risk("atlas", "Vendor API slips", 4, 3).id().value();
        return issue.edited(
                new DigestIssue.LineEdit(
                        new ProjectId("atlas"),
                        vendor,
                        Text.of("Vendor API slips"),
                        Text.of(
                                "The interface may come three weeks late. A second one is ready."
                                        + " More next week."),
                        SampleWorld.PRIYA,
                        Week.FRIDAY));
    }

    private static DigestIssue corrected(DigestIssue issue) {
        Instant at = berlin(MONDAY, 14, 5);
        return approved(issue)
                .corrected(
                        new DigestIssue.Correction(
                                Text.of("6 hours a week, not 9; one win was entered twice."),
                                SampleWorld.PRIYA,
                                at));
    }

    private static List<String> items(Sample sample) {
        var items = new ArrayList<String>();
        for (var block : sample.told().post().blocks()) {
            if (block instanceof Block.Bullets(var bullets)) {
                bullets.forEach(item -> items.add(PlainText.spans(item)));
            }
        }
        return items;
    }

    private static List<Block> aboveFooter(List<Block> blocks) {
        return blocks.stream().takeWhile(block -> !(block instanceof Block.Divider)).toList();
    }

    private static long words(List<Block> blocks) {
        return Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*")
                .matcher(PlainText.of(blocks))
                .results()
                .count();
    }
}
