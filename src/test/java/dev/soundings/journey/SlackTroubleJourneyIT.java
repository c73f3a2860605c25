package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chart.ChartData;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.MovableClock;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.Receipt;
import dev.soundings.people.People;
import dev.soundings.standin.SlackCall;
import dev.soundings.standin.SlackChannel;
import dev.soundings.standin.SlackFault;
import dev.soundings.standin.SlackPost;
import dev.soundings.standin.SlackStandIn;
import dev.soundings.standin.SlackUser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the network and Slack do to the running bot, and what becomes of its messages. */
@TestInstance(Lifecycle.PER_CLASS)
class SlackTroubleJourneyIT {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final SlackDriver driver = SlackDriver.bySocket();
    private final SlackStandIn slack = driver.slack();
    private Stage stage;

    @BeforeAll
    void open(@TempDir Path folder) {
        stage = Stage.in(folder, driver);
        stage.enters("Tom", AtlasTeam.LISBON);
        stage.enters("Lee", AtlasTeam.BERLIN);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void nothingInvalidWasSent() {
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void aResponseLostOnAReusedConnectionIsOneRequestAndOneMessage() {
        puts("before", "tom", "Before");
        stage.settle();
        slack.next("chat.postMessage", new SlackFault.LoseResponse());

        puts("lost", "tom", "Is this out?");
        stage.settle();

        var call = callsOf("Is this out?");
        assertThat(call).singleElement().extracting(SlackCall::outcome).isEqualTo("ok, lost");
        assertThat(slack.calls())
                .filteredOn(former -> former.number() < call.getFirst().number())
                .as("calls that used the same connection before")
                .anyMatch(former -> former.connection() == call.getFirst().connection());
        assertThat(receipt("lost")).isInstanceOf(Receipt.Unknown.class);

        passes(LONG_ENOUGH);

        assertThat(callsOf("Is this out?")).hasSize(1);
        assertThat(postsOf("Is this out?")).hasSize(1);
        assertThat(receipt("lost")).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void aRequestThatNeverArrivedIsSentAgainAfterLooking() {
        slack.next("chat.postMessage", new SlackFault.LoseRequest());

        puts("never", "tom", "Not yet out");
        stage.settle();
        assertThat(postsOf("Not yet out")).isEmpty();
        passes(LONG_ENOUGH);

        assertThat(slack.calls("conversations.history")).isNotEmpty();
        assertThat(postsOf("Not yet out")).hasSize(1);
        assertThat(receipt("never")).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void slackIsLeftAloneForAsLongAsItSays() {
        slack.next("chat.postMessage", new SlackFault.TooMany(Duration.ofSeconds(90)));

        puts("limited", "lee", "Slowly");
        stage.settle();
        passes(Duration.ofSeconds(89));
        assertThat(callsOf("Slowly")).hasSize(1);
        assertThat(receipt("limited")).isInstanceOf(Receipt.Pending.class);

        passes(Duration.ofSeconds(2));
        assertThat(callsOf("Slowly")).extracting(SlackCall::outcome).containsExactly("429", "ok");
        assertThat(receipt("limited")).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void anErrorOfSlackItselfIsLookedIntoAndNothingStandsTwice() {
        slack.next("chat.postMessage", new SlackFault.ErrorAfterSuccess("internal_error"))
                .next("chat.postMessage", new SlackFault.ServerError(503, true))
                .next("chat.postMessage", new SlackFault.ServerError(500, false));

        for (var words : List.of("First", "Second", "Third")) {
            puts("own-" + words, "tom", words);
            stage.settle();
        }
        passes(LONG_ENOUGH);

        for (var words : List.of("First", "Second", "Third")) {
            assertThat(postsOf(words)).as(words).hasSize(1);
            assertThat(receipt("own-" + words)).isInstanceOf(Receipt.Sent.class);
        }
    }

    @Test
    void whatCannotArriveIsRefusedWithItsReason() {
        slack.has(
                SlackChannel.open("C0OLD", "old", List.of("U0TOM", slack.botUser())).archivedNow());
        slack.has(SlackChannel.open("C0APART", "apart", List.of("U0TOM")));

        puts("archived", new Recipient.Channel(new ChannelId("C0OLD")), "Hello");
        puts("apart", new Recipient.Channel(new ChannelId("C0APART")), "Hello");
        puts("nowhere", new Recipient.Channel(new ChannelId("C0NOWHERE")), "Hello");
        stage.settle();

        assertThat(reason("archived")).isEqualTo(Delivery.Reason.CHANNEL_GONE);
        assertThat(reason("apart")).isEqualTo(Delivery.Reason.NOT_IN_CHANNEL);
        assertThat(reason("nowhere")).isEqualTo(Delivery.Reason.CHANNEL_GONE);
    }

    @Test
    void whatArrivesTwiceIsDoneOnce() {
        var raised = driver.person("lee").types("/project create \"Twice\"");
        raised.settled().opened().orElseThrow().fill("department", List.of("Product")).submit();
        var risk = driver.person("lee").types("/risk raise \"Doubled\" p3 i4");
        risk.settled();

        assertThat(risk.arrivesAgain().arrived()).isTrue();

        var list = driver.types("lee", "/risk list").text();
        assertThat(list).containsOnlyOnce("Doubled");
    }

    @Test
    void anOldProfileThatArrivesLateChangesNothing() {
        var sam = SlackUser.member("U0SAM", "Sam", "Asia/Tokyo");
        var before = slack.profileOf(slack.enters(sam), "user_change");
        before.arrives();
        slack.profileOf(slack.enters(sam.in("Europe/Lisbon")), "user_change").arrives();

        before.arrivesAgain();

        assertThat(stage.the(People.class).find(workspace(), new UserId("U0SAM")))
                .get()
                .extracting(person -> person.zone().orElseThrow().getId())
                .isEqualTo("Europe/Lisbon");
    }

    @Test
    void aDroppedSocketComesBackByItself() {
        int before = slack.connections();

        slack.dropsTheSocket();
        assertThat(slack.await(() -> slack.connections() > before, SOON)).isTrue();
        assertThat(driver.types("tom", "/soundings help").text()).contains("/soundings");

        slack.asksToReconnect();
        assertThat(slack.await(() -> slack.connections() > before + 1, SOON)).isTrue();
        assertThat(driver.types("tom", "/soundings help").text()).contains("/soundings");
    }

    @Test
    void homeShortcutsAndSuggestionsAreWhatSlackTakes() {
        var tom = driver.person("tom");

        tom.opensHome();
        assertThat(slack.await(() -> tom.home().isPresent(), SOON)).isTrue();
        assertThat(tom.shortcut("answer-check-in").settled().ack().arrived()).isTrue();

        puts("said", new Recipient.Channel(new ChannelId("C0ATLAS")), "The vendor slips");
        stage.settle();
        var post = tom.reads("C0ATLAS").getLast();
        var raise = tom.shortcut("raise-risk", post).settled();
        assertThat(raise.ack().arrived()).isTrue();
        assertThat(raise.opened().isPresent() || !raise.shown().isEmpty()).isTrue();
    }

    @Test
    void aChartThatSlackDoesNotTakeYetComesAsAPicture() {
        slack.next("chat.postMessage", new SlackFault.Refuse("invalid_blocks"));

        puts("drawn", new Recipient.Channel(new ChannelId("C0LEADS")), chart());
        stage.settle();
        passes(LONG_ENOUGH);

        assertThat(receipt("drawn")).isInstanceOf(Receipt.Sent.class);
        assertThat(
                        slack.calls("chat.postMessage").stream()
                                .map(call -> call.arguments().toString())
                                .filter(call -> call.contains("data_visualization")))
                .as("tried as Slack's own chart first")
                .hasSize(1);
        assertThat(slack.calls("files.completeUploadExternal")).hasSize(1);
        assertThat(driver.person("tom").reads("C0LEADS").getLast().blocks().toString())
                .contains("slack_file", "Legal 0 of 4");
    }

    private static ChatMessage chart() {
        return new ChatMessage(
                "Heard in week 7",
                List.of(
                        new Block.Chart(
                                new ChartData.Participation(
                                        "Heard in week 7",
                                        "Heard",
                                        "Invited",
                                        List.of(
                                                new ChartData.Group("Operations", 18, 20),
                                                new ChartData.Group("Legal", 0, 4))),
                                "Operations 18 of 20, Legal 0 of 4")));
    }

    private void puts(String key, String who, String words) {
        puts(key, new Recipient.Person(new UserId(driver.person(who).user().id())), words);
    }

    private void puts(String key, Recipient to, String words) {
        puts(key, to, ChatMessage.of(words));
    }

    private void puts(String key, Recipient to, ChatMessage message) {
        var now = stage.the(MovableClock.class).instant();
        stage.the(Outbox.class)
                .put(
                        new Envelope(
                                workspace(),
                                key(key),
                                Purpose.NOTICE,
                                key,
                                now,
                                now.plus(Duration.ofHours(8)),
                                new OutgoingMessage.Post(to, message)));
    }

    private WorkspaceId workspace() {
        return new WorkspaceId("slack-" + slack.teamId());
    }

    private SendKey key(String name) {
        return new SendKey(workspace() + ".test." + name);
    }

    private Receipt receipt(String key) {
        return stage.the(Outbox.class).receipt(key(key)).orElseThrow();
    }

    private Delivery.Reason reason(String key) {
        assertThat(receipt(key)).isInstanceOf(Receipt.Refused.class);
        return ((Receipt.Refused) receipt(key)).reason();
    }

    private void passes(Duration time) {
        stage.the(FastForward.class).playTo(stage.the(MovableClock.class).instant().plus(time));
    }

    private List<SlackCall> callsOf(String words) {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> call.arguments().toString().contains(words))
                .toList();
    }

    private List<SlackPost> postsOf(String words) {
        return slack.posts().stream()
                .filter(post -> post.blocks().toString().contains(words))
                .toList();
    }
}
