package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.Secret;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class AcquaintancesTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");
    private static final WorkspaceId GUILD = new WorkspaceId("discord-613425648685547541");
    private static final UserId TOM = new UserId("80351110224678912");

    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final DiscordDirectory directory =
            new DiscordDirectory(new DiscordLine(), memory, properties());
    private final List<ChatEvent> told = new ArrayList<>();
    private final Acquaintances acquaintances =
            new Acquaintances(directory, this::hear, InstantSource.fixed(NINE));
    private boolean storeIsAway;

    @Test
    void whoWasPutOutOfTheServerDoesNotComeBackByAnOldButton() {
        acts(inGuild());
        acquaintances.part(GUILD, TOM);

        acts(inDirectMessage());

        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(false);
        assertThat(told).hasSize(2);
    }

    @Test
    void whoIsInTheServerStaysInItWhenTheyPressAButtonInADirectMessage() {
        acts(inGuild());

        acts(inDirectMessage());

        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(true);
    }

    @Test
    void whoWasTakenInAgainIsThereAgain() {
        acts(inGuild());
        acquaintances.part(GUILD, TOM);

        acts(inGuild());

        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(true);
    }

    @Test
    void whoCouldNotBeIntroducedIsIntroducedTheNextTime() {
        storeIsAway = true;
        acts(inGuild());
        assertThat(directory.profile(GUILD, TOM)).isEmpty();

        storeIsAway = false;
        acts(inGuild());
        acts(inGuild());

        assertThat(told).hasSize(1);
        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(true);
    }

    @Test
    void whoseLeavingCouldNotBeToldLeavesTheNextTime() {
        acts(inGuild());
        storeIsAway = true;
        acquaintances.part(GUILD, TOM);
        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(true);

        storeIsAway = false;
        acquaintances.part(GUILD, TOM);

        assertThat(told).hasSize(2);
        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(false);
    }

    @Test
    void whomAnotherProcessHasSeenLeaveHasLeft() {
        acts(inGuild());
        var other = new DiscordDirectory(new DiscordLine(), memory, properties());
        new Acquaintances(other, this::hear, InstantSource.fixed(NINE)).part(GUILD, TOM);

        acquaintances.lookAgain();

        assertThat(directory.profile(GUILD, TOM)).map(Profile::active).contains(false);
    }

    private void hear(ChatEvent event) {
        if (storeIsAway) {
            throw new IllegalStateException("the store is away");
        }
        told.add(event);
    }

    private void acts(Interaction from) {
        var met =
                DiscordTranslator.profile(
                        from.user(), from.member(), Optional.of(Locale.UK), Locale.UK);
        acquaintances.meet(from, DiscordTranslator.changed(from, GUILD, met, NINE));
    }

    private static Interaction inGuild() {
        return Interaction.of(
                DataObject.empty()
                        .put("id", "1")
                        .put("member", DataObject.empty().put("user", tom())));
    }

    private static Interaction inDirectMessage() {
        return Interaction.of(DataObject.empty().put("id", "2").put("user", tom()));
    }

    private static DataObject tom() {
        return DataObject.empty().put("id", TOM.value()).put("username", "Tom");
    }

    private static DiscordProperties properties() {
        return new DiscordProperties(
                new Secret(""),
                URI.create("http://127.0.0.1:1/api/v10/"),
                "",
                false,
                Duration.ofSeconds(2),
                Duration.ZERO,
                100);
    }
}
