package dev.soundings.prompt;

import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.checkin.SetEffort;
import dev.soundings.wording.PromptText;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said before anything is typed: until when a card can be answered, how long that takes,
 * and who will read it.
 */
final class CardFacts {
    private final Addressee to;

    CardFacts(Addressee to) {
        this.to = to;
    }

    List<Span> of(PromptCard card) {
        var facts = new ArrayList<Span>();
        if (card.late()) {
            facts.addAll(Sentence.of(to.phrases(), PromptText.OUT_LATE));
            facts.add(new Span.Text(" "));
        }
        facts.addAll(
                switch (card.window()) {
                    case LATE -> Sentence.of(to.phrases(), PromptText.CLOSED_LATE);
                    case CLOSED -> Sentence.of(to.phrases(), PromptText.CLOSED_NOW);
                    case NOT_YET, EARLY, ON_TIME ->
                            Sentence.of(
                                    to.phrases(),
                                    PromptText.CLOSES,
                                    "when",
                                    closes(card),
                                    "minutes",
                                    minutes(card));
                });
        facts.add(new Span.Text(" "));
        facts.addAll(readers(card));
        return facts;
    }

    Span closes(PromptCard card) {
        return new Span.Moment(
                card.invitation().closesAt(), to.zone(), Span.Moment.Shape.DAY_AND_TIME);
    }

    List<Span> readers(PromptCard card) {
        var asked = card.asked();
        if (asked.named().isEmpty()) {
            return Sentence.of(
                    to.phrases(),
                    PromptText.SEEN_ANONYMOUS,
                    "invited",
                    asked.round().invited(),
                    "floor",
                    CheckIn.ANONYMOUS_FLOOR);
        }
        var readers =
                new ArrayList<>(
                        Sentence.of(
                                to.phrases(),
                                asked.round().sharing() == Sharing.OWNER_ONLY
                                        ? PromptText.SEEN_BY_OWNER
                                        : PromptText.SEEN_NAMED,
                                "owner",
                                new Span.Mention(asked.project().owner())));
        if (!asked.anonymous().isEmpty()) {
            readers.add(new Span.Text(" "));
            readers.addAll(
                    Sentence.of(
                            to.phrases(),
                            PromptText.SEEN_PARTLY_ANONYMOUS,
                            "invited",
                            asked.round().invited(),
                            "floor",
                            CheckIn.ANONYMOUS_FLOOR));
        }
        return readers;
    }

    private static int minutes(PromptCard card) {
        var asked = card.asked();
        if (asked.questions().isEmpty()) {
            return 1;
        }
        var own =
                new QuestionSet(
                        asked.set().name(),
                        asked.set().version(),
                        asked.set().title(),
                        List.of(new Item.Fixed(asked.questions())));
        return (int) Math.max(1, SetEffort.of(own).expected().plusSeconds(29).toMinutes());
    }
}
