package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInMessages;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckInProblem;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.project.Project;
import dev.soundings.wording.SetupText;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The last step of the setup, and the first that reaches anybody. */
final class SetupStart {
    private static final Duration WORTH_SAYING = Duration.ofDays(1);

    private final SetupRhythm rhythm;
    private final CheckIns checkIns;
    private final CheckInPolicy policy;
    private final QuestionLibrary library;
    private final Workspaces workspaces;
    private final FirstDigest digest;
    private final Outbox outbox;
    private final SetupMessages messages;

    SetupStart(
            SetupRhythm rhythm,
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            FirstDigest digest,
            Outbox outbox,
            SetupMessages messages) {
        this.rhythm = rhythm;
        this.checkIns = checkIns;
        this.policy = policy;
        this.library = library;
        this.workspaces = workspaces;
        this.digest = digest;
        this.outbox = outbox;
        this.messages = messages;
    }

    ChatReply handle(Caller caller, Project project) {
        var both = rhythm.of(project);
        if (both.isEmpty()) {
            return rhythm.handle(caller, project);
        }
        var wrong =
                both.stream().flatMap(each -> problem(caller, project, each).stream()).findFirst();
        if (wrong.isPresent()) {
            return ChatReply.whisper(CheckInMessages.say(wrong.get(), caller.phrases()));
        }
        return caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                ? start(caller, project, both, values.one(SetupForms.ANNOUNCEMENT))
                : ask(caller, project, both);
    }

    private ChatReply ask(Caller caller, Project project, List<CheckIn> both) {
        var draft =
                caller.say(
                        SetupText.ANNOUNCEMENT_DRAFT,
                        "project",
                        project.name(),
                        "day",
                        messages.firstDay(caller, both));
        return new ChatReply.OpenForm(
                new SetupForms(caller.phrases(), library).start(project, draft));
    }

    private ChatReply start(
            Caller caller, Project project, List<CheckIn> both, Optional<String> announcement) {
        var now = caller.now();
        both.forEach(checkIn ->
                checkIns.change(
                        checkIn.workspace(),
                        checkIn.id(),
                        present ->
                                present.state() == CheckIn.State.PAUSED
                                        ? present.resumed(now)
                                        : present));
        digest.plan(caller, project);
        var announced =
                announcement.flatMap(words ->
                        project.channel()
                                .map(channel -> announce(caller, project, channel, words)));
        return new ChatReply.Whisper(messages.started(caller, project, both, announced));
    }

    private ChannelId announce(Caller caller, Project project, ChannelId channel, String words) {
        var message = ChatMessage.of(List.of(new Span.Text(words)), ChatMessage.shortened(words));
        outbox.put(
                new Envelope(
                        caller.workspace(),
                        new SendKey(
                                "%s.announcement.%s".formatted(caller.workspace(), project.id())),
                        Purpose.NOTICE,
                        project.id().value(),
                        caller.now(),
                        caller.now().plus(WORTH_SAYING),
                        new OutgoingMessage.Post(new Recipient.Channel(channel), message)));
        return channel;
    }

    private Optional<CheckInProblem> problem(Caller caller, Project project, CheckIn checkIn) {
        var zone = workspaces.find(caller.workspace()).map(Workspace::zone).orElse(caller.zone());
        return policy.problems(checkIn, project, caller.now(), zone).stream()
                .filter(CheckInProblem::blocks)
                .findFirst();
    }
}
