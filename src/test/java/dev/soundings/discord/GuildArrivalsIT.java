package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Profile;
import dev.soundings.chat.Secret;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.standin.DiscordChannel;
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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

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
    private Optional<DiscordDirectory> directory = Optional.empty();

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

    @Test
    void whoIsInAChannelFollowsWhoComesWhoGoesAndWhoGetsARole() throws Exception {
        channelMembers = true;
        discord.allowMembersIntent();
        var leads = harbour.role("Leads");
        var atlas = harbour.channel("atlas");
        var secret = harbour.channelFor(leads, "leads");
        var tom = harbour.enters("tom", "Tom", "en-GB");

        connects();
        awaits(() -> membersOf(atlas).containsAll(ids(priya, tom)));
        assertThat(membersOf(secret)).as("the owner sees all").isEqualTo(ids(priya));

        var kim = harbour.enters("kim", "Kim", "en-GB");
        harbour.gives(tom, leads);
        awaits(() -> membersOf(secret).containsAll(ids(priya, tom)));
        assertThat(membersOf(atlas)).containsExactlyInAnyOrderElementsOf(ids(priya, tom, kim));

        harbour.takes(tom, leads);
        harbour.leaves(kim);
        awaits(() -> membersOf(secret).equals(ids(priya)) && !membersOf(atlas).contains(user(kim)));
        awaits(() -> isActive(kim).equals(Optional.of(false)));
        assertThat(isActive(tom)).contains(true);
    }

    @Test
    void withoutTheIntentNobodyIsKnownUnasked() throws Exception {
        var atlas = harbour.channel("atlas");
        harbour.enters("tom", "Tom", "en-GB");

        connects();

        awaits(() -> isActive(priya).isPresent());
        assertThat(membersOf(atlas)).isEmpty();
        assertThat(directory().people(workspace(harbour))).hasSize(1);
    }

    @Test
    void whoWritesAnotherLanguageThanTheServerKeepsItWhenTheBotComesBack() throws Exception {
        connects();
        awaits(() -> isActive(priya).isPresent());
        directory()
                .keep(
                        workspace(harbour),
                        new Profile(
                                user(priya),
                                "Priya",
                                Optional.empty(),
                                Locale.GERMAN,
                                Profile.Kind.MEMBER,
                                true));
        disconnects();
        heard.clear();

        connects();
        awaits(() -> session.orElseThrow().getGuilds().size() == 2);

        assertThat(directory().profile(workspace(harbour), user(priya)))
                .map(Profile::locale)
                .contains(Locale.GERMAN);
        assertThat(heard).isEmpty();
    }

    private List<UserId> membersOf(DiscordChannel channel) {
        return directory().members(workspace(harbour), new ChannelId(channel.id()));
    }

    private Optional<Boolean> isActive(DiscordPerson person) {
        return directory().profile(workspace(harbour), user(person)).map(Profile::active);
    }

    private DiscordDirectory directory() {
        return directory.orElseThrow();
    }

    private static List<UserId> ids(DiscordPerson... people) {
        return Stream.of(people).map(GuildArrivalsIT::user).toList();
    }

    private static UserId user(DiscordPerson person) {
        return new UserId(person.id());
    }

    private void connects() throws Exception {
        var start = new SessionStart(discord.gatewayUrl().toString(), 1_000, Duration.ZERO);
        var line = new DiscordLine();
        directory = Optional.of(new DiscordDirectory(line, memory, properties()));
        var arrivals =
                new GuildArrivals(
                        installations,
                        new Guilds(installations),
                        new Acquaintances(directory(), this::hear, TIME),
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

    private void awaits(BooleanSupplier condition) {
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
