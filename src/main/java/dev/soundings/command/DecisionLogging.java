package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.Days;
import dev.soundings.caller.FormReplies;
import dev.soundings.caller.WordsBack;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionDesk;
import dev.soundings.register.DecisionDraft;
import dev.soundings.register.DecisionEntries;
import dev.soundings.register.DecisionEntry;
import dev.soundings.register.DecisionForms;
import dev.soundings.register.DecisionMessages;
import dev.soundings.wording.DecisionText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Logs a decision: at once from {@code /decision log "B for the vendor" because three weeks sooner
 * revisit 1 Mar}, or by a form, which begins with what was typed or with the words of a message.
 */
final class DecisionLogging {
    private static final String WHAT = "what";
    private static final String BECAUSE = "because";
    private static final String BY = "by";
    private static final String REVISIT = "revisit";

    private final DecisionDesk desk;
    private final RegisterScope register;

    DecisionLogging(DecisionDesk desk, RegisterScope register) {
        this.desk = desk;
        this.register = register;
    }

    ChatReply handle(Caller caller, Project project) {
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted submitted -> log(caller, project, submitted.values());
            case ChatEvent.CommandInvoked(_, var call) -> typed(caller, project, call);
            case ChatEvent event -> form(caller, project, DecisionDraft.empty());
        };
    }

    ChatReply form(Caller caller, Project project, DecisionDraft draft) {
        return new ChatReply.OpenForm(asked(caller, project, draft));
    }

    private static ChatForm asked(Caller caller, Project project, DecisionDraft draft) {
        return new DecisionForms(caller.phrases(), project).log(draft);
    }

    /** What is missing or cannot be read is asked in the form, which keeps what was typed. */
    private ChatReply typed(Caller caller, Project project, CommandCall call) {
        var values = values(caller, call);
        var tried = log(caller, project, values);
        return isTooLong(values, WHAT, DecisionEntry.LONGEST_WHAT)
                        || isTooLong(values, BECAUSE, DecisionEntry.LONGEST_WHY)
                ? tooLong(caller, project, values, tried)
                : FormReplies.orAsked(
                        tried, values, () -> asked(caller, project, DecisionDraft.empty()));
    }

    private static boolean isTooLong(FormValues values, String field, int most) {
        return values.one(field).orElse("").strip().length() > most;
    }

    /** Goes on in the next fields of the form; what is longer than these comes back whole. */
    private ChatReply tooLong(Caller caller, Project project, FormValues values, ChatReply tried) {
        var words = values.one(WHAT).orElse("") + "\n" + values.one(BECAUSE).orElse("");
        var draft = DecisionDraft.of(words);
        var others = new FormValues(Map.of(BY, values.all(BY), REVISIT, values.all(REVISIT)));
        var goesOn = Map.of(BECAUSE, caller.say(DecisionText.GOES_ON));
        return WordsBack.ifTooLong(
                        caller, words, words.strip().length() - draft.left(), DecisionText.TOO_LONG)
                .orElseGet(() ->
                        FormReplies.orAsked(
                                tried, others, () -> asked(caller, project, draft).hinted(goesOn)));
    }

    /** The next look lies ahead: {@code revisit 1 Sep} is not a day of last autumn. */
    private static FormValues values(Caller caller, CommandCall call) {
        var values = new HashMap<String, List<String>>();
        for (var name : List.of(WHAT, BECAUSE, BY)) {
            call.argument(name).ifPresent(typed -> values.put(name, List.of(typed)));
        }
        call.argument(REVISIT)
                .map(typed ->
                        Days.day(typed, caller.today()).map(LocalDate::toString).orElse(typed))
                .ifPresent(day -> values.put(REVISIT, List.of(day)));
        return new FormValues(values);
    }

    private ChatReply log(Caller caller, Project project, FormValues values) {
        var entries = new DecisionEntries(register.reader(caller, values));
        var entry = entries.decision(caller.user(), Optional.empty());
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        logged(
                                caller,
                                project,
                                desk.log(
                                        project,
                                        entry,
                                        caller.user(),
                                        caller.eventId(),
                                        caller.now())));
    }

    /** Whoever logs may change it, so the card has its buttons. */
    private static ChatReply logged(Caller caller, Project project, Decision decision) {
        var card = new DecisionMessages(caller.phrases()).card(decision, true);
        var blocks = new ArrayList<>(card.blocks());
        blocks.add(
                new Block.Footnote(
                        Sentence.of(
                                caller.phrases(),
                                project.channel().isPresent()
                                        ? DecisionText.LOGGED
                                        : DecisionText.LOGGED_NO_CHANNEL,
                                "project",
                                project.name(),
                                "command",
                                new Span.Code("/project edit"))));
        return new ChatReply.Whisper(new ChatMessage(card.headline(), blocks));
    }
}
