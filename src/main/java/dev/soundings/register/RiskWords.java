package dev.soundings.register;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.SHARED;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;

import dev.soundings.caller.SpecWords;
import dev.soundings.chat.ArgumentSpec.Kind;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.EntryText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.util.Optional;

/** How risks and opportunities differ: in what they are called, and in what they cost or gain. */
enum RiskWords {
    RISK(
            "risk",
            "R",
            "risk",
            RegisterText.FIELD_TITLE,
            RegisterText.COSTS,
            RegisterText.LIST_RISKS,
            RegisterText.NO_RISKS,
            EntryText.UNKNOWN_RISK,
            EntryText.TITLE_TOO_LONG),
    CHANCE(
            "chance",
            "O",
            "opportunity",
            RegisterText.FIELD_TITLE_CHANCE,
            RegisterText.GAINS,
            RegisterText.LIST_CHANCES,
            RegisterText.NO_CHANCES,
            EntryText.UNKNOWN_CHANCE,
            EntryText.CHANCE_TOO_LONG);

    static final String RAISE = "raise";

    private final String noun;
    private final String letter;
    private final String counter;
    private final RegisterText titleQuestion;
    private final RegisterText impact;
    private final RegisterText listTitle;
    private final RegisterText nothingListed;
    private final EntryText unknown;
    private final EntryText tooLong;

    RiskWords(
            String noun,
            String letter,
            String counter,
            RegisterText titleQuestion,
            RegisterText impact,
            RegisterText listTitle,
            RegisterText nothingListed,
            EntryText unknown,
            EntryText tooLong) {
        this.noun = noun;
        this.letter = letter;
        this.counter = counter;
        this.titleQuestion = titleQuestion;
        this.impact = impact;
        this.listTitle = listTitle;
        this.nothingListed = nothingListed;
        this.unknown = unknown;
        this.tooLong = tooLong;
    }

    CommandSpec command(RiskKind kind) {
        var which =
                suggested(
                        noun, Kind.WORD, this == RISK ? CommandText.A_RISK : CommandText.A_CHANCE);
        var label = kind.letter() + "-14";
        return SpecWords.noun(
                noun,
                say(CommandText.RISK, CommandText.CHANCE),
                verb(
                        RAISE,
                        say(CommandText.RISK_RAISE, CommandText.CHANCE_RAISE),
                        this == RISK
                                ? "\"Vendor API slips\" p3 i4 @lee due 2027-02-14"
                                : "\"Vendor cuts its price\" p3 i4 @lee due 2027-02-14",
                        argument(
                                "title",
                                Kind.TEXT,
                                say(CommandText.A_RISK_TITLE, CommandText.A_CHANCE_TITLE)),
                        PROJECT_NAME,
                        argument("p", Kind.RATING, CommandText.A_PROBABILITY),
                        argument("i", Kind.RATING, CommandText.AN_IMPACT),
                        argument("owner", Kind.PERSON, CommandText.AN_OWNER),
                        argument("due", Kind.DAY_AFTER_KEYWORD, CommandText.A_REVIEW_DAY)),
                verb(
                        EntryActions.LIST,
                        say(CommandText.RISK_LIST, CommandText.CHANCE_LIST),
                        "Atlas migration share",
                        PROJECT_NAME,
                        SHARED),
                verb(
                        RiskSteps.REVIEW,
                        say(CommandText.RISK_REVIEW, CommandText.CHANCE_REVIEW),
                        label,
                        which),
                verb(
                        RiskSteps.CLOSE,
                        say(CommandText.RISK_CLOSE, CommandText.CHANCE_CLOSE),
                        label,
                        which),
                verb(
                        EntryActions.EDIT,
                        say(CommandText.RISK_EDIT, CommandText.CHANCE_EDIT),
                        label,
                        which));
    }

    private CommandText say(CommandText risk, CommandText chance) {
        return this == RISK ? risk : chance;
    }

    Optional<ShortcutSpec> shortcut() {
        return this == RISK
                ? Optional.of(new ShortcutSpec("raise-risk", CommandText.SHORTCUT_RISK))
                : Optional.empty();
    }

    String impact(int points, Phrases phrases) {
        return phrases.say(impact, "impact", String.valueOf(points));
    }

    String noun() {
        return noun;
    }

    String letter() {
        return letter;
    }

    String counter() {
        return counter;
    }

    RegisterText titleQuestion() {
        return titleQuestion;
    }

    RegisterText listTitle() {
        return listTitle;
    }

    RegisterText nothingListed() {
        return nothingListed;
    }

    EntryText unknown() {
        return unknown;
    }

    EntryText tooLong() {
        return tooLong;
    }

    KindTexts texts() {
        return KindTexts.of(listTitle, nothingListed, unknown, tooLong);
    }
}
