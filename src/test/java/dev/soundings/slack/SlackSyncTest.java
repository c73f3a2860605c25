package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;

import java.util.List;

class SlackSyncTest {
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final UserId LEE = new UserId("U0LEE");
    private static final UserId ANA = new UserId("U0ANA");
    private static final String FIRST_PAGE =
            "{\"ok\":true,\"members\":[\"U0LEE\"],"
                    + "\"response_metadata\":{\"next_cursor\":\"more\"}}";

    private final SlackScene scene = new SlackScene().joined();
    private final CannedSlack slack = scene.slack;
    private final SlackDirectory directory = scene.directory;

    @Test
    void learnsWhoIsInAChannelPageByPage() {
        var info = "{\"ok\":true,\"channel\":{\"id\":\"C0ATLAS\",\"name\":\"atlas\"}}";
        slack.answering("conversations.info", info)
                .answering("conversations.members", FIRST_PAGE)
                .answering("conversations.members", "{\"ok\":true,\"members\":[\"U0ANA\"]}");

        scene.sync().channel(ACME, ATLAS);

        assertThat(directory.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }

    @Test
    void keepsTheMembersItKnowsWhenAPageFails() {
        directory.keepMembers(ACME, ATLAS, List.of(LEE, ANA));
        slack.answering("conversations.info", "{\"ok\":false,\"error\":\"fatal_error\"}")
                .answering("conversations.members", FIRST_PAGE)
                .answering("conversations.members", "{\"ok\":false,\"error\":\"fatal_error\"}");

        scene.sync().channel(ACME, ATLAS);

        assertThat(directory.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }
}
