package dev.soundings.command;

import static dev.soundings.chat.ArgumentSpec.Kind.CHANNEL;
import static dev.soundings.chat.ArgumentSpec.Kind.DAY_AFTER_KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.PERSON;
import static dev.soundings.chat.ArgumentSpec.Kind.RATING;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT_AFTER_KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.WORD;
import static dev.soundings.wording.CommandText.*;
import static dev.soundings.wording.CommandText.A_DECIDER;
import static dev.soundings.wording.CommandText.A_DECISION;
import static dev.soundings.wording.CommandText.A_DECISION_REASON;
import static dev.soundings.wording.CommandText.A_DECISION_WHAT;
import static dev.soundings.wording.CommandText.A_REVISIT_DAY;
import static dev.soundings.wording.CommandText.DECISION;
import static dev.soundings.wording.CommandText.DECISION_EDIT;
import static dev.soundings.wording.CommandText.DECISION_LIST;
import static dev.soundings.wording.CommandText.DECISION_LOG;
import static dev.soundings.wording.CommandText.DECISION_REVISIT;
import static dev.soundings.wording.CommandText.DECISION_SHOW;
import static dev.soundings.wording.CommandText.SHORTCUT_DECISION;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.CommandText;

import java.util.List;

/**
 * All commands and shortcuts: the one source of what is read, completed, registered with platforms
 * and explained by help. A verb works without its arguments; it then answers for the caller's own
 * project, or opens a form.
 */
final class CommandCatalogue {
    /** {@code Raise as risk} on somebody's message. */
    static final String RAISE_RISK = "raise-risk";

    /** {@code Record win} on somebody's message. */
    static final String ADD_WIN = "add-win";

    /** {@code Log decision} on somebody's message. */
    static final String LOG_DECISION = "log-decision";

    private static final ArgumentSpec PROJECT_NAME = suggestedProject();

    private static final ArgumentSpec SHARED =
            argument(CommandCall.SHARE, ArgumentSpec.Kind.KEYWORD, A_SHARE);

    private CommandCatalogue() {}

    public static CommandSpecs specs() {
        return new CommandSpecs(
                List.of(
                        soundings(),
                        project(),
                        why(),
                        checkIn(),
                        risk(),
                        win(),
                        decision(),
                        digest()),
                List.of(
                        new ShortcutSpec(RAISE_RISK, SHORTCUT_RISK),
                        new ShortcutSpec(LOG_DECISION, SHORTCUT_DECISION),
                        new ShortcutSpec(ADD_WIN, SHORTCUT_WIN)));
    }

    private static CommandSpec soundings() {
        return noun(
                CommandSpecs.HOME,
                SOUNDINGS,
                verb("home", SOUNDINGS_HOME, ""),
                verb("setup", SOUNDINGS_SETUP, ""),
                verb("help", SOUNDINGS_HELP, "risk", argument("topic", WORD, A_COMMAND)),
                verb("doctor", SOUNDINGS_DOCTOR, "", PROJECT_NAME),
                verb("answer", SOUNDINGS_ANSWER, "", PROJECT_NAME),
                verb("next", SOUNDINGS_NEXT, ""),
                verb(
                        "skip",
                        SOUNDINGS_SKIP,
                        "until Fri",
                        argument("which", WORD, ONLY_NEXT),
                        argument("until", DAY_AFTER_KEYWORD, A_DAY_TO_SKIP_TO)),
                verb(
                        "away",
                        SOUNDINGS_AWAY,
                        "20 Dec to 2 Jan",
                        argument("from", TEXT, A_FIRST_DAY),
                        argument("to", DAY_AFTER_KEYWORD, A_LAST_DAY)),
                verb(
                        "settings",
                        SOUNDINGS_SETTINGS,
                        "Europe/Lisbon",
                        suggested(SettingsCommand.ZONE, WORD, A_ZONE)));
    }

    private static CommandSpec project() {
        return noun(
                "project",
                PROJECT,
                verb(
                        "create",
                        PROJECT_CREATE,
                        "Atlas migration",
                        argument("name", TEXT, A_NEW_NAME)),
                verb("show", PROJECT_SHOW, "Atlas migration", PROJECT_NAME, SHARED),
                verb("edit", PROJECT_EDIT, "", PROJECT_NAME),
                verb("archive", PROJECT_ARCHIVE, "Atlas migration", PROJECT_NAME),
                verb("list", PROJECT_LIST, "", SHARED));
    }

    private static CommandSpec why() {
        return noun(
                "why",
                WHY,
                verb("show", WHY_SHOW, "Atlas migration share", PROJECT_NAME, SHARED),
                verb("edit", WHY_EDIT, "", PROJECT_NAME),
                verb("history", WHY_HISTORY, "", PROJECT_NAME, SHARED));
    }

    private static CommandSpec checkIn() {
        var which = argument("check-in", TEXT, A_CHECK_IN);
        return noun(
                "checkin",
                CHECKIN,
                verb("create", CHECKIN_CREATE, "", PROJECT_NAME),
                verb("list", CHECKIN_LIST, "Atlas migration", PROJECT_NAME, SHARED),
                verb("edit", CHECKIN_EDIT, "why", which),
                verb("pause", CHECKIN_PAUSE, "why", which),
                verb("resume", CHECKIN_RESUME, "why", which),
                verb("run", CHECKIN_RUN, "why", which),
                verb("preview", CHECKIN_PREVIEW, "risk", which),
                verb("delete", CHECKIN_DELETE, "risk", which));
    }

    private static CommandSpec risk() {
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

    private static CommandSpec win() {
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
                verb("edit", WIN_EDIT, "W-3", argument("win", WORD, A_WIN)));
    }

    private static CommandSpec decision() {
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

    private static CommandSpec digest() {
        var plan = argument("plan", TEXT, A_PLAN);
        return noun(
                "digest",
                DIGEST,
                verb("preview", DIGEST_PREVIEW, "", plan),
                verb("share", DIGEST_SHARE, "", plan),
                verb("hold", DIGEST_HOLD, "", plan),
                verb("approve", DIGEST_APPROVE, "", plan),
                verb("settings", DIGEST_SETTINGS, "", plan),
                verb("list", DIGEST_LIST, ""),
                verb("invite", DIGEST_INVITE, "", plan),
                verb(
                        "accept",
                        DIGEST_ACCEPT,
                        "x7k2m9p4qa #steering",
                        argument("code", WORD, A_CODE),
                        argument("channel", CHANNEL, A_HOST_CHANNEL)),
                verb("leave", DIGEST_LEAVE, ""));
    }

    private static CommandSpec noun(String name, CommandText summary, VerbSpec... verbs) {
        return new CommandSpec(name, summary, List.of(verbs));
    }

    private static VerbSpec verb(
            String name, CommandText summary, String example, ArgumentSpec... arguments) {
        return new VerbSpec(name, summary, example, List.of(arguments));
    }

    private static ArgumentSpec argument(String name, ArgumentSpec.Kind kind, CommandText summary) {
        return new ArgumentSpec(name, kind, false, summary);
    }

    private static ArgumentSpec suggestedProject() {
        return suggested("project", ArgumentSpec.Kind.PROJECT, A_PROJECT);
    }

    private static ArgumentSpec suggested(
            String name, ArgumentSpec.Kind kind, CommandText summary) {
        return new ArgumentSpec(name, kind, true, summary);
    }
}
