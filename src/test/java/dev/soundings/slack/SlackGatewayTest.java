package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.Samples;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;

class SlackGatewayTest {
    private static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");
    private static final UserId LEE = new UserId("U0LEE");
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final SendKey KEY = new SendKey("prompt/U0LEE/2027-02-11");
    private static final ChatMessage HELLO = ChatMessage.of("Hello");
    private static final String POSTED = "{\"ok\":true,\"channel\":\"D0LEE\",\"ts\":\"17.5\"}";

    private final CannedSlack slack = new CannedSlack();
    private final InMemoryInstallations installed = new InMemoryInstallations();
    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final SlackDirectory directory = new SlackDirectory(memory);
    private final SlackTeam team = new SlackTeam(installed);
    private final SlackGateway gateway = gateway(team);

    private SlackGateway gateway(SlackTeam joined) {
        var views = SlackScene.views(slack.api(), joined, directory);
        return SlackScene.gateway(slack.api(), joined, directory, views, memory);
    }

    @BeforeEach
    void joins() {
        installed.save(new Installation(ACME, "slack", "Acme", LEE, true));
        team.joined(ACME, new UserId("U0BOT"), NOW);
    }

    @Test
    void writesToAPersonUnderTheirOwnIdWithoutPingLinkOrPreview() {
        slack.answering("chat.postMessage", POSTED);

        var delivery = gateway.post(ACME, KEY, new Recipient.Person(LEE), HELLO);

        assertThat(delivery)
                .isEqualTo(new Delivery.Delivered(new PostRef(new ChannelId("D0LEE"), "17.5")));
        assertThat(slack.methods()).containsExactly("chat.postMessage");
        assertThat(slack.last().arguments())
                .containsEntry("channel", "U0LEE")
                .containsEntry("unfurl_links", "false")
                .containsEntry("unfurl_media", "false")
                .containsEntry("link_names", "false")
                .containsEntry("parse", "none")
                .containsEntry("text", "Hello");
        assertThat(slack.last().argument("metadata"))
                .contains("soundings_message", SlackIds.opaque(KEY))
                .doesNotContain("U0LEE", "2027");
    }

    @Test
    void paintsAChartThatSlackDoesNotTakeAndUploadsItFirst() {
        var message = Samples.message("chart-participation");
        var to = new Recipient.Channel(ATLAS);
        slack.answering("chat.postMessage", "{\"ok\":false,\"error\":\"invalid_blocks\"}")
                .answering(
                        "files.getUploadURLExternal",
                        "{\"ok\":true,\"upload_url\":\"https://files.test/put\","
                                + "\"file_id\":\"F0CHART\"}")
                .answering("chat.postMessage", POSTED);

        var refused = gateway.post(ACME, KEY, to, message);
        var uploaded = gateway.post(ACME, KEY, to, message);
        var posted = gateway.post(ACME, KEY, to, message);

        assertThat(refused).isInstanceOf(Delivery.Throttled.class);
        assertThat(uploaded).isInstanceOf(Delivery.Throttled.class);
        assertThat(posted).isInstanceOf(Delivery.Delivered.class);
        assertThat(slack.methods())
                .containsExactly(
                        "chat.postMessage",
                        "files.getUploadURLExternal",
                        "put",
                        "files.completeUploadExternal",
                        "chat.postMessage");
        assertThat(slack.last().json("blocks").get(0).path("slack_file").path("id").asString())
                .isEqualTo("F0CHART");
    }

    @Test
    void paintsAlsoTheChartThatWasOnItsWayWhenSlackRefusedTheFirst() {
        var message = Samples.message("chart-participation");
        var to = new Recipient.Channel(ATLAS);
        var refused = "{\"ok\":false,\"error\":\"invalid_blocks\"}";
        slack.answering("chat.postMessage", refused)
                .answering("chat.postMessage", refused)
                .meanwhile(
                        "chat.postMessage",
                        () -> gateway.post(ACME, new SendKey("prompt/first"), to, message));

        var second = gateway.post(ACME, KEY, to, message);

        assertThat(second).isInstanceOf(Delivery.Throttled.class);
        assertThat(slack.methods()).containsExactly("chat.postMessage", "chat.postMessage");
    }

    @Test
    void sendsNothingIntoAnArchivedChannel() {
        directory.keepChannel(ACME, ATLAS, "atlas", true);

        var delivery = gateway.post(ACME, KEY, new Recipient.Channel(ATLAS), HELLO);

        assertThat(delivery).isEqualTo(new Delivery.Refused(Delivery.Reason.CHANNEL_GONE));
        assertThat(slack.methods()).isEmpty();
    }

