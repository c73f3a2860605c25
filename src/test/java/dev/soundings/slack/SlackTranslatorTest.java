package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.events.payload.UserChangePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.EventId;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.SlackText;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From payloads in the shapes that Slack documents. */
class SlackTranslatorTest {
    private static final Instant AT = Instant.parse("2027-02-11T16:00:00Z");
    private static final UserId LEE = new UserId("U0LEE");
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final Place THREAD = new Place(ATLAS, false, Optional.of("1770825600.000100"));

    private final SlackDirectory directory = new SlackDirectory(new InMemoryPlatformMemory());
    private final SlackTranslator translator =
            new SlackTranslator(new CommandReader(specs()), directory, "acme-");

    @Test
    void readsACommandWithQuotesMentionsAndEntities() {
        var event = translator.command(read("command.json", SlashCommandPayload.class), AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.CommandInvoked.class,
                        invoked ->
                                assertThat(invoked.call())
                                        .isEqualTo(
                                                new CommandCall(
                                                        "risk",
                                                        "raise",
                                                        Map.of(
                                                                "title",
                                                                "Vendor API slips & costs <10k>",
                                                                "p",
                                                                "3",
                                                                "i",
                                                                "4",
                                                                "owner",
                                                                "U0ANA",
                                                                "due",
                                                                "2027-02-14"))));
        assertThat(event.origin().workspace()).isEqualTo(ACME);
        assertThat(event.origin().user()).isEqualTo(LEE);
        assertThat(event.origin().place()).isEqualTo(Place.channel(ATLAS));
        assertThat(event.origin().event())
                .isEqualTo(new EventId("command-13345224609.738474920.8088930838d88f008e0"));
    }

    @Test
    void takesATypedNameOnlyWhereOneActivePersonHasIt() {
        var gone =
                new Profile(
                        new UserId("U0GONE"),
                        "Lee",
                        Optional.empty(),
                        Locale.UK,
                        Profile.Kind.MEMBER,
                        false);
        directory.keep(ACME, gone);
        directory.keep(ACME, SlackFixture.person("U0LEE", "Lee"));
        var names = new SlackNames(directory, ACME);

        assertThat(names.person("@lee")).contains(LEE);

        directory.keep(ACME, SlackFixture.person("U0OTHER", "Lee"));

        assertThat(names.person("@lee")).isEmpty();
        assertThat(names.person("U0LEE")).contains(LEE);
    }

    @Test
    void takesATypedChannelOnlyWhereThereIsOne() {
        directory.keepChannel(ACME, ATLAS, "atlas", false);
        var names = new SlackNames(directory, ACME);

        assertThat(names.channel("#atlas")).contains(ATLAS);

        directory.keepChannel(ACME, new ChannelId("G0ATLAS"), "atlas", false);

        assertThat(names.channel("#atlas")).isEmpty();
    }

    @Test
    void readsACommandBehindThePrefixOfItsManifest() {
        var payload = read("command.json", SlashCommandPayload.class);
        payload.setCommand("/acme-risk");
        payload.setText("list");

        assertThat(translator.command(payload, AT))
                .isInstanceOfSatisfying(
                        ChatEvent.CommandMisread.class,
                        misread -> assertThat(misread.problem().toString()).contains("list"));
    }

    @Test
    void saysWhatCannotBeReadInACommand() {
        var payload = read("command.json", SlashCommandPayload.class);
        payload.setText("raise \"never closed");

        assertThat(translator.command(payload, AT)).isInstanceOf(ChatEvent.CommandMisread.class);
    }

    @Test
    void readsAButtonInAThreadBesideABlockThatTheLibraryDoesNotKnow() {
        var event = translator.pressed(read("button.json", BlockActionPayload.class), AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.ButtonPressed.class,
                        pressed ->
                                assertThat(pressed.action())
                                        .isEqualTo(ActionId.of("answer", "skip", "room.x7k2")));
        assertThat(event.origin().place()).isEqualTo(THREAD);
        assertThat(event.origin().message()).contains(new PostRef(ATLAS, "1770825600.000200"));
    }

    @Test
    void readsAPointInADirectMessage() {
        var event = translator.chosen(read("point.json", BlockActionPayload.class), AT);

        assertThat(values(event)).containsExactly("4");
        assertThat(event.origin().place()).isEqualTo(Place.direct(new ChannelId("D0LEE")));
    }

    @Test
    void readsOneChoiceAndSeveral() {
        var one = translator.chosen(read("choice.json", BlockActionPayload.class), AT);
        var several = translator.chosen(read("choices.json", BlockActionPayload.class), AT);

        assertThat(values(one)).containsExactly("weeks");
        assertThat(values(several)).containsExactly("days", "date");
    }

