package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ChatInboxTest {
    private static final ActionId FORM = ActionId.of("answer", "submit", "atlas");
    private static final FormValues TYPED =
            new FormValues(Map.of("why", List.of("Vendor API unclear")));
    private static final ChatReply DONE = ChatReply.whisper("Done");
    private static final ChatReply OPEN =
            new ChatReply.OpenForm(
                    new ChatForm(
                            FORM,
                            "Your sounding",
                            "Send",
                            List.of(
                                    new ChatForm.Page(
                                            List.of(),
                                            List.of(
                                                    FormField.required(
                                                            "why",
                                                            "Why",
                                                            new FormField.Input.ShortText(80)))))));

    private final Answers answers = new Answers();
    private final Memory memory = new Memory();

    @Test
    void asksTheGateFirst() {
        var refusal = ChatReply.whisper("Only the owner may do this.");
        var inbox =
                new ChatInbox(
                        event -> new Gate.Verdict.Refused(refusal),
                        memory,
                        memory,
                        List.of(answers));

        assertThat(inbox.receive(press("1"))).isEqualTo(refusal);
        inbox.receive(new ChatEvent.FormClosed(origin("2"), FORM, TYPED));

        assertThat(answers.heard).isEmpty();
        assertThat(memory.drafts).isEmpty();
        assertThat(memory.handled).isEmpty();
    }

    @Test
    void handsAnEventToTheOwnerOfItsFeature() {
        assertThat(inbox().receive(press("1"))).isEqualTo(DONE);
        assertThat(answers.heard).containsExactly(press("1"));
    }

    @Test
    void handlesAnEventOnceOnly() {
        var inbox = inbox();

        inbox.receive(press("1"));

        assertThat(inbox.receive(press("1"))).isEqualTo(ChatReply.silence());
        assertThat(inbox.receive(press("2"))).isEqualTo(DONE);
        assertThat(answers.heard).hasSize(2);
    }

    @Test
    void handlesAnEventAgainWhenItFailed() {
        var inbox = inbox();
        answers.failing = true;
        assertThatThrownBy(() -> inbox.receive(press("1")))
                .isInstanceOf(IllegalStateException.class);

        answers.failing = false;

        assertThat(inbox.receive(press("1"))).isEqualTo(DONE);
    }

    @Test
    void leavesItToAHandlerThatRemembersItsEvents() {
        answers.remembering = true;
        var inbox = inbox();

        inbox.receive(press("1"));
        inbox.receive(press("1"));

        assertThat(answers.heard).hasSize(2);
        assertThat(memory.handled).isEmpty();
    }

    @Test
    void remembersNoCommandThatOnlyLooks() {
        var inbox = inbox();

        inbox.receive(command("1", new CommandCall("answer", "list", Map.of())));
        inbox.receive(command("2", new CommandCall("answer", "list", Map.of("share", "share"))));
        inbox.receive(command("3", new CommandCall("answer", "skip", Map.of())));

        assertThat(memory.handled).hasSize(2);
    }

    @Test
    void keepsWhatWasTypedIntoAFormThatIsClosedAndFillsItInNextTime() {
        var inbox = inbox();
        answers.reply = OPEN;

        inbox.receive(new ChatEvent.FormClosed(origin("1"), FORM, TYPED));
        var reply = inbox.receive(press("2"));

        assertThat(answers.heard).containsExactly(press("2"));
        assertThat(reply)
                .isInstanceOfSatisfying(
                        ChatReply.OpenForm.class,
                        opened ->
                                assertThat(opened.form().fields().getFirst().initial())
                                        .containsExactly("Vendor API unclear"));
    }

    @Test
    void whatWasChangedMeanwhileIsNotPaintedOverByADraft() {
        var inbox = inbox();
        opened(inbox, "1", "Vendor", "weeks");
        inbox.receive(new ChatEvent.FormClosed(origin("2"), FORM, typed("Vendor API", "days")));

        var reopened = opened(inbox, "3", "Vendor contract", "weeks");

        assertThat(initial(reopened)).containsExactly("Vendor contract", "days");
        assertThat(initial(opened(inbox, "4", "Vendor contract", "weeks")))
                .containsExactly("Vendor contract", "days");
    }

    @Test
    void aDraftGoesOnWhereTheFormBeginsAsItDidBefore() {
        var inbox = inbox();
        opened(inbox, "1", "Vendor", "weeks");
        inbox.receive(new ChatEvent.FormClosed(origin("2"), FORM, typed("Vendor API", "days")));

        assertThat(initial(opened(inbox, "3", "Vendor", "weeks")))
                .containsExactly("Vendor API", "days");
    }

    @Test
    void whatTheCommandSaysWinsOverADraft() {
        var inbox = inbox();
        answers.reply = OPEN;
        inbox.receive(press("1"));
        inbox.receive(new ChatEvent.FormClosed(origin("2"), FORM, TYPED));

        assertThat(initial(opened(inbox, "3", "Tests are thin", "weeks")))
                .containsExactly("Tests are thin", "weeks");
    }

    private ChatForm opened(ChatInbox inbox, String event, String why, String cost) {
        answers.reply =
                new ChatReply.OpenForm(
                        new ChatForm(
                                FORM,
                                "Why",
                                "Save",
                                List.of(
                                        new ChatForm.Page(
                                                List.of(),
                                                List.of(
                                                        field("why").starting(why),
                                                        field("cost").starting(cost))))));
        var reply = inbox.receive(press(event));
        return ((ChatReply.OpenForm) reply).form();
    }

    private static FormField field(String id) {
        return FormField.optional(id, "Why", new FormField.Input.ShortText(100));
    }

    private static FormValues typed(String why, String cost) {
        return new FormValues(Map.of("why", List.of(why), "cost", List.of(cost)));
    }

    private static List<String> initial(ChatForm form) {
        return form.fields().stream().flatMap(field -> field.initial().stream()).toList();
    }

    @Test
    void dropsTheDraftOnceTheFormIsSubmitted() {
        var inbox = inbox();
        inbox.receive(new ChatEvent.FormClosed(origin("1"), FORM, TYPED));

        inbox.receive(new ChatEvent.FormSubmitted(origin("2"), FORM, TYPED));

        answers.reply = OPEN;
        assertThat(inbox.receive(press("3"))).isEqualTo(OPEN);
    }

    @Test
    void keepsTheDraftWhileTheFormHasErrors() {
        var inbox = inbox();
        inbox.receive(new ChatEvent.FormClosed(origin("1"), FORM, TYPED));
        answers.reply = ChatReply.fieldError("why", "Please say why.");

        inbox.receive(new ChatEvent.FormSubmitted(origin("2"), FORM, TYPED));

        assertThat(memory.drafts).containsValue(Draft.NONE.typing(TYPED));
    }

    @Test
    void refusesTwoOwnersOfOneFeature() {
        assertThatThrownBy(() -> inbox(answers, new Answers()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answer");
    }

    @Test
    void saysWhichFeatureNobodyOwns() {
        var event = new ChatEvent.ButtonPressed(origin("1"), ActionId.of("risk", "close"));

        assertThatThrownBy(() -> inbox().receive(event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("risk");
    }

    private ChatInbox inbox(ChatHandler... handlers) {
        return new ChatInbox(
                event -> new Gate.Verdict.Admitted(),
                memory,
                memory,
                handlers.length == 0 ? List.of(answers) : List.of(handlers));
    }

    private static ChatEvent command(String id, CommandCall call) {
        return new ChatEvent.CommandInvoked(origin(id), call);
    }

    private static ChatEvent press(String id) {
        return new ChatEvent.ButtonPressed(origin(id), ActionId.of("answer", "open", "atlas"));
    }

    private static Origin origin(String id) {
        return new Origin(
                new EventId(id),
                new WorkspaceId("room"),
                new UserId("lee"),
                Place.direct(new ChannelId("dm-lee")),
                Samples.AT,
                Optional.empty());
    }

    private static final class Answers implements ChatHandler {
        private final List<ChatEvent> heard = new ArrayList<>();
        private ChatReply reply = DONE;
        private boolean failing;
        private boolean remembering;

        @Override
        public Set<String> features() {
            return Set.of("answer");
        }

        @Override
        public ChatReply handle(ChatEvent event) {
            if (failing) {
                throw new IllegalStateException("no store");
            }
            heard.add(event);
            return reply;
        }

        @Override
        public boolean remembersEvents() {
            return remembering;
        }
    }

    private static final class Memory implements SeenEvents, Drafts {
        private final Set<EventId> handled = new HashSet<>();
        private final Map<ActionId, Draft> drafts = new HashMap<>();

        @Override
        public boolean wasHandled(WorkspaceId workspace, EventId event) {
            return handled.contains(event);
        }

        @Override
        public void markHandled(WorkspaceId workspace, EventId event, Instant at) {
            handled.add(event);
        }

        @Override
        public void keep(
                WorkspaceId workspace, UserId user, ActionId form, Draft draft, Instant at) {
            drafts.put(form, draft);
        }

        @Override
        public Optional<Draft> find(WorkspaceId workspace, UserId user, ActionId form) {
            return Optional.ofNullable(drafts.get(form));
        }

        @Override
        public void drop(WorkspaceId workspace, UserId user, ActionId form) {
            drafts.remove(form);
        }

        @Override
        public void forgetBefore(Instant before) {
            throw new UnsupportedOperationException();
        }
    }
}
