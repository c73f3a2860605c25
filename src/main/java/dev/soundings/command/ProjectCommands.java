package dev.soundings.command;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.SHARED;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.noun;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;
import static dev.soundings.chat.ArgumentSpec.Kind.DAY_AFTER_KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT_AFTER_KEYWORD;
import static dev.soundings.wording.CommandText.*;

import dev.soundings.chat.CommandSpec;

/** What belongs to a project: its facts, its why card, what is asked of its people. */
final class ProjectCommands {
    private ProjectCommands() {}

    static CommandSpec project() {
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

    static CommandSpec why() {
        return noun(
                "why",
                WHY,
                verb("show", WHY_SHOW, "Atlas migration share", PROJECT_NAME, SHARED),
                verb("edit", WHY_EDIT, "", PROJECT_NAME),
                verb("history", WHY_HISTORY, "", PROJECT_NAME, SHARED));
    }

    static CommandSpec checkIn() {
        var which = suggested("check-in", TEXT, A_CHECK_IN);
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

    static CommandSpec milestone() {
        var which = suggested(MilestoneScope.ARGUMENT, TEXT, A_MILESTONE);
        return noun(
                "milestone",
                MILESTONE,
                verb(
                        "add",
                        MILESTONE_ADD,
                        "\"Pilot in two stores\" key on 12 Mar",
                        argument("name", TEXT, A_MILESTONE_NAME),
                        PROJECT_NAME,
                        argument("key", KEYWORD, A_KEY_DATE),
                        argument("go-live", KEYWORD, A_GO_LIVE),
                        argument("on", DAY_AFTER_KEYWORD, A_DATE)),
                verb(
                        "move",
                        MILESTONE_MOVE,
                        "\"Pilot in two stores\" to 2 Apr because the vendor is late",
                        which,
                        argument("to", DAY_AFTER_KEYWORD, A_NEW_DATE),
                        argument("because", TEXT_AFTER_KEYWORD, A_REASON)),
                verb("done", MILESTONE_DONE, "\"Pilot in two stores\"", which),
                verb("list", MILESTONE_LIST, "Atlas migration share", PROJECT_NAME, SHARED),
                verb("show", MILESTONE_SHOW, "\"Pilot in two stores\"", which, SHARED),
                verb("edit", MILESTONE_EDIT, "\"Pilot in two stores\"", which),
                verb("drop", MILESTONE_DROP, "\"Pilot in two stores\"", which));
    }
}
