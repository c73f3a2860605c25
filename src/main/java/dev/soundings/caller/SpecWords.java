package dev.soundings.caller;

import static dev.soundings.wording.CommandText.A_PROJECT;
import static dev.soundings.wording.CommandText.A_SHARE;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.TextKey;

import java.util.List;

/**
 * The short words in which the catalogue is written: {@code noun("win", WIN, verb("edit", WIN_EDIT,
 * "W-3", suggested("win", WORD, A_WIN)))}.
 */
public final class SpecWords {
    public static final ArgumentSpec PROJECT_NAME =
            suggested("project", ArgumentSpec.Kind.PROJECT, A_PROJECT);

    public static final ArgumentSpec SHARED =
            argument(CommandCall.SHARE, ArgumentSpec.Kind.KEYWORD, A_SHARE);

    private SpecWords() {}

    public static CommandSpec noun(String name, TextKey summary, VerbSpec... verbs) {
        return new CommandSpec(name, summary, List.of(verbs));
    }

    public static VerbSpec verb(
            String name, TextKey summary, String example, ArgumentSpec... arguments) {
        return new VerbSpec(name, summary, example, List.of(arguments));
    }

    public static ArgumentSpec argument(String name, ArgumentSpec.Kind kind, TextKey summary) {
        return new ArgumentSpec(name, kind, false, summary);
    }

    /** An argument whose possible values a platform may offer while it is typed. */
    public static ArgumentSpec suggested(String name, ArgumentSpec.Kind kind, TextKey summary) {
        return new ArgumentSpec(name, kind, true, summary);
    }
}
