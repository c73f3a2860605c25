package dev.soundings.response;

import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the fields: who will see the answers, before anything is typed; why the project
 * is done, unless a question asks for it; and what a field asks, where its label is too short.
 */
final class FormIntro {
    private static final int LONGEST_LINE = 400;

    private final AskedQuestions asked;
    private final Phrases phrases;
    private final List<List<Span>> lines = new ArrayList<>();

    FormIntro(AskedQuestions asked, Phrases phrases) {
        this.asked = asked;
        this.phrases = phrases;
    }

    /** {@code numbers} are those of the questions that are anonymous beside named ones. */
    FormIntro readers(List<Integer> numbers) {
        lines.add(whoSees());
        if (asked.named().isEmpty()) {
            return this;
        }
        if (numbers.isEmpty() && !asked.anonymous().isEmpty()) {
            lines.add(Sentence.of(phrases, ResponseText.ANONYMOUS_GIVEN));
        } else if (!numbers.isEmpty()) {
            lines.add(
                    Sentence.of(
                            phrases,
                            ResponseText.ANONYMOUS_AMONG,
                            "count",
                            numbers.size(),
                            "numbers",
                            String.join(", ", numbers.stream().map(String::valueOf).toList()),
                            "floor",
                            CheckIn.ANONYMOUS_FLOOR));
        }
        return this;
    }

    FormIntro why() {
        if (!asked.hidesCard()) {
            asked.project()
                    .why()
                    .map(WhyCard::purpose)
                    .flatMap(Text::words)
                    .map(words -> Shortened.to(LONGEST_LINE, words))
                    .ifPresent(purpose ->
                            lines.add(Sentence.of(phrases, ResponseText.WHY, "purpose", purpose)));
        }
        return this;
    }

    FormIntro line(String words) {
        lines.add(List.of(new Span.Text(Shortened.to(LONGEST_LINE, words))));
        return this;
    }

    List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (var line : lines) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Text("\n"));
            }
            spans.addAll(line);
        }
        int length = spans.stream().mapToInt(Span::length).sum();
        if (length > Denominator.TEXT) {
            throw new IllegalStateException("five questions make %d characters".formatted(length));
        }
        return spans;
    }

    private List<Span> whoSees() {
        var owner = new Span.Mention(asked.project().owner());
        return asked.named().isEmpty()
                ? Sentence.of(
                        phrases, ResponseText.SEEN_ANONYMOUS, "floor", CheckIn.ANONYMOUS_FLOOR)
                : Sentence.of(
                        phrases,
                        asked.round().sharing() == Sharing.OWNER_ONLY
                                ? ResponseText.SEEN_BY_OWNER
                                : ResponseText.SEEN_NAMED,
                        "owner",
                        owner);
    }
}
