package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.UserId;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a decision: what, why, what else was considered, who, and when to look again. */
final class DecisionFields {
    static final int LONGEST_WHAT = 300;

    /** Short enough to be told whole in one block of a message. */
    static final int LONGEST_WHY = 2_000;

    static final Field<Decision, Text> WHAT =
            Field.title("what", new FieldType.Words(LONGEST_WHAT, false), DecisionText.FIELD_WHAT);
    private static final Field<Decision, Text> WHY =
            Field.required(
                    "because",
                    new FieldType.Words(LONGEST_WHY, true),
                    DecisionText.FIELD_WHY,
                    decision -> Optional.of(decision.detail().why()));
    private static final Field<Decision, Text> OPTIONS =
            Field.optional(
                    "options",
                    new FieldType.Words(LONGEST_WHY, true),
                    DecisionText.FIELD_OPTIONS,
                    decision -> Optional.of(decision.detail().options()));
    private static final Field<Decision, UserId> BY =
            Field.<Decision>owner("by", DecisionText.FIELD_BY).onCard(DecisionText.CARD_BY);
    private static final Field<Decision, LocalDate> ON =
            Field.<Decision, LocalDate>required(
                            "on",
                            new FieldType.Day(),
                            DecisionText.FIELD_ON,
                            decision -> Optional.of(decision.detail().decidedOn()))
                    .onCard(DecisionText.CARD_ON);
    private static final Field<Decision, LocalDate> REVISIT =
            Field.<Decision>due("revisit", DecisionText.FIELD_REVISIT)
                    .hinted(DecisionText.FIELD_REVISIT_HINT)
                    .onCard(DecisionText.CARD_REVISIT);

    List<Field<Decision, ?>> own() {
        return List.of(WHY, OPTIONS, ON);
    }

    Decision detail(Values values) {
        return new Decision(
                values.of(WHY).orElseThrow(),
                values.of(OPTIONS).orElse(Text.of("")),
                values.of(ON).orElseThrow());
    }

    Form<Decision> logging() {
        return Form.of(
                DecisionText.FORM_LOG,
                DecisionText.SAVE,
                List.of(WHAT, WHY, OPTIONS, BY.hinted(DecisionText.FIELD_BY_HINT), REVISIT));
    }

    Form<Decision> changing() {
        return new Form<>(
                DecisionText.FORM_CHANGE,
                DecisionText.SAVE,
                false,
                List.of(List.of(WHAT, WHY, OPTIONS, BY, REVISIT), List.of(ON)));
    }

    List<Field<Decision, Text>> wordy() {
        return List.of(WHAT, WHY, OPTIONS);
    }

    /** Nobody named means whoever says so, or who has decided already. */
    EntryInput<Decision> read(FieldReader said, Optional<Entry<Decision>> before) {
        return new EntryInput<>(
                said.words(WHAT),
                said.of(BY).or(() -> before.flatMap(Entry::owner)).or(() -> by(said)),
                said.ahead(REVISIT, before.flatMap(Entry::dueOn), DecisionText.OVER),
                Optional.empty(),
                new Decision(
                        said.words(WHY),
                        said.words(OPTIONS),
                        before.isPresent() ? decidedOn(said) : said.today()));
    }

    private static Optional<UserId> by(FieldReader said) {
        return Optional.of(said.user());
    }

    private static LocalDate decidedOn(FieldReader said) {
        var day = said.of(ON).orElse(said.today());
        if (day.isAfter(said.today())) {
            said.wrong(ON.name(), DecisionText.STILL_TO_COME);
        }
        return day;
    }

    List<Block.Fields.Field> facts(Entry<Decision> decision, Phrases phrases) {
        var facts = new ArrayList<>(BY.fact(decision, phrases));
        facts.addAll(ON.fact(decision, phrases));
        if (!Decision.loggedBy(decision).equals(Decision.decidedBy(decision))) {
            facts.add(
                    EntryWords.person(
                            DecisionText.CARD_LOGGED_BY,
                            decision.raisedBy(),
                            RegisterText.CARD_NOBODY,
                            phrases));
        }
        facts.add(
                EntryWords.fact(
                        DecisionText.CARD_STATE,
                        phrases.say(DecisionText.STATE, "state", decision.state().name()),
                        phrases));
        facts.addAll(REVISIT.fact(decision, phrases));
        return facts;
    }
}
