package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Samples;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

class SlackListenerTest {
    private static final ActionId FORM = ActionId.of("answer", "submit", "room.x7k2");

    private final SlackScene scene = new SlackScene().joined();
    private final CannedSlack slack = scene.slack;
    private final OpenForms forms = scene.forms;
    private final List<ChatEvent> seen = scene.seen;

    @Test
    void answersACommandInItsAcknowledgement() {
        scene.answering(event -> ChatReply.whisper("3 risks"));

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
        scene.answering(event -> new ChatReply.OpenForm(Samples.form("follow-up")));

        listener(Runnable::run).command(command());

        assertThat(slack.methods()).containsExactly("views.open");
        assertThat(BlockKit.inView(slack.last().json("view"))).isEmpty();
        assertThat(forms.find("V0FORM", SlackScene.NOW)).isPresent();
    }

    @Test
    void updatesTheMessageInWhichAButtonWasPressed() {
        scene.answering(event -> new ChatReply.Update(ChatMessage.of("Skipped")));

        var ack = listener(Runnable::run).pressed(read("button.json", BlockActionPayload.class));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(sent().path("replace_original").asBoolean()).isTrue();
        assertThat(sent().path("text").asString()).isEqualTo("Skipped");
    }

    @Test
    void whispersBelowTheMessageInWhoseThreadAButtonWasPressed() {
        scene.answering(event -> ChatReply.whisper("Saved"));

        listener(Runnable::run).pressed(read("button.json", BlockActionPayload.class));

        assertThat(sent().path("replace_original").asBoolean(true)).isFalse();
        assertThat(sent().path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(sent().path("thread_ts").asString()).isEqualTo("1770825600.000100");
    }

    @Test
    void showsAnAnswerToTheHomeTabInAWindow() {
        scene.answering(event -> ChatReply.whisper("Nothing waits for you."));

        listener(Runnable::run).pressed(read("home-button.json", BlockActionPayload.class));

        assertThat(slack.methods()).containsExactly("views.open");
        assertThat(slack.last().argument("view")).contains("Nothing waits for you.");
    }

    @Test
    void revealsAFollowUpAndKeepsWhatWasTyped() {
        opened(Samples.form("follow-up"));

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
        scene.answering(event -> ChatReply.fieldError("short", "Say a little more."));

        var ack = submit(listener(Runnable::run));

        assertThat(ack.path("response_action").asString()).isEqualTo("errors");
        assertThat(ack.path("errors").path("short").asString()).isEqualTo("Say a little more.");
    }

    @Test
    void leadsFromOneFormToTheNextInTheSameWindow() {
        scene.answering(event -> new ChatReply.OpenForm(Samples.form("follow-up")));

        var ack = submit(listener(Runnable::run));

        assertThat(ack.path("response_action").asString()).isEqualTo("update");
        assertThat(BlockKit.inView(ack.path("view"))).isEmpty();
        assertThat(forms.find("V0FORM", SlackScene.NOW)).isPresent();
    }

    @Test
    void asksForAMomentAndDeliversOnce() {
        var waiting = new LinkedBlockingQueue<Runnable>();
        scene.answering(event -> ChatReply.whisper("3 risks"));

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
        scene.answering(event -> {
            throw new IllegalStateException("a fault of ours");
        });

        var ack = listener(Runnable::run).command(command());

        assertThat(ack.getBody()).contains("Something went wrong").doesNotContain("a fault");
    }

    @Test
    void keepsAFormOpenWithWhatWasTypedWhenSomethingWentWrong() {
        scene.answering(event -> {
            throw new IllegalStateException("a fault of ours");
        });

        var ack = submit(listener(Runnable::run));

        assertThat(ack.path("response_action").asString()).isEqualTo("errors");
        assertThat(ack.path("errors").path("short").asString()).contains("Something went wrong");
    }

    @Test
    void givesAFormBackWithWhatWasTypedWhenSomethingWentWrongLate() {
        opened(Samples.form("every-kind"));
        scene.answering(event -> {
            throw new IllegalStateException("a fault of ours");
        });

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.methods()).containsExactly("views.update");
        var view = slack.last().json("view");
        assertThat(BlockKit.inView(view)).isEmpty();
        assertThat(view.path("blocks").get(0).toString()).contains("Something went wrong");
        assertThat(view.path("submit").isMissingNode()).isFalse();
        assertThat(view.toString())
                .contains("\"initial_value\":\"Vendor API slips\"")
                .contains("\"initial_value\":\"12.5\"", "\"initial_user\":\"U0ANA\"")
                .contains("\"initial_users\":[\"U0ANA\",\"U0LEE\"]");
        assertThat(draft("short")).containsExactly("Vendor API slips");
    }

