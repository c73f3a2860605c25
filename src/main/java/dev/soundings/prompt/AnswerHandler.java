package dev.soundings.prompt;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.checkin.QuestionId;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.Recorded;
import dev.soundings.response.ResponseForms;
import dev.soundings.response.ResponseRecorder;
import dev.soundings.round.AnswerWindow;
import dev.soundings.wording.PromptText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes what people do with a prompt: a tap on its scale, the form, nothing changed, skip, later,
 * undo. That it concerns the person who acts is the gate's business; here it is only whether the
 * round still takes answers.
 */
final class AnswerHandler implements ChatHandler {
    private final AskedFinder finder;
    private final Addressees addressees;
    private final PromptCards cards;
    private final ResponseForms forms;
    private final ResponseRecorder recorder;
    private final AnswerReplies replies;
    private final Postponing postponing;
    private final PrivateRisks privateRisks;
    private final AwayNotes awayNotes;
    private final Leaving leaving;
    private final PromptLooks looks;
    private final DirectWishes wishes;

    AnswerHandler(
            AskedFinder finder,
            Addressees addressees,
            PromptCards cards,
            ResponseForms forms,
            ResponseRecorder recorder,
            AnswerReplies replies,
            Postponing postponing,
            PrivateRisks privateRisks,
            AwayNotes awayNotes,
            Leaving leaving,
            PromptLooks looks,
            DirectWishes wishes) {
        this.finder = finder;
        this.addressees = addressees;
        this.cards = cards;
        this.forms = forms;
        this.recorder = recorder;
        this.replies = replies;
        this.postponing = postponing;
        this.privateRisks = privateRisks;
        this.awayNotes = awayNotes;
        this.leaving = leaving;
        this.looks = looks;
        this.wishes = wishes;
    }

    @Override
    public Set<String> features() {
        return Set.of(Answers.FEATURE);
    }

    /** Each write takes its id or key from the event, so that a repeated one finds it done. */
    @Override
    public boolean remembersEvents() {
        return true;
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        return switch (event) {
            case ChatEvent.ButtonPressed(var origin, var action) ->
                    handle(new Deed(origin, action, List.of(), FormValues.none(), false));
            case ChatEvent.Chosen(var origin, var action, var values) ->
                    handle(new Deed(origin, action, values, FormValues.none(), false));
            case ChatEvent.FormSubmitted(var origin, var action, var values) ->
                    handle(new Deed(origin, action, List.of(), values, true));
            case ChatEvent.FormClosed _ -> ChatReply.silence();
            case ChatEvent.CommandInvoked _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.SuggestionsAsked _,
                    ChatEvent.MessageShortcut _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.ProfileChanged _ ->
                    throw new IllegalStateException("no way leads from there to an answer");
        };
    }

    private ChatReply handle(Deed deed) {
        var origin = deed.origin();
        var to = addressees.known(origin.workspace(), origin.user());
        return finder.find(origin.workspace(), Answers.subject(deed.action()), origin.user())
                .map(asked -> handle(deed, asked, to))
                .orElseGet(() -> ChatReply.whisper(to.phrases().say(PromptText.ROUND_GONE)));
    }

    private ChatReply handle(Deed deed, AskedQuestions asked, Addressee to) {
        var origin = deed.origin();
        if (deed.changesWhatIsNamed(asked)) {
            looks.soon(asked, to, origin.at());
        }
        return switch (deed.action().verb()) {
            case Answers.MORE -> replies.card(asked, to, origin);
            case Answers.PRIVATE -> privateRisks.handle(deed, asked, to);
            case Answers.DIRECT -> wishes.directly(to);
            case Answers.LEAVE -> leaving.leave(asked, to, origin);
            case Answers.AWAY -> awayNotes.wasAway(asked, to, origin);
            case Answers.UNDO ->
                    asked.round().closed()
                            ? ChatReply.whisper(to.phrases().say(PromptText.UNDO_CLOSED))
                            : replies.to(
                                    recorder.undo(asked, origin.event(), origin.at()),
                                    asked,
                                    to,
                                    origin);
            default -> answer(deed, asked, to);
        };
    }

    private ChatReply answer(Deed deed, AskedQuestions asked, Addressee to) {
        var window = cards.window(asked, deed.origin().at());
        if (!window.takesAnswers()) {
            return replies.closed(asked, window, to, deed.origin());
        }
        boolean late = window == AnswerWindow.LATE;
        var event = deed.origin().event();
        var at = deed.origin().at();
        return switch (deed.action().verb()) {
            case Answers.OPEN, Answers.EDIT -> open(asked, to, deed.origin(), Map.of());
            case Answers.SUBMIT -> submit(deed, asked, to, late);
            case Answers.TAP -> tap(deed, asked, to, late);
            case Answers.SAME -> {
                var same = recorder.nothingChanged(asked, event, at, late);
                yield replies.to(same, asked, to, deed.origin());
            }
            case Answers.CARRIED ->
                    replies.to(
                            recorder.carriedOver(
                                    asked, Answers.detail(deed.action()), event, at, late),
                            asked,
                            to,
                            deed.origin());
            case Answers.SKIP -> {
                var skipped = recorder.skip(asked, event, at, late);
                yield asked.named().isEmpty()
                        ? ChatReply.whisper(to.phrases().say(PromptText.SAID_SKIPPED))
                        : replies.to(skipped, asked, to, deed.origin());
            }
            case Answers.LATER -> postponing.later(deed, asked, to);
            default -> ChatReply.whisper(to.phrases().say(PromptText.ROUND_GONE));
        };
    }

    private ChatReply open(
            AskedQuestions asked, Addressee to, Origin origin, Map<String, List<String>> tapped) {
        var card = cards.of(asked, origin.at());
        if (card.anonymousGiven() && asked.named().isEmpty()) {
            return ChatReply.whisper(to.phrases().say(PromptText.ALREADY_ANONYMOUS));
        }
        var form = forms.form(card.action(Answers.SUBMIT), asked, card.response(), to.phrases());
        return new ChatReply.OpenForm(form.filledWith(new FormValues(tapped)));
    }

    private ChatReply submit(Deed deed, AskedQuestions asked, Addressee to, boolean late) {
        var origin = deed.origin();
        var recorded = recorder.submit(asked, deed.values(), origin.event(), origin.at(), late);
        if (recorded instanceof Recorded.Invalid(var problems)) {
            var errors = new HashMap<String, String>();
            problems.forEach((field, problem) -> errors.put(field, problem.say(to.phrases())));
            return new ChatReply.FieldErrors(errors);
        }
        return replies.to(recorded, asked, to, origin);
    }

    /** An anonymous answer is given once, so a tap that leaves others open leads to the form. */
    private ChatReply tap(Deed deed, AskedQuestions asked, Addressee to, boolean late) {
        var origin = deed.origin();
        var detail = Answers.detail(deed.action());
        var question =
                asked.questions().stream()
                        .filter(one -> one.id().value().equals(detail))
                        .findFirst();
        if (question.isEmpty()) {
            return ChatReply.whisper(to.phrases().say(PromptText.ROUND_GONE));
        }
        var id = new QuestionId(detail);
        return asked.savesByTap(id, deed.chosen())
                ? replies.to(
                        recorder.tap(asked, id, deed.chosen(), origin.event(), origin.at(), late),
                        asked,
                        to,
                        origin)
                : open(asked, to, origin, Map.of(detail, deed.chosen()));
    }
}
