package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Proximity;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** What is said of a risk or an opportunity: how likely, how bad, how soon, what will be done. */
final class RiskFields {
    static final int LONGEST_TITLE = 300;

    static final Field<Risk, LocalDate> REVIEW =
            Field.<Risk>due("review", RegisterText.FIELD_REVIEW)
                    .typedAs("due")
                    .onCard(RegisterText.CARD_REVIEW);

    private static final int PLAN_ON_CARD = 1_000;
    private static final Field<Risk, Text> PLAN =
            Field.optional(
                    "plan",
                    EntrySteps.note(),
                    RegisterText.FIELD_PLAN,
                    risk -> Optional.of(risk.detail().plan()));
    private static final Field<Risk, Proximity> PROXIMITY =
            Field.optional(
                    "proximity",
                    FieldType.choice(Proximity.values(), RegisterWords::proximity),
                    RegisterText.FIELD_PROXIMITY,
                    risk -> risk.detail().proximity());
    private static final Field<Risk, Boolean> ABOUT_PEOPLE =
            Field.optional(
                    "aboutPeople",
                    new FieldType.Mark(),
                    RegisterText.FIELD_ABOUT_PEOPLE,
                    risk -> Optional.of(risk.detail().aboutPeople()));
    private static final Field<Risk, UserId> OWNER =
            Field.<Risk>owner("owner", RegisterText.FIELD_OWNER)
                    .hinted(RegisterText.FIELD_OWNER_HINT);

    /** Offered only where there is somebody to choose. */
    private static final Field<Risk, PrivateReader> PRIVATE =
            Field.<Risk, PrivateReader>optional(
                            PrivateReader.FIELD,
                            FieldType.choice(PrivateReader.values(), PrivateReader::said),
                            RegisterText.FIELD_PRIVATE,
                            _ -> Optional.empty())
                    .hinted(RegisterText.FIELD_PRIVATE_HINT);

    private final Field<Risk, Text> title;
    private final Field<Risk, Integer> likely;
    private final Field<Risk, Integer> impact;

    RiskFields(RiskWords words) {
        title =
                Field.title(
                        "title", new FieldType.Words(LONGEST_TITLE, true), words.titleQuestion());
        likely =
                Field.<Risk, Integer>optional(
                                "likely",
                                new FieldType.Rating(RegisterWords::likely),
                                RegisterText.FIELD_LIKELY,
                                risk -> risk.detail().probability())
                        .typedAs("p");
        impact =
                Field.<Risk, Integer>optional(
                                "impact",
                                new FieldType.Rating(words::impact),
                                RegisterText.FIELD_IMPACT,
                                risk -> risk.detail().impact())
                        .typedAs("i");
    }

    Field<Risk, Text> title() {
        return title;
    }

    List<Field<Risk, ?>> own() {
        return List.of(likely, impact, PROXIMITY, PLAN, ABOUT_PEOPLE);
    }

    Risk detail(Values values) {
        return new Risk(
                values.of(likely),
                values.of(impact),
                values.of(PROXIMITY),
                values.of(PLAN).orElse(Text.of("")),
                values.of(ABOUT_PEOPLE).orElse(false));
    }

    Form<Risk> raising() {
        return Form.of(
                RegisterText.RAISE_TITLE,
                RegisterText.SAVE,
                List.of(title, likely, impact, OWNER, PRIVATE));
    }

    Form<Risk> changing() {
        return new Form<>(
                RegisterText.CHANGE_TITLE,
                RegisterText.SAVE,
                false,
                List.of(List.of(title, likely, impact, PLAN), List.of(OWNER, REVIEW)));
    }

    /** Of what is raised in private, only its reader may ask somebody to be the owner. */
    EntryInput<Risk> read(FieldReader said, Optional<Entry<Risk>> before) {
        var reader = before.isPresent() ? Optional.<UserId>empty() : said.privateReader(PRIVATE);
        var detail = before.map(Entry::detail).orElse(Risk.unrated());
        return new EntryInput<>(
                said.words(title),
                reader.isPresent() ? Optional.empty() : said.of(OWNER),
                said.of(REVIEW)
                        .or(() -> before.flatMap(Entry::dueOn))
                        .or(() -> Optional.of(usualReview(said.today()))),
                reader,
                detail.rated(said.of(likely), said.of(impact)).planned(said.words(PLAN)));
    }

    /** The first Monday that is two weeks away or more. */
    static LocalDate usualReview(LocalDate today) {
        return today.plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    static List<Block> planOnCard(Entry<Risk> risk, Phrases phrases) {
        var plan = risk.detail().plan();
        return plan.isBlank()
                ? List.of()
                : List.of(
                        new Block.Paragraph(
                                Sentence.of(
                                        phrases,
                                        RegisterText.CARD_PLAN,
                                        "plan",
                                        Shortened.to(
                                                PLAN_ON_CARD, EntryWords.written(plan, phrases)))));
    }
}
