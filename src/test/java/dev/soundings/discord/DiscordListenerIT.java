package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Gate;
import dev.soundings.chat.InMemoryDrafts;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.InMemorySeenEvents;
import dev.soundings.chat.Secret;
import dev.soundings.chat.UnderWay;
import dev.soundings.standin.DiscordReply;
import dev.soundings.standin.DiscordStandIn;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What becomes of a form when something of ours breaks. */
class DiscordListenerIT {
    private static final InstantSource TIME =
            InstantSource.fixed(Instant.parse("2027-02-11T09:00:00Z"));

    private final DiscordStandIn discord = DiscordStandIn.open();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void whatWasTypedIsStillThereWhenItCouldNotBeSaved() throws Exception {
        var guild = discord.guild("Harbour");
        var atlas = guild.channel("atlas");
        var tom = guild.enters("tom", "Tom", "en-GB");
        var start = new SessionStart(discord.gatewayUrl().toString(), 1_000, Duration.ZERO);
        var jda =
                new DiscordSessions(properties(), List.of(listener()))
                        .open(start, _ -> {})
                        .awaitReady();
        jda.updateCommands()
                .addCommands(
                        Commands.slash("echo", "Asks")
                                .addSubcommands(new SubcommandData("say", "Asks")))
                .complete();

        try {
            var form = tom.runs(atlas, "echo", "say", Map.of());
            tom.submits(form, Map.of("short", List.of("The vendor slips"))).reply();

            var note = tom.sees(atlas).getLast();
            assertThat(note.text()).contains("Something went wrong on our side.", "[Fix it]");
            assertThat(tom.presses(note, "Fix it").reply())
                    .isInstanceOfSatisfying(
                            DiscordReply.Modal.class,
                            again ->
                                    assertThat(again.initially("short"))
                                            .containsExactly("The vendor slips"));
        } finally {
            jda.shutdownNow();
        }
    }

    private DiscordListener listener() {
        var drafts = new InMemoryDrafts();
        var installations = new InMemoryInstallations();
        var wording = new Wording();
        var open = new OpenForms();
        var translator =
                new DiscordTranslator(
                        new CommandSpecs(List.of(), List.of()), wording.in(Locale.UK));
        var directory =
                new DiscordDirectory(new DiscordLine(), new InMemoryPlatformMemory(), properties());
        return new DiscordListener(
                new ChatInbox(
                        _ -> new Gate.Verdict.Admitted(),
                        new InMemorySeenEvents(),
                        drafts,
                        List.of(new Broken())),
                new Guilds(installations),
                new Acquaintances(directory, _ -> {}, TIME),
                translator,
                new DiscordAnswers(new Modals(open), new InParts(new Questions())),
                open,
                new Hooks(),
                new SentForms(open, drafts, translator),
                wording,
                properties().patience(),
                TIME,
                new UnderWay(task -> Thread.ofVirtual().start(task)));
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

    /** Asks, but cannot take the answer. */
    private static final class Broken implements ChatHandler {
        @Override
        public Set<String> features() {
            return Set.of("echo");
        }

        @Override
        public ChatReply handle(ChatEvent event) {
            if (event instanceof ChatEvent.FormSubmitted) {
                throw new IllegalStateException("the store is away");
            }
            var field = FormField.required("short", "In one line", new Input.ShortText(80));
            var page = new ChatForm.Page(List.of(), List.of(field));
            var submit = ActionId.of("echo", "save");
            return new ChatReply.OpenForm(new ChatForm(submit, "Risk", "Save", List.of(page)));
        }
    }
}
