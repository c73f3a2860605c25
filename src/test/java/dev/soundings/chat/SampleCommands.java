package dev.soundings.chat;

import dev.soundings.chat.ArgumentSpec.Kind;
import dev.soundings.wording.TextKey;

import java.util.List;

/** A small catalogue of commands that has every kind of argument. */
final class SampleCommands {
    private SampleCommands() {}

    static CommandSpecs specs() {
        return new CommandSpecs(
                List.of(
                        noun(
                                CommandSpecs.HOME,
                                verb("home"),
                                verb("next"),
                                verb(
                                        "away",
                                        argument("from", Kind.TEXT),
                                        argument("to", Kind.DAY_AFTER_KEYWORD))),
                        noun(
                                "risk",
                                verb(
                                        "raise",
                                        argument("title", Kind.TEXT),
                                        argument("p", Kind.RATING),
                                        argument("i", Kind.RATING),
                                        argument("owner", Kind.PERSON),
                                        argument("due", Kind.DAY_AFTER_KEYWORD)),
                                verb("review", argument("number", Kind.WORD)),
                                verb("list")),
                        noun(
                                "win",
                                verb(
                                        "add",
                                        argument("title", Kind.TEXT),
                                        argument("project", Kind.PROJECT),
                                        argument("unit", Kind.TEXT_AFTER_KEYWORD)),
                                verb("list")),
                        noun(
                                "milestone",
                                verb(
                                        "move",
                                        argument("milestone", Kind.TEXT),
                                        argument("to", Kind.DAY_AFTER_KEYWORD),
                                        argument("because", Kind.TEXT_AFTER_KEYWORD)),
                                verb("list")),
                        noun("why", verb("show", argument("project", Kind.PROJECT))),
                        noun(
                                "digest",
                                verb("share", argument("channel", Kind.CHANNEL)),
                                verb("next"))),
                List.of());
    }

    private static CommandSpec noun(String name, VerbSpec... verbs) {
        return new CommandSpec(name, SummaryText.NOUN, List.of(verbs));
    }

    private static VerbSpec verb(String name, ArgumentSpec... arguments) {
        return new VerbSpec(name, SummaryText.VERB, "", List.of(arguments));
    }

    private static ArgumentSpec argument(String name, Kind kind) {
        return new ArgumentSpec(name, kind, false, SummaryText.ARGUMENT);
    }

    /** Labels that nobody reads. */
    enum SummaryText implements TextKey {
        NOUN,
        VERB,
        ARGUMENT
    }
}
