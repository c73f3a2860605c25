package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Secret;
import dev.soundings.chat.UnderWay;
import dev.soundings.standin.DiscordStandIn;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** Who may be connected, when the store that says so cannot be asked. */
class DiscordConnectionIT {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final DiscordStandIn discord = DiscordStandIn.open();
    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final DiscordConnection connection = connection();

    @AfterEach
    void close() {
        connection.stop();
        discord.close();
    }

    @Test
    void givesTheLineUpBeforeAnotherProcessCanTakeIt() {
        discord.guild("Harbour");
        connection.start();
        assertThat(connection.isConnected()).isTrue();

        memory.goAway();
        now.set(NINE.plus(ShardLease.LENGTH).minusSeconds(2));
        discord.awaits("the line was kept", SOON, () -> !connection.isConnected());

        memory.comeBack();
        discord.awaits("the line was not opened again", SOON, connection::isConnected);
    }

    private DiscordConnection connection() {
        return new DiscordConnection(
                new DiscordLine(),
                new DiscordSessions(properties(), List.of()),
                new ShardLease(memory, "one"),
                new IdentifyBudget(memory),
                new Wording().in(Locale.UK),
                new UnderWay(task -> Thread.ofVirtual().start(task)),
                now::get);
    }

    private DiscordProperties properties() {
        return new DiscordProperties(
                new Secret(discord.token()),
                discord.apiUrl(),
                discord.gatewayUrl().toString(),
                false,
                Duration.ofSeconds(2),
                Duration.ZERO,
                100);
    }
}
