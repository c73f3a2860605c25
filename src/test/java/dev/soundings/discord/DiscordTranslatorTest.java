package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Profile;
import dev.soundings.chat.Samples;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class DiscordTranslatorTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final WorkspaceId GUILD = new WorkspaceId("discord-613425648685547541");
    private static final UserId TOM = new UserId("80351110224678912");
    private static final UserId LEE = new UserId("80351110224678913");
    private static final ChannelId ATLAS = new ChannelId("645027906669510667");
    private static final String POST = "1200000000000000001";

    private final DiscordTranslator translator =
            new DiscordTranslator(
                    new CommandSpecs(
                            List.of(),
                            List.of(new ShortcutSpec("raise-risk", CommandText.SHORTCUT_RISK))),
                    new Wording().in(Locale.UK));

    @Test
    void readsACommandWithItsArguments() {
        var event = translator.command(recorded("command"), GUILD, NOW);

        assertThat(event.call())
                .isEqualTo(
                        new CommandCall(
                                "risk",
                                "raise",
                                Map.of(
                                        "title", "Vendor API slips",
                                        "p", "3",
                                        "owner", LEE.value(),
                                        "due", "14 Feb")));
        assertThat(event.origin())
                .isEqualTo(
                        new Origin(
                                new EventId("1300000000000000001"),
                                GUILD,
                                TOM,
                                Place.channel(ATLAS),
                                NOW,
                                Optional.empty()));
    }

    @Test
    void knowsWhatIsBeingTyped() {
        var event = translator.suggestions(recorded("autocomplete"), GUILD, NOW);

        assertThat(event.argument()).isEqualTo("project");
        assertThat(event.typed()).isEqualTo("atl");
        assertThat(event.soFar().arguments()).isEqualTo(Map.of("title", "Vendor"));
    }

    @Test
    void readsAButtonAndTheMessageItStandsIn() {
        var event = translator.pressed(recorded("button"), GUILD, NOW);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.ButtonPressed.class,
                        pressed ->
                                assertThat(pressed.action())
                                        .isEqualTo(
                                                ActionId.of(
                                                        "answer",
                                                        "open",
                                                        "x7k2m9p4qa.20270211.0")));
        assertThat(event.origin().message()).contains(new PostRef(ATLAS, POST));
    }

    @Test
    void knowsTheGuildOfADirectMessageAndThePointOfAScale() {
        var from = recorded("button-in-direct-message");
        var installations = new InMemoryInstallations();
        installations.save(new Installation(GUILD, "discord", "Atlas", TOM, true));

        var workspace = new Guilds(installations).of(from);
        var event = translator.pressed(from, workspace.orElseThrow(), NOW);

        assertThat(workspace).contains(GUILD);
        assertThat(event.origin().place().direct()).isTrue();
        assertThat(event.origin().user()).isEqualTo(TOM);
        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.Chosen.class,
                        chosen -> assertThat(chosen.values()).containsExactly("4"));
    }

    @Test
    void belongsToNoGuildThatTheBotHasLeft() {
        var installations = new InMemoryInstallations();
        installations.save(new Installation(GUILD, "discord", "Atlas", TOM, false));

        assertThat(new Guilds(installations).of(recorded("button-in-direct-message"))).isEmpty();
    }

    @Test
    void readsWhatWasPicked() {
        var event = translator.chosen(recorded("select"), GUILD, NOW);

        assertThat(event.action()).isEqualTo(ActionId.of("soundings", "settings", "hour"));
        assertThat(event.values()).containsExactly("18");
        assertThat(recorded("select").onEphemeral()).isTrue();
    }

    @Test
    void actsOnTheMessageBehindAQuestion() {
        var event = translator.pressed(recorded("sure"), GUILD, NOW);

        assertThat(event.origin().message()).contains(new PostRef(ATLAS, "1200000000000000777"));
        assertThat(((ChatEvent.ButtonPressed) event).action())
                .isEqualTo(ActionId.of("checkin", "delete", "x7k2m9p4qa:yes"));
    }

    @Test
    void readsAFormFieldByField() {
        assertThat(DiscordTranslator.sent(recorded("modal")))
                .isEqualTo(
                        Map.of(
                                "short", List.of("First line.\nSecond line."),
                                "one", List.of("weeks"),
                                "points", List.of(),
                                "some", List.of("days", "date"),
                                "people", List.of(LEE.value())));
    }

    @Test
    void submitsAFormForTheMessageThatOpenedIt() {
        var opened = new PostRef(ATLAS, "1200000000000000042");
        var progress =
                FormProgress.of(Samples.form("follow-up"), Optional.of(opened))
                        .with(Map.of("one", List.of("days")));

        var event = translator.submitted(recorded("modal"), GUILD, progress, NOW);

        assertThat(event.origin().message()).contains(opened);
        assertThat(event.values()).isEqualTo(new FormValues(Map.of("one", List.of("days"))));
    }

    @Test
    void keepsWhatWasSentOfAFormAsADraft() {
        var values = new FormValues(Map.of("one", List.of("days")));

        var event = translator.closed(recorded("modal"), GUILD, values, NOW);

        assertThat(event.action())
                .isEqualTo(ActionId.of("answer", "submit", "x7k2m9p4qa.20270211.0.tom"));
        assertThat(event.values()).isEqualTo(values);
    }

    @Test
    void readsAShortcutWithItsMessage() {
        var event = translator.shortcut(recorded("message-command"), GUILD, NOW);

        assertThat(event.shortcut()).isEqualTo("raise-risk");
        assertThat(event.author()).isEqualTo(LEE);
        assertThat(event.text()).isEqualTo("The vendor says the API comes in May.");
    }

    @Test
    void knowsTheChannelOfAThread() {
        var place = translator.pressed(recorded("button-in-thread"), GUILD, NOW).origin().place();

        assertThat(place).isEqualTo(new Place(ATLAS, false, Optional.of("645027906669510700")));
    }

    @Test
    void introducesWhoActsAndWhoIsNamed() {
        var met = translator.profile(recorded("command"), GUILD, NOW);

        assertThat(met)
                .extracting(ChatEvent.ProfileChanged::profile)
                .containsExactly(
                        new Profile(
                                TOM, "Tom", Optional.empty(), Locale.UK, Profile.Kind.MEMBER, true),
                        new Profile(
                                LEE,
                                "Lee Wong",
                                Optional.empty(),
                                Locale.US,
                                Profile.Kind.MEMBER,
                                true));
        assertThat(met).extracting(one -> one.origin().user()).containsExactly(TOM, LEE);
    }

    @Test
    void refusesWhatNothingOfOursCouldHaveSent() {
        var strange =
                Interaction.of(
                        DataObject.fromJson(
                                recorded("button")
                                        .json()
                                        .toString()
                                        .replace("answer/open/", "somebody-elses:")));

        assertThatThrownBy(() -> translator.pressed(strange, GUILD, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Interaction recorded(String name) {
        var file = Path.of("src", "test", "resources", "payloads", "discord", name + ".json");
        try {
            return Interaction.of(DataObject.fromJson(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
