package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;

/** Tells one person what became of a risk or a win: {@code R-12 was prevented.} */
final class OutcomeMessages {
    private static final int LONGEST_TITLE = 240;
    private static final int LONGEST_NOTE = 1_000;

    private final Phrases phrases;
    private final EntryFacts facts;
    private final EntryButtons buttons;

    OutcomeMessages(Phrases phrases) {
        this.phrases = phrases;
        facts = new EntryFacts(phrases);
        buttons = new EntryButtons(phrases);
    }

    ChatMessage of(OutcomeToTell outcome) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Paragraph(
                        Sentence.of(
                                phrases,
                                told(outcome.what()),
                                "label",
                                outcome.label(),
                                "title",
                                Shortened.to(LONGEST_TITLE, facts.written(outcome.title())),
                                "state",
                                phrases.say(RegisterText.STATE, "state", outcome.ending()))));
        if (!outcome.note().isBlank()) {
            var note = Shortened.to(LONGEST_NOTE, facts.written(outcome.note()));
            blocks.add(new Block.Paragraph(Sentence.of(phrases, RegisterText.NOTE, "note", note)));
        }
        if (outcome.what() == Risk.What.OWNER_ASKED) {
            blocks.add(new Block.Buttons(buttons.ownership(RegisterActions.RISK, outcome.entry())));
        }
        return new ChatMessage(
                phrases.say(RegisterText.TOLD_HEADLINE, "label", outcome.label()), blocks);
    }

    private static RegisterText told(Risk.What what) {
        return switch (what) {
            case RAISED -> RegisterText.TOLD_RAISED;
            case KEPT -> RegisterText.TOLD_KEPT;
            case DROPPED -> RegisterText.TOLD_DROPPED;
            case OWNER_ASKED -> RegisterText.TOLD_ASKED;
            case OWNER_ACCEPTED -> RegisterText.TOLD_ACCEPTED;
            case OWNER_DECLINED -> RegisterText.TOLD_DECLINED;
            case OWNER_SILENT -> RegisterText.TOLD_SILENT;
            case CLOSED -> RegisterText.TOLD_CLOSED;
            case CHANGED, REVIEWED_SAME, REVIEWED_UP, REVIEWED_DOWN ->
                    throw new IllegalArgumentException("nobody is told of " + what);
        };
    }
}
