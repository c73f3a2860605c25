package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.register.EntryKind.Unnamed;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.HomeText;
import dev.soundings.wording.LocalDays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waits for whoever decided to say whether it held, by one tap. */
public final class DecisionsToRevisit implements Unnamed<Decision> {
    private static final int MOST_ASKED = 5;

    @Override
    public List<Entry<Decision>> of(Entries entries, WorkspaceId workspace, EntryView view) {
        return entries.due(DecisionKind.DECISION, workspace, view.reader(), view.today());
    }

    @Override
    public Optional<ChatMessage> message(List<Entry<Decision>> due, EntryView view) {
        var phrases = view.phrases();
        if (due.isEmpty()) {
            var none = phrases.say(DecisionText.NONE_TO_REVISIT);
            return Optional.of(ChatMessage.of(none));
        }
        var headline = phrases.say(HomeText.REVISITS, "count", due.size());
        var blocks = new ArrayList<Block>(List.of(new Block.Heading(headline)));
        due.stream().limit(MOST_ASKED).forEach(each -> blocks.addAll(question(each, view)));
        return Optional.of(new ChatMessage(headline, blocks));
    }

    /** Asks about one of them. */
    public static List<Block> question(Entry<Decision> decision, EntryView view) {
        var phrases = view.phrases();
        return List.of(
                new Block.Paragraph(
                        Sentence.of(
                                phrases,
                                DecisionText.TO_REVISIT,
                                "label",
                                decision.label(),
                                "day",
                                LocalDays.print(decision.detail().decidedOn(), phrases.locale()),
                                "what",
                                EntryWords.inList(decision.title(), phrases))),
                new Block.Buttons(
                        new DecisionSteps(DecisionKind.DECISION).verdicts(decision, phrases)));
    }
}
