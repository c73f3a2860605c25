package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.Question.Ask;
import dev.soundings.checkin.Question.Becomes;
import dev.soundings.checkin.Question.Condition;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.checkin.QuestionSet.SetRef;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every keeper of frozen question sets does. */
public abstract class QuestionSetsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");

    private QuestionSets sets;

    /** An empty one. */
    protected abstract QuestionSets create();

    @BeforeEach
    void setUp() {
        sets = create();
    }

    @Test
    void findsAFrozenSetWithEveryKindOfQuestion() {
        sets.freeze(ROOM, everyKind("x7k2m9p4qa"));

        assertThat(sets.find(ROOM, new SetRef("every-kind", "x7k2m9p4qa")))
                .contains(everyKind("x7k2m9p4qa"));
    }

    @Test
    void keepsEveryVersionForEver() {
        sets.freeze(ROOM, everyKind("first"));
        sets.freeze(ROOM, everyKind("second"));

        assertThat(sets.find(ROOM, new SetRef("every-kind", "first"))).contains(everyKind("first"));
        assertThat(sets.find(ROOM, new SetRef("every-kind", "second")))
                .contains(everyKind("second"));
    }

    @Test
    void freezingTwiceIsHarmless() {
        sets.freeze(ROOM, everyKind("first"));
        sets.freeze(ROOM, everyKind("first"));

        assertThat(sets.find(ROOM, everyKind("first").ref())).isPresent();
    }

    @Test
    void knowsOnlyWhatWasFrozenInTheSameWorkspace() {
        sets.freeze(ROOM, everyKind("first"));

        assertThat(sets.find(new WorkspaceId("room-2"), everyKind("first").ref())).isEmpty();
        assertThat(sets.find(ROOM, new SetRef("every-kind", "third"))).isEmpty();
        assertThat(sets.find(ROOM, new SetRef("other", "first"))).isEmpty();
    }

    /** A set that holds one of everything that can be asked. */
    public static QuestionSet everyKind(String version) {
        var picks =
                List.of(
                        new Pick("fine", new LocalText(Map.of("en", "Fine", "de", "Gut"))),
                        new Pick("poor", LocalText.english("Poor")));
        var steady =
                List.<Question>of(
                        new Question.ShortText(ask("short")),
                        new Question.LongText(ask("long")),
                        new Question.Choice(ask("choice"), picks, true),
                        new Question.Choices(ask("choices"), picks, false),
                        new Question.Amount(ask("amount"), LocalText.english("hours")),
                        new Question.YesNo(ask("yes")),
                        new Question.Day(ask("day")),
                        new Question.Person(ask("person")),
                        new Question.KpiReading(
                                ask("kpi"), "onboarding-days", LocalText.english("days")),
                        new Question.RiskRaised(ask("risk")),
                        new Question.WinReported(ask("win")));
        var scale =
                new Question.Scale(
                        ask("scale"), 5, LocalText.english("not"), LocalText.english("fully"));
        var followUp =
                new Question.LongText(
                        new Ask(
                                new QuestionId("scale-why"),
                                LocalText.english("What would move you up one step?"),
                                LocalText.english("One step up"),
                                LocalText.english("Optional."),
                                false,
                                true,
                                true,
                                Becomes.RISK,
                                Optional.of(
                                        new Condition(new QuestionId("scale"), Set.of("1", "2")))));
        return new QuestionSet(
                "every-kind",
                version,
                LocalText.english("Every kind"),
                List.of(
                        new Item.Fixed(steady),
                        new Item.Bank(
                                List.of(
                                        new Item.Wording(
                                                List.of(scale, followUp),
                                                8,
                                                Set.of(Fact.TARGET, Fact.DATE)),
                                        new Item.Wording(
                                                List.of(new Question.ShortText(ask("w2"))),
                                                4,
                                                Set.of())))));
    }

    private static Ask ask(String id) {
        return new Ask(
                new QuestionId(id),
                new LocalText(Map.of("en", "What about " + id + "?", "de", "Und " + id + "?")),
                LocalText.english("About " + id),
                LocalText.english(""),
                true,
                false,
                false,
                Becomes.WIN,
                Optional.empty());
    }
}