    @Test
    void keepsADraftOfAFormThatItHasForgottenWhenSomethingWentWrongLate() {
        scene.answering(event -> ChatReply.fieldError("short", "Say a little more."));

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.last().argument("view"))
                .contains("Say a little more.", "What you typed is kept");
        assertThat(draft("short")).containsExactly("Vendor API slips");
    }

    @Test
    void doesNotSayThatWhatWasTypedIsKeptWhereItIsNot() {
        slack.answering("views.update", "{\"ok\":false,\"error\":\"not_found\"}")
                .answering("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"1.5\"}");
        scene.keepingNoDrafts().answering(event -> ChatReply.fieldError("short", "Say more."));

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.methods()).containsExactly("views.update", "chat.postEphemeral");
        assertThat(slack.last().arguments().toString())
                .contains("Say more.", "What you typed could not be kept")
                .doesNotContain("is kept");
    }

    @Test
    void leavesAFormThatItHasForgottenWhenWhatWasTypedCannotBeKept() {
        scene.keepingNoDrafts();

        listener(Runnable::run).pressed(read("field.json", BlockActionPayload.class));

        assertThat(slack.methods()).isEmpty();
    }

    @Test
    void saysElsewhereWhatCameTooLateForTheWindow() {
        slack.answering("views.update", "{\"ok\":false,\"error\":\"not_found\"}")
                .answering("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"1.5\"}");
        scene.answering(event -> ChatReply.whisper("Saved, with 2 risks"));

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.methods()).containsExactly("views.update", "chat.postEphemeral");
        assertThat(slack.last().arguments().toString()).contains("Saved, with 2 risks");
    }

    @Test
    void saysSoWhenTheNextFormCameTooLateForTheWindow() {
        slack.answering("views.update", "{\"ok\":false,\"error\":\"not_found\"}")
                .answering("views.open", "{\"ok\":false,\"error\":\"expired_trigger_id\"}")
                .answering("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"1.5\"}");
        scene.answering(event -> new ChatReply.OpenForm(Samples.form("follow-up")));

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.methods())
                .containsExactly("views.update", "views.open", "chat.postEphemeral");
        assertThat(slack.last().arguments().toString()).contains("Please try once more");
    }

    @Test
    void triesAWindowOnceMoreWhenSlackWasNotReached() {
        slack.answering("views.update", CannedSlack.UNREACHED);
        scene.answering(event -> ChatReply.whisper("Saved, with 2 risks"));

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.methods()).containsExactly("views.update", "views.update");
        assertThat(slack.last().argument("view")).contains("Saved, with 2 risks");
    }

    @Test
    void aFormThatIsLateIsAnsweredWhateverWentWrong() {
        opened(Samples.form("every-kind"));
        scene.answering(event -> {
            throw new StackOverflowError();
        });

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.last().argument("view"))
                .contains("Something went wrong", "Vendor API slips");
    }

    @Test
    void tellsWhoeverHasClosedTheWindowMeanwhile() {
        slack.answering("views.update", "{\"ok\":false,\"error\":\"not_found\"}")
                .answering("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"1.5\"}");
        scene.answering(event -> ChatReply.fieldError("short", "Say a little more."));

        late(read("submission.json", ViewSubmissionPayload.class));

        assertThat(slack.methods()).hasSize(2).startsWith("views.update");
        assertThat(slack.last().arguments().toString()).contains("What you typed is kept");
    }

    @Test
    void postsOnceThoughSlackDoesNotSayWhetherItHas() {
        slack.answering("def", CannedSlack.LOST);
        scene.answering(event -> new ChatReply.Post(ChatMessage.of("Decided")));

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
        scene.answering(event ->
                event instanceof ChatEvent.HomeOpened
                        ? ChatReply.whisper("Seen " + seen.size())
                        : ChatReply.silence());
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

    /** Nobody has answered when our patience is over. */
    private void late(ViewSubmissionPayload payload) {
        var waiting = new LinkedBlockingQueue<Runnable>();
        listener(waiting::add).submitted(payload);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void opened(ChatForm form) {
        forms.opened(
                "V0FORM",
                new OpenForms.OpenForm(
                        form,
                        FormPlace.read("{\"channel\":\"C0ATLAS\"}").orElseThrow(),
                        Optional.empty(),
                        SlackScene.NOW));
    }

    private SlackListener listener(Executor threads) {
        return scene.listener(threads);
    }

    private List<String> draft(String field) {
        return scene.draft(FORM, field);
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
