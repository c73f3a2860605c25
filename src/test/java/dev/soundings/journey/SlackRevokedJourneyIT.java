package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Installations;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.clock.MovableClock;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.Receipt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/** A token that is taken away pauses its workspace, and nothing else. */
class SlackRevokedJourneyIT {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("slack-T0STANDIN");

    @TempDir Path folder;
    private final SlackDriver driver = SlackDriver.bySocket();
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Stage.in(folder, driver);
        stage.enters("Tom", AtlasTeam.LISBON);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoFindsItOutBySendingStopsSending() {
        driver.slack().revokesTheToken();
        puts("first");
        stage.settle();
        int calls = driver.slack().calls().size();

        puts("second");
        stage.settle();

        assertThat(driver.slack().calls()).as("left alone from then on").hasSize(calls);
        assertThat(receipt("first")).isNotInstanceOf(Receipt.Sent.class);
        assertThat(receipt("second")).isNotInstanceOf(Receipt.Sent.class);
        assertThat(isActive()).isFalse();
        assertThat(driver.slack().violations()).isEmpty();

        driver.slack().restoresTheToken();
        stage.restarts();
        puts("third");
        stage.settle();
        assertThat(isActive()).isTrue();
        assertThat(receipt("third")).isInstanceOf(Receipt.Sent.class);
        assertThat(driver.person("tom").readsDirect()).hasSize(1);
    }

    @Test
    void whoIsToldByAnEventStopsAtOnce() {
        driver.slack()
                .event("{\"type\": \"tokens_revoked\", \"tokens\": {\"bot\": [\"U0SOUNDINGS\"]}}")
                .arrives();
        int calls = driver.slack().calls("chat.postMessage").size();

        puts("late");
        stage.settle();

        assertThat(driver.slack().calls("chat.postMessage")).hasSize(calls);
        assertThat(isActive()).isFalse();
    }

    @Test
    void anAppThatIsRemovedIsPausedToo() {
        driver.slack().event("{\"type\": \"app_uninstalled\"}").arrives();

        assertThat(isActive()).isFalse();
    }

    private boolean isActive() {
        return stage.the(Installations.class)
                .find(WORKSPACE)
                .map(Installations.Installation::active)
                .orElseThrow();
    }

    private void puts(String key) {
        var now = stage.the(MovableClock.class).instant();
        var to = new Recipient.Person(new UserId("U0TOM"));
        stage.the(Outbox.class)
                .put(
                        new Envelope(
                                WORKSPACE,
                                new SendKey(WORKSPACE + ".test." + key),
                                Purpose.NOTICE,
                                key,
                                now,
                                now.plus(Duration.ofHours(1)),
                                new OutgoingMessage.Post(to, ChatMessage.of("Hello"))));
    }

    private Receipt receipt(String key) {
        return stage.the(Outbox.class)
                .receipt(new SendKey(WORKSPACE + ".test." + key))
                .orElseThrow();
    }
}
