package dev.soundings.command;

import static dev.soundings.chat.ArgumentSpec.Kind.TEXT;
import static dev.soundings.command.SpecWords.PROJECT_NAME;
import static dev.soundings.command.SpecWords.SHARED;
import static dev.soundings.command.SpecWords.argument;
import static dev.soundings.command.SpecWords.noun;
import static dev.soundings.command.SpecWords.verb;
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
}
