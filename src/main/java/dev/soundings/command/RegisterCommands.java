package dev.soundings.command;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.SHARED;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.noun;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;
import static dev.soundings.chat.ArgumentSpec.Kind.DAY_AFTER_KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.PERSON;
import static dev.soundings.chat.ArgumentSpec.Kind.RATING;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT_AFTER_KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.WORD;
import static dev.soundings.wording.CommandText.*;
import static dev.soundings.wording.CommandText.ACTION;
import static dev.soundings.wording.CommandText.ACTION_ADD;
import static dev.soundings.wording.CommandText.ACTION_DONE;
import static dev.soundings.wording.CommandText.ACTION_EDIT;
import static dev.soundings.wording.CommandText.ACTION_LIST;
import static dev.soundings.wording.CommandText.ACTION_SHOW;
import static dev.soundings.wording.CommandText.AN_ACTION;
import static dev.soundings.wording.CommandText.AN_ACTION_TITLE;
import static dev.soundings.wording.CommandText.A_DUE_DAY;
import static dev.soundings.wording.CommandText.SHORTCUT_ACTION;
import static dev.soundings.wording.CommandText.WHO_DOES_IT;

import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.ShortcutSpec;

import java.util.List;

/** What is known: the entries of the register, typed or made of somebody's message. */
final class RegisterCommands {
    /** {@code Raise as risk} on somebody's message. */
    static final String RAISE_RISK = "raise-risk";

    /** {@code Record win} on somebody's message. */
    static final String ADD_WIN = "add-win";

    /** {@code Log decision} on somebody's message. */
    static final String LOG_DECISION = "log-decision";

    /** {@code Make action} on somebody's message. */
    static final String MAKE_ACTION = "make-action";

    private RegisterCommands() {}

    static CommandSpec risk() {
        var which = suggested("risk", WORD, A_RISK);
        return noun(
                "risk",
                RISK,
                verb(
                        "raise",
                        RISK_RAISE,
                        "\"Vendor API slips\" p3 i4 @lee due 2027-02-14",
                        argument("title", TEXT, A_RISK_TITLE),
                        PROJECT_NAME,
                        argument("p", RATING, A_PROBABILITY),
                        argument("i", RATING, AN_IMPACT),
                        argument("owner", PERSON, AN_OWNER),
                        argument("due", DAY_AFTER_KEYWORD, A_REVIEW_DAY)),
                verb("list", RISK_LIST, "Atlas migration share", PROJECT_NAME, SHARED),
                verb("review", RISK_REVIEW, "R-14", which),
                verb("close", RISK_CLOSE, "R-14", which),
                verb("edit", RISK_EDIT, "R-14", which));
    }

    static CommandSpec win() {
        return noun(
                "win",
                WIN,
                verb(
                        "add",
                        WIN_ADD,
                        "\"Search answers in a second\"",
                        argument("title", TEXT, A_WIN_TITLE),
                        PROJECT_NAME),
                verb(
                        "list",
                        WIN_LIST,
                        "since 1 Jan",
                        PROJECT_NAME,
                        argument("since", DAY_AFTER_KEYWORD, A_SINCE_DAY),
                        SHARED),
                verb("edit", WIN_EDIT, "W-3", suggested("win", WORD, A_WIN)));
    }

    static CommandSpec decision() {
        var which = suggested("decision", WORD, A_DECISION);
        return noun(
                "decision",
                DECISION,
                verb(
                        "log",
                        DECISION_LOG,
                        "\"B for the vendor\" because three weeks sooner revisit 1 Mar",
                        argument("what", TEXT, A_DECISION_WHAT),
                        PROJECT_NAME,
                        argument("because", TEXT_AFTER_KEYWORD, A_DECISION_REASON),
                        argument("by", PERSON, A_DECIDER),
                        argument("revisit", DAY_AFTER_KEYWORD, A_REVISIT_DAY)),
                verb("list", DECISION_LIST, "Atlas migration share", PROJECT_NAME, SHARED),
                verb("show", DECISION_SHOW, "D-7", which, SHARED),
                verb("edit", DECISION_EDIT, "D-7", which),
                verb("revisit", DECISION_REVISIT, "D-7", which));
    }

    static CommandSpec action() {
        var which = suggested("action", WORD, AN_ACTION);
        return noun(
                "action",
                ACTION,
                verb(
                        "add",
                        ACTION_ADD,
                        "\"Call the vendor\" @lee due 12 Feb",
                        argument("what", TEXT, AN_ACTION_TITLE),
                        PROJECT_NAME,
                        argument("owner", PERSON, WHO_DOES_IT),
                        argument("due", DAY_AFTER_KEYWORD, A_DUE_DAY)),
                verb("done", ACTION_DONE, "A-5", which),
                verb("list", ACTION_LIST, "Atlas migration share", PROJECT_NAME, SHARED),
                verb("show", ACTION_SHOW, "A-5", which),
                verb("edit", ACTION_EDIT, "A-5", which));
    }

    static List<ShortcutSpec> shortcuts() {
        return List.of(
                new ShortcutSpec(RAISE_RISK, SHORTCUT_RISK),
                new ShortcutSpec(LOG_DECISION, SHORTCUT_DECISION),
                new ShortcutSpec(MAKE_ACTION, SHORTCUT_ACTION),
                new ShortcutSpec(ADD_WIN, SHORTCUT_WIN));
    }
}
