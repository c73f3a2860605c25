package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;

/**
 * Tells one person what became of an action, or asks them to take it on: {@code @priya asks you to
 * do this, by 12 Feb 2027: Call the vendor .}
 */
final class ActionNews {
    private static final int LONGEST_NOTE = 1_000;

    private final Phrases phrases;
    private final EntryFacts facts;

    ActionNews(Phrases phrases) {
        this.phrases = phrases;
        facts = new EntryFacts(phrases);
    }

    ChatMessage of(OutcomeToTell outcome) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Paragraph(
                        Sentence.of(
                                phrases,
                                told(outcome.what()),
                                "person",
                                by(outcome),
                                "label",
                                outcome.label(),
                                "what",
                                facts.written(outcome.title()),
                                "due",
                                due(outcome),
                                "command",
                                new Span.Code("/action edit " + outcome.label()))));
        if (!outcome.note().isBlank()) {
            var note = Shortened.to(LONGEST_NOTE, facts.written(outcome.note()));
            blocks.add(new Block.Paragraph(Sentence.of(phrases, RegisterText.NOTE, "note", note)));
        }
        if (outcome.what() == Risk.What.OWNER_ASKED) {
            blocks.add(
                    new Block.Buttons(
                            new EntryButtons(phrases)
                                    .ownership(RegisterActions.ACTION, outcome.entry())));
        }
        return new ChatMessage(
                phrases.say(RegisterText.TOLD_HEADLINE, "label", outcome.label()), blocks);
    }

    private static Object by(OutcomeToTell outcome) {
        return outcome.by().<Object>map(Span.Mention::new).orElse("");
    }

    private String due(OutcomeToTell outcome) {
        return outcome.dueOn()
                .map(day -> LocalDays.print(day, phrases.locale()))
                .map(day -> phrases.say(ActionText.BY, "day", day))
                .orElse("");
    }

    private static ActionText told(Risk.What what) {
        return switch (what) {
            case OWNER_ASKED -> ActionText.TOLD_ASKED;
            case OWNER_ACCEPTED -> ActionText.TOLD_ACCEPTED;
            case OWNER_DECLINED -> ActionText.TOLD_DECLINED;
            case OWNER_SILENT -> ActionText.TOLD_SILENT;
            case CLOSED -> ActionText.TOLD_DONE;
            case DROPPED -> ActionText.TOLD_DROPPED;
            case CHANGED -> ActionText.TOLD_CHANGED;
            case RAISED, KEPT, REVIEWED_SAME, REVIEWED_UP, REVIEWED_DOWN ->
                    throw new IllegalArgumentException("nobody is told of " + what);
        };
    }
}
