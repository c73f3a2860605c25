package dev.soundings.command;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.noun;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;
import static dev.soundings.chat.ArgumentSpec.Kind.DAY_AFTER_KEYWORD;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT;
import static dev.soundings.chat.ArgumentSpec.Kind.WORD;
import static dev.soundings.wording.CommandText.*;

import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;

/** {@code /soundings}: what people do for themselves. */
final class HomeCommands {
    private HomeCommands() {}

    static CommandSpec soundings() {
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
}