    @Test
    void refusesAnActionThatIsNotOurs() {
        var payload = read("button.json", BlockActionPayload.class);
        payload.getActions().getFirst().setActionId("approve");

        assertThatThrownBy(() -> translator.pressed(payload, AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsEveryKindOfFieldOfASubmittedForm() {
        var payload = read("submission.json", ViewSubmissionPayload.class);

        var event = translator.submitted(payload, AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.FormSubmitted.class,
                        submitted -> {
                            assertThat(submitted.action())
                                    .isEqualTo(ActionId.of("answer", "submit", "room.x7k2"));
                            assertThat(submitted.values().values())
                                    .containsOnly(
                                            Map.entry("short", List.of("Vendor API slips")),
                                            Map.entry("one", List.of("date")),
                                            Map.entry("which", List.of("2027-02-14")),
                                            Map.entry("some", List.of("days", "date")),
                                            Map.entry("amount", List.of("12.5")),
                                            Map.entry("person", List.of("U0ANA")),
                                            Map.entry("people", List.of("U0ANA", "U0LEE")),
                                            Map.entry("channel", List.of("C0ATLAS")));
                        });
        assertThat(event.origin().place()).isEqualTo(THREAD);
        assertThat(event.origin().message()).contains(new PostRef(ATLAS, "1770825600.000200"));
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsClosed() {
        var event = translator.closed(read("closed.json", ViewClosedPayload.class), AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.FormClosed.class,
                        closed ->
                                assertThat(closed.values().all("short"))
                                        .containsExactly("Half a thou"));
    }

    @Test
    void readsAMessageShortcutInWordsForPeople() {
        directory.keep(ACME, SlackFixture.person("U0LEE", "Lee"));

        var event =
                translator.shortcut(
                        read("message-shortcut.json", MessageShortcutPayload.class), AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.MessageShortcut.class,
                        shortcut -> {
                            assertThat(shortcut.shortcut()).isEqualTo("raise-risk");
                            assertThat(shortcut.author()).isEqualTo(new UserId("U0ANA"));
                            assertThat(shortcut.text())
                                    .isEqualTo(
                                            "@Lee the vendor & https://vendor.example/status say"
                                                    + " 10 < 12, see #atlas @here");
                        });
    }

    @Test
    void answersTheCheckInFromAnywhere() {
        var event =
                translator.shortcut(read("global-shortcut.json", GlobalShortcutPayload.class), AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.CommandInvoked.class,
                        invoked ->
                                assertThat(invoked.call())
                                        .isEqualTo(
                                                new CommandCall("soundings", "answer", Map.of())));
        assertThat(event.origin().place().direct()).isTrue();
    }

    @Test
    void opensTheHomeTab() {
        var event = translator.homeOpened(read("home-opened.json", AppHomeOpenedPayload.class), AT);

        assertThat(event).isInstanceOf(ChatEvent.HomeOpened.class);
        assertThat(event.origin().user()).isEqualTo(LEE);
    }

    @Test
    void readsAButtonOfTheHomeTabAsPartOfTheDirectMessage() {
        var event = translator.pressed(read("home-button.json", BlockActionPayload.class), AT);

        assertThat(event.origin().place()).isEqualTo(Place.direct(new ChannelId("U0LEE")));
        assertThat(event.origin().message()).isEmpty();
    }

    @Test
    void readsAChangedProfile() {
        var user = read("user-change.json", UserChangePayload.class).getEvent().getUser();

        var event = translator.profile(ACME, user, AT);

        assertThat(event)
                .isInstanceOfSatisfying(
                        ChatEvent.ProfileChanged.class,
                        changed ->
                                assertThat(changed.profile())
                                        .isEqualTo(
                                                new Profile(
                                                        LEE,
                                                        "Lee",
                                                        Optional.of(ZoneId.of("Asia/Kolkata")),
                                                        Locale.UK,
                                                        Profile.Kind.MEMBER,
                                                        true)));
    }

    @Test
    void knowsGuestsBotsAndStrangers() {
        var members = SlackJson.read(SlackFixture.payload("users.json")).path("members");

        var profiles =
                members.valueStream()
                        .map(SlackPeople::read)
                        .map(user -> SlackProfiles.of(user, ACME))
                        .toList();

        assertThat(profiles)
                .extracting(profile -> profile.user().value(), Profile::kind, Profile::active)
                .containsExactly(
                        tuple("U0LEE", Profile.Kind.MEMBER, true),
                        tuple("U0GUEST", Profile.Kind.GUEST, true),
                        tuple("U0ONE", Profile.Kind.GUEST, true),
                        tuple("U0BOT", Profile.Kind.BOT, true),
                        tuple("USLACKBOT", Profile.Kind.BOT, true),
                        tuple("U0FLOW", Profile.Kind.BOT, true),
                        tuple("U0STRANGE", Profile.Kind.STRANGER, true),
                        tuple("U0OTHER", Profile.Kind.STRANGER, true),
                        tuple("U0GONE", Profile.Kind.MEMBER, false),
                        tuple("U0ZONE", Profile.Kind.MEMBER, true));
        assertThat(profiles.getLast().zone()).isEmpty();
        assertThat(profiles)
                .allSatisfy(profile ->
                        assertThat(SlackProfiles.read(SlackProfiles.write(profile)))
                                .isEqualTo(profile));
    }

    private static <T> T read(String name, Class<T> type) {
        return GsonFactory.createSnakeCase().fromJson(SlackFixture.payload(name), type);
    }

    private static List<String> values(ChatEvent event) {
        return ((ChatEvent.Chosen) event).values();
    }

    private static CommandSpecs specs() {
        var raise =
                new VerbSpec(
                        "raise",
                        SlackText.CHOOSE,
                        "",
                        List.of(
                                argument("title", ArgumentSpec.Kind.TEXT),
                                argument("p", ArgumentSpec.Kind.RATING),
                                argument("i", ArgumentSpec.Kind.RATING),
                                argument("owner", ArgumentSpec.Kind.PERSON),
                                argument("due", ArgumentSpec.Kind.DAY_AFTER_KEYWORD)));
        var show = new VerbSpec("show", SlackText.CHOOSE, "", List.of());
        return new CommandSpecs(
                List.of(new CommandSpec("risk", SlackText.CHOOSE, List.of(raise, show))),
                List.of());
    }

    private static ArgumentSpec argument(String name, ArgumentSpec.Kind kind) {
        return new ArgumentSpec(name, kind, false, SlackText.CHOOSE);
    }
}
