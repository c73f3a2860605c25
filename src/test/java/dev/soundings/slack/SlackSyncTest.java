package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Gate;
import dev.soundings.chat.InMemoryDrafts;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.InMemorySeenEvents;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class SlackSyncTest {
    private static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final UserId LEE = new UserId("U0LEE");
    private static final UserId ANA = new UserId("U0ANA");
    private static final String FIRST_PAGE =
            "{\"ok\":true,\"members\":[\"U0LEE\"],"
                    + "\"response_metadata\":{\"next_cursor\":\"more\"}}";

    private final CannedSlack slack = new CannedSlack();
    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final SlackDirectory directory = new SlackDirectory(memory);

    @Test
    void learnsWhoIsInAChannelPageByPage() {
        var info = "{\"ok\":true,\"channel\":{\"id\":\"C0ATLAS\",\"name\":\"atlas\"}}";
        slack.answering("conversations.info", info)
                .answering("conversations.members", FIRST_PAGE)
                .answering("conversations.members", "{\"ok\":true,\"members\":[\"U0ANA\"]}");

        sync().channel(ACME, ATLAS);

        assertThat(directory.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }

    @Test
    void keepsTheMembersItKnowsWhenAPageFails() {
        directory.keepMembers(ACME, ATLAS, List.of(LEE, ANA));
        slack.answering("conversations.info", "{\"ok\":false,\"error\":\"fatal_error\"}")
                .answering("conversations.members", FIRST_PAGE)
                .answering("conversations.members", "{\"ok\":false,\"error\":\"fatal_error\"}");

        sync().channel(ACME, ATLAS);

        assertThat(directory.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }

    private SlackSync sync() {
        var installations = new InMemoryInstallations();
        var inbox =
                new ChatInbox(
                        event -> new Gate.Verdict.Admitted(),
                        new InMemorySeenEvents(),
                        new InMemoryDrafts(),
                        List.of());
        var translator =
                new SlackTranslator(
                        new CommandReader(new CommandSpecs(List.of(), List.of())), directory, "");
        var gateway =
                new SlackGateway(
                        slack.api(),
                        new SlackTeam(installations),
                        directory,
                        new SlackPen(directory, new Wording()),
                        new SlackUploads(slack.api(), memory),
                        new SentKeys(memory),
                        () -> NOW);
        return new SlackSync(
                slack.api(),
                new SlackPeople(gateway, directory, translator, inbox),
                directory,
                installations,
                () -> NOW,
                new CountDownLatch(1));
    }
}
