package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Gate;
import dev.soundings.chat.InMemoryDrafts;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.InMemorySeenEvents;
import dev.soundings.chat.Samples;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

class SlackListenerTest {
    private static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");

    private final CannedSlack slack = new CannedSlack();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final SlackDirectory directory = new SlackDirectory(new InMemoryPlatformMemory());
    private final SlackPen pen = new SlackPen(directory, new Wording());
    private final SlackTeam team = new SlackTeam(new InMemoryInstallations());
    private final SlackGateway gateway =
            new SlackGateway(
                    slack.api(),
                    team,
                    directory,
                    pen,
                    new SlackUploads(slack.api(), new InMemoryPlatformMemory()),
                    new SentKeys(new InMemoryPlatformMemory()),
                    () -> NOW);
    private final OpenForms forms = new OpenForms();
    private final List<ChatEvent> seen = new ArrayList<>();
    private Function<ChatEvent, ChatReply> answer = event -> ChatReply.silence();

    @BeforeEach
    void joins() {
        team.joined(ACME, new UserId("U0BOT"), NOW);
        directory.keep(ACME, SlackFixture.person("U0LEE", "Lee"));
    }

    @Test
    void answersACommandInItsAcknowledgement() {
        answer = event -> ChatReply.whisper("3 risks");

        var ack = listener(Runnable::run).command(command());

        var body = SlackJson.read(ack.getBody());
        assertThat(body.path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(body.path("blocks").get(0).path("text").path("text").asString())
                .isEqualTo("3 risks");
        assertThat(BlockKit.inMessage(body.path("blocks"))).isEmpty();
        assertThat(slack.methods()).isEmpty();
    }

    @Test
    void opensAFormForACommandAndRemembersIt() {
        slack.answering("views.open", "{\"ok\":true,\"view\":{\"id\":\"V0FORM\"}}");
        answer = event -> new ChatReply.OpenForm(Samples.form("follow-up"));

        listener(Runnable::run).command(command());

        assertThat(slack.methods()).containsExactly("views.open");
        assertThat(BlockKit.inView(slack.last().json("view"))).isEmpty();
        assertThat(forms.find("V0FORM", NOW)).isPresent();
    }

    @Test
    void updatesTheMessageInWhichAButtonWasPressed() {
        answer = event -> new ChatReply.Update(ChatMessage.of("Skipped"));

        var ack = listener(Runnable::run).pressed(read("button.json", BlockActionPayload.class));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(sent().path("replace_original").asBoolean()).isTrue();
        assertThat(sent().path("text").asString()).isEqualTo("Skipped");
    }

    @Test
    void whispersBelowTheMessageInWhoseThreadAButtonWasPressed() {
        answer = event -> ChatReply.whisper("Saved");

        listener(Runnable::run).pressed(read("button.json", BlockActionPayload.class));

        assertThat(sent().path("replace_original").asBoolean(true)).isFalse();
        assertThat(sent().path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(sent().path("thread_ts").asString()).isEqualTo("1770825600.000100");
    }

    @Test
    void showsAnAnswerToTheHomeTabInAWindow() {
        answer = event -> ChatReply.whisper("Nothing waits for you.");

        listener(Runnable::run).pressed(read("home-button.json", BlockActionPayload.class));

        assertThat(slack.methods()).containsExactly("views.open");
        assertThat(slack.last().argument("view")).contains("Nothing waits for you.");
    }

    @Test
    void revealsAFollowUpAndKeepsWhatWasTyped() {
        forms.opened(
                "V0FORM",
                new OpenForms.OpenForm(
                        Samples.form("follow-up"),
                        FormPlace.read("{\"channel\":\"C0ATLAS\"}").orElseThrow(),
                        Optional.empty(),
                        NOW));

        listener(Runnable::run).pressed(read("field.json", BlockActionPayload.class));

        assertThat(slack.methods()).containsExactly("views.update");
        var blocks = slack.last().json("view").path("blocks");
        assertThat(blocks.get(1).path("block_id").asString()).isEqualTo("which");
        assertThat(blocks.get(0).path("element").path("initial_option").path("value").asString())
                .isEqualTo("date");
        assertThat(seen).isEmpty();
    }

    @Test
    void keepsADraftOfAFormThatItHasForgotten() {
        listener(Runnable::run).pressed(read("field.json", BlockActionPayload.class));

        assertThat(draft("one")).containsExactly("date");
        assertThat(slack.last().argument("view")).contains("What you typed is kept");
    }

    @Test
    void keepsADraftOfAFormThatIsClosed() {
        listener(Runnable::run).closed(read("closed.json", ViewClosedPayload.class));

        assertThat(draft("short")).containsExactly("Half a thou");
    }

    @Test
    void showsErrorsAtTheFieldsOfTheForm() {
        answer = event -> ChatReply.fieldError("short", "Say a little more.");

        var ack = submit(listener(Runnable::run));

        assertThat(ack.path("response_action").asString()).isEqualTo("errors");
        assertThat(ack.path("errors").path("short").asString()).isEqualTo("Say a little more.");
    }

    @Test
    void leadsFromOneFormToTheNextInTheSameWindow() {
        answer = event -> new ChatReply.OpenForm(Samples.form("follow-up"));

        var ack = submit(listener(Runnable::run));

        assertThat(ack.path("response_action").asString()).isEqualTo("update");
        assertThat(BlockKit.inView(ack.path("view"))).isEmpty();
        assertThat(forms.find("V0FORM", NOW)).isPresent();
    }

    @Test
    void asksForAMomentAndDeliversOnce() {
        var waiting = new LinkedBlockingQueue<Runnable>();
        answer = event -> ChatReply.whisper("3 risks");

        var ack = listener(waiting::add).command(command());

        assertThat(ack.getBody()).contains("One moment");
        assertThat(slack.methods()).isEmpty();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(slack.methods()).hasSize(1);
        assertThat(sent().toString()).contains("3 risks");
    }

    @Test
    void saysThatSomethingWentWrong() {
        answer =
                event -> {
                    throw new IllegalStateException("a fault of ours");
                };

        var ack = listener(Runnable::run).command(command());

        assertThat(ack.getBody()).contains("Something went wrong").doesNotContain("a fault");
    }

    @Test
    void keepsAFormOpenWithWhatWasTypedWhenSomethingWentWrong() {
        answer =
                event -> {
                    throw new IllegalStateException("a fault of ours");
                };

        var ack = submit(listener(Runnable::run));

        assertThat(ack.path("response_action").asString()).isEqualTo("errors");
        assertThat(ack.path("errors").path("short").asString()).contains("Something went wrong");
    }

    @Test
    void doesNotTakeWhatComesBeforeItIsConnected() {
        var young = listener(new SlackTeam(new InMemoryInstallations()), Runnable::run);

        var ack = young.submitted(read("submission.json", ViewSubmissionPayload.class));

        assertThat(ack.getStatusCode()).isEqualTo(503);
        assertThat(seen).isEmpty();
    }

    @Test
    void postsOnceThoughSlackDoesNotSayWhetherItHas() {
        slack.answering("def", CannedSlack.LOST);
        answer = event -> new ChatReply.Post(ChatMessage.of("Decided"));

        listener(Runnable::run).pressed(read("button.json", BlockActionPayload.class));

        assertThat(slack.methods()).containsExactly("def");
    }

    @Test
    void logsWhereAFaultIsAndNotWhatSomebodyWrote() {
        var cause = new IllegalArgumentException("I am worried about Lee");

        var trace = SlackTrace.of(new IllegalStateException("no such mood: worried", cause));

        assertThat(trace)
                .contains("IllegalStateException", "IllegalArgumentException", "SlackListenerTest")
                .doesNotContain("worried");
    }

    @Test
    void publishesTheHomeTabAndAgainWhenThePersonHasChangedSomething() {
        answer =
                event ->
                        event instanceof ChatEvent.HomeOpened
                                ? ChatReply.whisper("Seen " + seen.size())
                                : ChatReply.silence();
        var listener = listener(Runnable::run);

        listener.homeOpened(read("home-opened.json", AppHomeOpenedPayload.class));
        listener.pressed(read("button.json", BlockActionPayload.class));

        assertThat(slack.methods()).containsExactly("views.publish", "views.publish");
        assertThat(BlockKit.inView(slack.last().json("view"))).isEmpty();
    }

    @Test
    void letsAloneWhatIsDoneInAnotherWorkspace() {
        var payload = command();
        payload.setTeamId("T0OTHER");

        listener(Runnable::run).command(payload);

        assertThat(seen).isEmpty();
    }

    private SlackListener listener(Executor threads) {
        return listener(team, threads);
    }

    private SlackListener listener(SlackTeam joined, Executor threads) {
        var handler =
                new ChatHandler() {
                    @Override
                    public Set<String> features() {
                        return Set.of("help", "answer", "soundings", "home", "profile");
                    }

                    @Override
                    public ChatReply handle(ChatEvent event) {
                        seen.add(event);
                        return answer.apply(event);
                    }
                };
        var inbox =
                new ChatInbox(
                        event -> new Gate.Verdict.Admitted(),
                        new InMemorySeenEvents(),
                        drafts,
                        List.of(handler));
        var translator =
                new SlackTranslator(
                        new CommandReader(new CommandSpecs(List.of(), List.of())), directory, "");
        var shows = new SlackShows(gateway, pen, forms);
        return new SlackListener(
                inbox,
                translator,
                new SlackReplies(pen, shows, forms, threads),
                new SlackPeople(gateway, directory, translator, inbox),
                new SlackHomes(gateway, translator, threads),
                forms,
                joined,
                pen,
                () -> NOW,
                threads,
                Duration.ofMillis(50));
    }

    private List<String> draft(String field) {
        return drafts.find(ACME, new UserId("U0LEE"), ActionId.of("answer", "submit", "room.x7k2"))
                .map(draft -> draft.typed().all(field))
                .orElse(List.of());
    }

    private JsonNode submit(SlackListener listener) {
        var ack = listener.submitted(read("submission.json", ViewSubmissionPayload.class));
        return SlackJson.read(ack.getBody());
    }

    private JsonNode sent() {
        return SlackJson.read(slack.last().body());
    }

    private static SlashCommandPayload command() {
        return read("command.json", SlashCommandPayload.class);
    }

    private static <T> T read(String name, Class<T> type) {
        return GsonFactory.createSnakeCase().fromJson(SlackFixture.payload(name), type);
    }
}
