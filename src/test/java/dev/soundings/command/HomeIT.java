package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.InMemoryOutboxEntries;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.Receipt;
import dev.soundings.delivery.SendVerdict;
import dev.soundings.delivery.SkipReason;
import dev.soundings.people.Person;
import dev.soundings.project.InMemoryProjectChanges;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.StableId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people find on their home page as their projects go on. */
class HomeIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void showsAMemberOnlyWhatThereIs() {
        Snapshots.verify("command/home-member.txt", Replies.text(rig.home(TOM)));
    }

    @Test
    void showsAnOwnerWhatWaitsAndWhatIsTheirs() {
        rig.say(PRIYA, "/risk raise \"Vendor API slips\" Atlas migration p4 i4 @priya due 10 Feb");
        rig.say(PRIYA, "/risk raise \"Tests are thin\" Atlas migration p2 i2 @priya due 2 Mar");
        rig.say(LEE, "/risk raise \"Two crews leave\" Mobile app p5 i2 @priya");
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/win add \"Search answers in a second\" Atlas migration"),
                Map.of());
        rig.say(PRIYA, "/soundings away 2027-02-20 to 2027-02-26");

        rig.at(MONDAY.plus(Duration.ofDays(3)));

        Snapshots.verify("command/home-owner.txt", Replies.text(rig.home(PRIYA)));
    }

    @Test
    void aReviewIsAnsweredThere() {
        rig.say(PRIYA, "/risk raise \"Vendor API slips\" Atlas migration p3 i4 @priya due 10 Feb");
        rig.at(MONDAY.plus(Duration.ofDays(3)));

        rig.press(PRIYA, rig.home(PRIYA), "Same");

        assertThat(Replies.text(rig.home(PRIYA)))
                .contains("Nothing waits for you.", "Vendor API slips: next review on")
                .doesNotContain("One review is due", "overdue");
    }

    @Test
    void whatSomebodyOffersIsTakenThere() {
        rig.say(PRIYA, "/risk raise \"Vendor API slips\" Atlas migration p3 i4 @tom due 2 Mar");

        rig.press(TOM, rig.home(TOM), "I take it");

        assertThat(Replies.text(rig.home(TOM)))
                .contains("R-1 Vendor API slips: next review on Tue 2 Mar")
                .doesNotContain("You are asked to own this");
    }

    @Test
    void whatIsPrivateCountsForItsReadersOnly() {
        rig.fill(
                TOM,
                rig.say(TOM, "/risk raise"),
                Map.of(
                        "title",
                        List.of("The vendor hides delays"),
                        "likely",
                        List.of("5"),
                        "impact",
                        List.of("5"),
                        "private",
                        List.of("sponsor"),
                        "project",
                        List.of("atlas")));

        assertThat(Replies.text(rig.home(ANA))).contains("One open risk needs eyes.");
        assertThat(Replies.text(rig.home(PRIYA))).doesNotContain("eyes", "vendor");
    }

    @Test
    void whoeverIsAwayReadsItAndCanComeBack() {
        rig.say(TOM, "/soundings away 2027-02-08 to 2027-02-12");

        var home = rig.home(TOM);

        assertThat(Replies.text(home)).contains("You are away until Fri 12 Feb.", "Days off: ");
        rig.press(TOM, home, "I am here after all");
        assertThat(Replies.text(rig.home(TOM))).doesNotContain("You are away", "Days off");
    }

    @Test
    void isPublishedAnewWhenAPromptArrivesForSomebodyWhoHasLookedLately() {
        rig.say(PRIYA, "/risk raise \"Vendor API slips\" Atlas migration p3 i4 @tom due 9 Feb");
        rig.press(TOM, rig.home(TOM), "I take it");
        rig.home(TOM);
        var arrived = MONDAY.plus(Duration.ofHours(20));

        deliver(TOM, "prompt", arrived);
        deliver(TOM, "prompt", arrived);
        deliver(LEE, "prompt", arrived);

        assertThat(published(TOM, "prompt")).isPresent();
        assertThat(published(LEE, "prompt")).isEmpty();
    }

    @Test
    void isLeftAloneWhenItReadsTheSameOrNobodyHasLookedForADay() {
        rig.home(TOM);

        deliver(TOM, "soon", MONDAY.plusSeconds(60));
        rig.world.projects.change(ROOM, new ProjectId("atlas"), Project::archive);
        deliver(TOM, "late", MONDAY.plus(Duration.ofHours(25)));

        assertThat(published(TOM, "soon")).isEmpty();
        assertThat(published(TOM, "late")).isEmpty();
    }

    @Test
    void isPublishedAnewWhenOthersHaveChangedWhatStandsOnIt() {
        rig.home(PRIYA);
        rig.home(LEE);
        rig.say(TOM, "/risk raise \"Vendor API slips\" Atlas migration p4 i4");

        beat("atlas", Set.of());
        beat("atlas", Set.of());

        assertThat(publishedFor(PRIYA, "atlas.1")).isPresent();
        assertThat(publishedFor(PRIYA, "atlas.2")).as("the same once more").isEmpty();
        assertThat(publishedFor(LEE, "atlas.1")).isPresent();
        assertThat(publishedFor(TOM, "atlas.1")).as("never opened it").isEmpty();
    }

    @Test
    void aPageThatHasWaitedIsLeftOutWhenANewerOneWasSeen() {
        rig.home(PRIYA);
        rig.say(TOM, "/risk raise \"Vendor API slips\" Atlas migration p4 i4");
        beat("atlas", Set.of());
        var waiting = waiting(PRIYA, "atlas.1");
        assertThat(verdict(waiting)).isEqualTo(new SendVerdict.Send());

        rig.fill(PRIYA, rig.say(PRIYA, "/risk close R-1"), Map.of("ending", List.of("prevented")));
        rig.at(MONDAY.plusSeconds(30)).home(PRIYA);

        assertThat(verdict(waiting)).isEqualTo(new SendVerdict.Skip(SkipReason.OVERTAKEN));
    }

    @Test
    void ofTwoPagesThatWaitTheNewerGoesOut() {
        rig.home(PRIYA);
        rig.say(TOM, "/risk raise \"Vendor API slips\" Atlas migration p4 i4");
        beat("atlas", Set.of());
        rig.say(TOM, "/risk raise \"Tests are thin\" Atlas migration p4 i4");
        beat("atlas", Set.of());

        assertThat(verdict(waiting(PRIYA, "atlas.1")))
                .isEqualTo(new SendVerdict.Skip(SkipReason.OVERTAKEN));
        assertThat(verdict(waiting(PRIYA, "atlas.2"))).isEqualTo(new SendVerdict.Send());
    }

    @Test
    void isPublishedAnewForWhoeverIsTakenOffAProject() {
        rig.home(TOM);
        rig.world.projects.change(
                ROOM,
                new ProjectId("mobile"),
                project ->
                        project.staffed(
                                LEE, Optional.empty(), Optional.empty(), Set.of(), Set.of()));

        beat("mobile", Set.of(TOM));

        assertThat(publishedFor(TOM, "mobile.1")).isPresent();
    }

    @Test
    void inALargeProjectThoseWhomItConcernsAreNotCut() {
        rig.home(TOM);
        var crew =
                IntStream.range(0, 250)
                        .mapToObj(n -> new UserId("crew" + n))
                        .collect(Collectors.toSet());
        rig.world.projects.change(
                ROOM,
                new ProjectId("mobile"),
                project ->
                        project.staffed(LEE, Optional.empty(), Optional.empty(), crew, Set.of()));

        beat("mobile", Set.of(TOM));

        assertThat(publishedFor(TOM, "mobile.1")).isPresent();
    }

    @Test
    void isNotPublishedForWhoeverHasLeft() {
        rig.home(LEE);
        rig.say(TOM, "/risk raise \"Vendor API slips\" Atlas migration p4 i4");
        rig.world.people.change(ROOM, LEE, HomeIT::gone);

        beat("atlas", Set.of());

        assertThat(publishedFor(LEE, "atlas.1")).isEmpty();
    }

    @Test
    void isNotPublishedWhenNothingIsNew() {
        rig.home(PRIYA);

        var heartbeat = rig.the(HomeNews.class);

        assertThat(heartbeat.nextDue(MONDAY)).isEmpty();
        beat("atlas", Set.of());
        assertThat(publishedFor(PRIYA, "atlas.1")).as("it reads the same").isEmpty();
        assertThat(heartbeat.nextDue(MONDAY)).isEmpty();
    }

    @Test
    void homesOfManyAreSpreadOverTime() {
        var pace = new HomePace();

        assertThat(pace.next(ROOM, MONDAY)).isEqualTo(MONDAY);
        assertThat(pace.next(ROOM, MONDAY)).isEqualTo(MONDAY.plusSeconds(1));
        var later = MONDAY.plusSeconds(9);
        for (int i = 0; i <= 180; i++) {
            assertThat(pace.isFull(ROOM, later)).isFalse();
            assertThat(pace.next(ROOM, later)).isEqualTo(later.plusSeconds(i));
        }
        assertThat(pace.isFull(ROOM, later)).as("three minutes ahead").isTrue();
        assertThat(pace.isFull(ROOM, later.plusSeconds(60))).isFalse();
    }

    @Test
    void theFullestPageFitsSlacksHundredBlocks() {
        for (int i = 0; i < 14; i++) {
            var id = new ProjectId("more" + i);
            rig.world.projects.insert(
                    Project.created(ROOM, id, "Project " + i, "Product", PRIYA, MONDAY));
            rig.say(
                    PRIYA,
                    "/risk raise \"Soon " + i + "\" Project " + i + " p4 i4 @priya due 9 Feb");
            rig.say(
                    PRIYA,
                    "/risk raise \"Later " + i + "\" Project " + i + " p4 i4 @priya due 2 May");
        }

        rig.at(MONDAY.plus(Duration.ofDays(3)));
        var home = rig.home(PRIYA);

        assertThat(Replies.text(home))
                .contains("14 reviews are due", "and 11 more: /risk list")
                .contains("and 6 more: /project list", "and 9 more: /risk list");
        assertThat(blocks(home)).hasSizeLessThan(60);
    }

    private static Person gone(Person person) {
        return new Person(
                person.workspace(),
                person.id(),
                person.name(),
                person.zone(),
                person.locale(),
                person.kind(),
                false,
                person.preferences(),
                person.absences());
    }

    private void deliver(UserId to, String key, Instant at) {
        var message =
                new OutgoingMessage.Post(new Recipient.Person(to), ChatMessage.of("Your sounding"));
        var envelope =
                new Envelope(
                        ROOM, key(to, key), Purpose.PROMPT, "", at, at.plusSeconds(60), message);
        rig.the(HomeRefresh.class).delivered(envelope, List.of(), at);
    }

    private void beat(String project, Set<UserId> concerned) {
        rig.the(InMemoryProjectChanges.class).note(ROOM, new ProjectId(project), concerned);
        rig.the(HomeNews.class).beat(MONDAY);
    }

    private Optional<Receipt> published(UserId user, String key) {
        return publishedFor(user, key(user, key).value());
    }

    private Optional<Receipt> publishedFor(UserId user, String cause) {
        return rig.the(Outbox.class).receipt(homeKey(user, cause));
    }

    private Envelope waiting(UserId user, String cause) {
        return rig.the(InMemoryOutboxEntries.class)
                .find(homeKey(user, cause))
                .orElseThrow()
                .envelope();
    }

    private SendVerdict verdict(Envelope waiting) {
        return rig.the(HomeSendCheck.class).check(waiting, MONDAY.plusSeconds(100));
    }

    private static SendKey homeKey(UserId user, String cause) {
        return new SendKey("%s.home.%s.%s".formatted(ROOM, user, StableId.of(cause)));
    }

    private static SendKey key(UserId user, String key) {
        return new SendKey("%s.%s.%s".formatted(ROOM, key, user));
    }

    private static List<Block> blocks(ChatReply reply) {
        return ((ChatReply.Whisper) reply).message().blocks();
    }
}
