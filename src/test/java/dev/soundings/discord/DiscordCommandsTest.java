package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.ArgumentSpec.Kind;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class DiscordCommandsTest {
    @Test
    void eachKindOfArgumentHasItsKindOfOption() {
        var command = DiscordCommands.of(specs(), new Wording().in(Locale.UK)).getFirst().toData();
        var verb = command.getArray("options").getObject(0);

        assertThat(command.getString("name")).isEqualTo("risk");
        assertThat(command.getArray("contexts").getInt(0)).isZero();
        assertThat(verb.getInt("type")).isEqualTo(1);
        assertThat(option(verb, "project").getInt("type")).isEqualTo(3);
        assertThat(option(verb, "project").getBoolean("autocomplete")).isTrue();
        assertThat(option(verb, "person").getInt("type")).isEqualTo(6);
        assertThat(option(verb, "channel").getInt("type")).isEqualTo(7);
        assertThat(option(verb, "rating").getInt("type")).isEqualTo(4);
        assertThat(option(verb, "rating").getInt("max_value")).isEqualTo(5);
        assertThat(Interaction.objects(verb, "options"))
                .noneMatch(option -> option.getBoolean("required", false));
    }

    @Test
    void aShortcutIsACommandOnMessages() {
        var shortcut = DiscordCommands.of(specs(), new Wording().in(Locale.UK)).getLast().toData();

        assertThat(shortcut.getString("name")).isEqualTo("Raise as risk");
        assertThat(shortcut.getInt("type")).isEqualTo(3);
    }

    @Test
    void thePrintChangesOnlyWithTheCommands() {
        var phrases = new Wording().in(Locale.UK);
        var print = DiscordCommands.print(DiscordCommands.of(specs(), phrases));
        var fewer = new CommandSpecs(specs().commands(), List.of());

        assertThat(DiscordCommands.print(DiscordCommands.of(specs(), phrases))).isEqualTo(print);
        assertThat(DiscordCommands.print(DiscordCommands.of(fewer, phrases))).isNotEqualTo(print);
    }

    private static DataObject option(DataObject verb, String name) {
        return Interaction.objects(verb, "options")
                .filter(option -> option.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CommandSpecs specs() {
        var arguments =
                Arrays.stream(Kind.values())
                        .map(kind ->
                                new ArgumentSpec(
                                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                        kind,
                                        kind == Kind.PROJECT,
                                        CommandText.A_PROJECT))
                        .toList();
        return new CommandSpecs(
                List.of(
                        new CommandSpec(
                                "risk",
                                CommandText.RISK,
                                List.of(
                                        new VerbSpec(
                                                "raise", CommandText.RISK_RAISE, "", arguments)))),
                List.of(new ShortcutSpec("raise-risk", CommandText.SHORTCUT_RISK)));
    }
}
