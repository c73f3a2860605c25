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
import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Secret;
import dev.soundings.chat.UnderWay;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.standin.DiscordChannel;
import dev.soundings.standin.DiscordFaults;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** What becomes of an interaction when something of ours breaks, or is slow. */
class DiscordListenerIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final InstantSource TIME =
            InstantSource.fixed(Instant.parse("2027-02-11T09:00:00Z"));

    private final DiscordStandIn discord = DiscordStandIn.open();
    private final DiscordGuild guild = discord.guild("Harbour");
    private final DiscordChannel atlas = guild.channel("atlas");
    private final DiscordPerson tom = guild.enters("tom", "Tom", "en-GB");
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private Installations installations = new InMemoryInstallations();
    private final Hooks hooks = new Hooks();

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

    @Test
    void whatCouldNotBeSavedIsFoundAgainAfterARestart() throws Exception {
        var jda = connected(new Broken(), Duration.ofSeconds(2));

        try {
            var form = tom.runs(atlas, "echo", "say", Map.of());
            tom.submits(form, Map.of("short", List.of("The vendor slips"))).reply();

            assertThat(drafts.find(workspace(), new UserId(tom.id()), Broken.SUBMIT))
                    .map(draft -> draft.typed().values())
                    .contains(Map.of("short", List.of("The vendor slips")));
        } finally {
            jda.shutdownNow();
        }
    }

    @Test
    void whoeverWaitsForTheStoreIsAskedForPatienceToo() throws Exception {
        var may = new CountDownLatch(1);
        installations =
                new Asked(() -> {
                    may.await();
                    return Optional.empty();
                });
        var jda = connected(new Broken(), Duration.ofMillis(100));

        try {
            var asked = tom.runs(atlas, "echo", "say", Map.of());
            assertThat(asked.reply()).isInstanceOf(DiscordReply.Thinking.class);
            may.countDown();

            assertThat(asked.settled()).isInstanceOf(DiscordReply.Posted.class);
            assertThat(tom.presses(tom.sees(atlas).getLast(), "Continue").reply())
                    .isInstanceOf(DiscordReply.Modal.class);
            assertThat(discord.violations()).isEmpty();
        } finally {
            jda.shutdownNow();
        }
    }

    @Test
    void whoeverActsWhileTheStoreIsAwayIsToldSo() throws Exception {
        installations =
                new Asked(() -> {
                    throw new IllegalStateException("the store is away");
                });
        var jda = connected(new Broken(), Duration.ofSeconds(2));

        try {
            tom.runs(atlas, "echo", "say", Map.of()).reply();

            assertThat(tom.sees(atlas).getLast().text())
                    .contains("Something went wrong on our side.");
        } finally {
            jda.shutdownNow();
        }
    }

    @Test
    void whatFollowsIsDoneAlsoWhenNobodyCouldBeAskedForPatience() throws Exception {
        var may = new CountDownLatch(1);
        var jda = connected(new Slow(may), Duration.ofMillis(100));
        var gone = new DiscordFaults.Fault.Refused(404, 10062, "Unknown interaction");
        discord.faults().at("/callback", 1, gone);

        try {
            tom.runs(atlas, "echo", "say", Map.of());
            discord.awaits("it was not put off", SOON, discord.faults()::isOver);
            may.countDown();

            discord.awaits("it was not done", SOON, this::isDone);
        } finally {
            jda.shutdownNow();
        }
    }

    private boolean isDone() {
        return hooks.find(workspace(), new UserId(tom.id()), TIME.instant()).isPresent();
    }

    private WorkspaceId workspace() {
        return Guilds.workspace(guild.id());
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
                hooks,
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

    /** Finds an installation as it is told to. */
    private record Asked(Callable<Optional<Installation>> finding) implements Installations {
        @Override
        public void save(Installation installation) {}

        @Override
        public Optional<Installation> find(WorkspaceId workspace) {
            try {
                return finding.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<Installation> all() {
            return List.of();
        }
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
        private static final ActionId SUBMIT = ActionId.of("echo", "save");

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
            return new ChatReply.OpenForm(new ChatForm(SUBMIT, "Risk", "Save", List.of(page)));
        }
    }
}
