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
import dev.soundings.standin.DiscordChannel;
import dev.soundings.standin.DiscordGuild;
import dev.soundings.standin.DiscordMessage;
import dev.soundings.standin.DiscordPerson;
import dev.soundings.standin.DiscordReply;
import dev.soundings.standin.DiscordStandIn;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.JDA;
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
import java.util.concurrent.CountDownLatch;

/** What becomes of an interaction when something of ours breaks, or is slow. */
class DiscordListenerIT {
    private static final InstantSource TIME =
            InstantSource.fixed(Instant.parse("2027-02-11T09:00:00Z"));

    private final DiscordStandIn discord = DiscordStandIn.open();
    private final DiscordGuild guild = discord.guild("Harbour");
    private final DiscordChannel atlas = guild.channel("atlas");
    private final DiscordPerson tom = guild.enters("tom", "Tom", "en-GB");

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void whatWasTypedIsStillThereWhenItCouldNotBeSaved() throws Exception {
        var jda = connected(new Broken(), Duration.ofSeconds(2));

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

    @Test
    void whoeverWaitsTooLongIsAskedForPatienceAndAnsweredOnce() throws Exception {
        var may = new CountDownLatch(1);
        var jda = connected(new Slow(may), Duration.ofMillis(100));

        try {
            var asked = tom.runs(atlas, "echo", "say", Map.of());
            assertThat(asked.reply()).isInstanceOf(DiscordReply.Thinking.class);
            may.countDown();

            assertThat(asked.settled()).isInstanceOf(DiscordReply.Posted.class);
            assertThat(tom.sees(atlas))
                    .singleElement()
                    .returns("Here it is.", DiscordMessage::text);
            assertThat(discord.violations()).isEmpty();
        } finally {
            jda.shutdownNow();
        }
    }

    private JDA connected(ChatHandler handler, Duration patience) throws InterruptedException {
        var start = new SessionStart(discord.gatewayUrl().toString(), 1_000, Duration.ZERO);
        var jda =
                new DiscordSessions(properties(), List.of(listener(handler, patience)))
                        .open(start, _ -> {})
                        .awaitReady();
        jda.updateCommands()
                .addCommands(
                        Commands.slash("echo", "Asks")
                                .addSubcommands(new SubcommandData("say", "Asks")))
                .complete();
        return jda;
    }

    private DiscordListener listener(ChatHandler handler, Duration patience) {
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
                        List.of(handler)),
                new Guilds(installations),
                new Acquaintances(directory, _ -> {}, TIME),
                translator,
                new DiscordAnswers(new Modals(open), new InParts(new Questions())),
                open,
                new Hooks(),
                new SentForms(open, drafts, translator),
                wording,
                patience,
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

    /** Answers when it may. */
    private record Slow(CountDownLatch may) implements ChatHandler {
        @Override
        public Set<String> features() {
            return Set.of("echo");
        }

        @Override
        public ChatReply handle(ChatEvent event) {
            try {
                may.await();
                return ChatReply.whisper("Here it is.");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
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
