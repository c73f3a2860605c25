package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Profile;
import dev.soundings.chat.Secret;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.standin.DiscordGuild;
import dev.soundings.standin.DiscordPerson;
import dev.soundings.standin.DiscordStandIn;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.JDA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which guilds the bot is, and who is in them, through the real JDA. */
class GuildArrivalsIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final InstantSource TIME =
            InstantSource.fixed(Instant.parse("2027-02-11T09:00:00Z"));

    private final DiscordStandIn discord = DiscordStandIn.open();
    private final DiscordGuild harbour = discord.guild("Harbour");
    private final DiscordGuild office = discord.guild("Office");
    private final DiscordPerson priya = harbour.enters("priya", "Priya", "en-GB");
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final List<Profile> heard = new ArrayList<>();
    private boolean channelMembers;
    private Optional<JDA> session = Optional.empty();

    @BeforeEach
    void prepare() {
        discord.allowIdentifyEvery(Duration.ZERO);
        office.enters("ana", "Ana", "en-GB");
    }

    @AfterEach
    void close() {
        session.ifPresent(JDA::shutdownNow);
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void whoPutsTheBotOutIsNotServedAnyMore() throws Exception {
        connects();
        awaits(() -> active().size() == 2);

        harbour.putsTheBotOut();

        awaits(() -> active().equals(List.of("Office")));
    }

    @Test
    void whoPutTheBotOutWhileItWasDownIsNotServedAnyMore() throws Exception {
        connects();
        awaits(() -> active().size() == 2);
        disconnects();

        harbour.putsTheBotOut();
        connects();

        awaits(() -> active().equals(List.of("Office")));
        assertThat(installations.find(workspace(harbour)))
                .map(Installation::installedBy)
                .hasValueSatisfying(owner -> assertThat(owner.value()).isEqualTo(priya.id()));
    }

    @Test
    void whoPutTheBotOutWhileItsSessionWasForgottenIsNotServedAnyMore() throws Exception {
        connects();
        awaits(() -> active().size() == 2);

        discord.holdEvents();
        harbour.putsTheBotOut();
        discord.invalidateSessions();

        awaits(() -> active().equals(List.of("Office")));
    }

    private void connects() throws Exception {
        var start = new SessionStart(discord.gatewayUrl().toString(), 1_000, Duration.ZERO);
        var line = new DiscordLine();
        var directory = new DiscordDirectory(line, memory, properties());
        var arrivals =
                new GuildArrivals(
                        installations,
                        new Guilds(installations),
                        new Acquaintances(directory, this::hear, TIME),
                        memory,
                        new CommandSpecs(List.of(), List.of()),
                        new Wording().in(Locale.UK));
        var opened = new DiscordSessions(properties(), List.of(arrivals)).open(start, _ -> {});
        session = Optional.of(opened.awaitReady());
        line.open(opened);
    }

    private void disconnects() throws InterruptedException {
        session.orElseThrow().shutdownNow();
        session.orElseThrow().awaitShutdown();
    }

    private synchronized void hear(ChatEvent event) {
        if (event instanceof ChatEvent.ProfileChanged(_, var profile)) {
            heard.add(profile);
        }
    }

    private List<String> active() {
        return installations.all().stream()
                .filter(Installation::active)
                .map(Installation::name)
                .toList();
    }

    private void awaits(java.util.function.BooleanSupplier condition) {
        discord.awaits("it did not happen", SOON, condition);
    }

    private static WorkspaceId workspace(DiscordGuild guild) {
        return Guilds.workspace(guild.id());
    }

    private DiscordProperties properties() {
        return new DiscordProperties(
                new Secret(discord.token()),
                discord.apiUrl(),
                discord.gatewayUrl().toString(),
                channelMembers,
                Duration.ofSeconds(2),
                Duration.ZERO,
                100);
    }
}