    @Test
    void pausesTheWorkspaceWhenItsTokenIsTakenAway() {
        slack.answering("chat.postMessage", "{\"ok\":false,\"error\":\"token_revoked\"}");

        var first = gateway.post(ACME, KEY, new Recipient.Person(LEE), HELLO);
        var second = gateway.post(ACME, KEY, new Recipient.Person(LEE), HELLO);

        var refused = new Delivery.Refused(Delivery.Reason.NOT_AUTHORISED);
        assertThat(first).isEqualTo(refused);
        assertThat(second).isEqualTo(refused);
        assertThat(slack.methods()).hasSize(1);
        assertThat(installed.find(ACME))
                .hasValueSatisfying(each -> assertThat(each.active()).isFalse());
    }

    @Test
    void waitsUntilItIsConnectedAndServesNoOtherTeam() {
        var young = gateway(new SlackTeam(installed));
        var elsewhere = new WorkspaceId("slack-T0OTHER");

        assertThat(young.post(ACME, KEY, new Recipient.Person(LEE), HELLO))
                .isInstanceOf(Delivery.Throttled.class);
        assertThat(gateway.post(elsewhere, KEY, new Recipient.Person(LEE), HELLO))
                .isEqualTo(new Delivery.Refused(Delivery.Reason.NOT_AUTHORISED));
        assertThat(slack.methods()).isEmpty();
    }

    @Test
    void findsAMessageByItsKeyAmongOthers() {
        slack.answering("chat.postMessage", POSTED)
                .answering(
                        "conversations.history",
                        """
                        {"ok":true,"messages":[
                          {"ts":"17.9","metadata":{"event_payload":{"key":"other"}}},
                          {"ts":"17.5","metadata":{"event_payload":{"key":"%s"}}}]}
                        """
                                .formatted(SlackIds.opaque(KEY)));
        gateway.post(ACME, KEY, new Recipient.Person(LEE), HELLO);

        var found = gateway.find(ACME, KEY);

        assertThat(found).isEqualTo(new Found.There(new PostRef(new ChannelId("D0LEE"), "17.5")));
        assertThat(slack.last().arguments())
                .containsEntry("channel", "D0LEE")
                .containsEntry("include_all_metadata", "true");
    }

    @Test
    void looksForTheConversationOnlyWhereItIsNotKnown() {
        slack.answering("chat.postMessage", "{\"ok\":false,\"error\":\"internal_error\"}")
                .answering("conversations.open", "{\"ok\":true,\"channel\":{\"id\":\"D0LEE\"}}")
                .answering("conversations.history", "{\"ok\":true,\"messages\":[]}");

        var sent = gateway.post(ACME, KEY, new Recipient.Person(LEE), HELLO);
        var found = gateway.find(ACME, KEY);

        assertThat(sent).isEqualTo(new Delivery.Uncertain());
        assertThat(found).isEqualTo(new Found.NotThere());
    }

    @Test
    void doesNotSayThatAMessageIsMissingWhileThereAreMoreToLookThrough() {
        slack.answering("chat.postMessage", CannedSlack.LOST)
                .answering(
                        "conversations.history", "{\"ok\":true,\"messages\":[],\"has_more\":true}");

        gateway.post(ACME, KEY, new Recipient.Channel(ATLAS), HELLO);

        assertThat(gateway.find(ACME, KEY)).isEqualTo(new Found.Unknown());
    }

    @Test
    void findsThatAMessageIsNotThereWhenItBrokeOffInAnUpload() {
        slack.answering("files.getUploadURLExternal", CannedSlack.LOST);

        gateway.post(ACME, KEY, new Recipient.Channel(ATLAS), Samples.message("picture"));

        assertThat(gateway.find(ACME, KEY)).isEqualTo(new Found.NotThere());
    }

    @Test
    void knowsNothingOfAMessageItNeverSent() {
        assertThat(gateway.find(ACME, KEY)).isEqualTo(new Found.Unknown());
    }

    @Test
    void whispersWithoutMetadataWhichSlackDoesNotTakeThere() {
        slack.answering("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"17.7\"}");

        var delivery = gateway.whisper(ACME, KEY, LEE, Place.channel(ATLAS), HELLO);

        assertThat(delivery).isEqualTo(new Delivery.Delivered(new PostRef(ATLAS, "17.7")));
        assertThat(slack.last().arguments())
                .containsEntry("user", "U0LEE")
                .doesNotContainKey("metadata");
    }
}
