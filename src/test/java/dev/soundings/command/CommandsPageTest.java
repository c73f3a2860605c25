package dev.soundings.command;

import dev.soundings.Snapshots;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.stream.Collectors;

/** {@code docs/commands.md} is printed from the catalogue. */
class CommandsPageTest {
    private final Phrases english = new Wording().in(Locale.ENGLISH);

    @Test
    void thePageOfCommandsIsPrintedFromTheCatalogue() {
        var commands =
                CommandCatalogue.specs().commands().stream()
                        .map(this::table)
                        .collect(Collectors.joining("\n"));
        var shortcuts =
                CommandCatalogue.specs().shortcuts().stream()
                        .map(shortcut -> "- " + english.say(shortcut.label()))
                        .collect(Collectors.joining("\n"));

        Snapshots.verifyPage(
                "commands.md",
                """
                # Commands

                Every command can also be typed behind `/soundings`, as `/soundings risk list`. What is
                left out opens a form, or means your own project. What you read is for you alone; `share`
                behind `show`, `list` or `history` shows it to everybody in the place, without what is
                private. In quotes, *share* is a word like any other.

                %s
                ## On a message

                %s
                """
                        .formatted(commands, shortcuts));
    }

    private String table(CommandSpec spec) {
        return """
        ## /%s

        %s

        | type | to |
        |---|---|
        %s
        """
                .formatted(
                        spec.noun(),
                        english.say(spec.summary()) + ".",
                        spec.verbs().stream()
                                .map(verb -> row(spec, verb))
                                .collect(Collectors.joining("\n")));
    }

    private String row(CommandSpec spec, VerbSpec verb) {
        var typed = "/%s %s %s".formatted(spec.noun(), verb.name(), verb.example()).strip();
        return "| `%s` | %s |".formatted(typed, english.say(verb.summary()));
    }
}
