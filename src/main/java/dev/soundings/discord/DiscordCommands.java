package dev.soundings.discord;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue as Discord registers it: each noun a command, each verb a sub-command, each
 * shortcut a command on messages. {@code /risk raise title: p: i: owner: due:} in guilds only.
 *
 * @see <a href="https://docs.discord.com/developers/interactions/application-commands">Discord:
 *     application commands</a>
 */
final class DiscordCommands {
    private static final int LEAST_RATING = 1;
    private static final int MOST_RATING = 5;

    private DiscordCommands() {}

    static List<CommandData> of(CommandSpecs specs, Phrases phrases) {
        var commands = specs.commands().stream().map(spec -> command(spec, phrases));
        var shortcuts =
                specs.shortcuts().stream().map(spec -> Commands.message(phrases.say(spec.label())));
        return Stream.<CommandData>concat(commands, shortcuts)
                .map(command -> command.setContexts(InteractionContextType.GUILD))
                .toList();
    }

    /** The same for the same commands, whenever it is made. */
    static String print(List<CommandData> commands) {
        var all =
                commands.stream()
                        .map(command -> command.toData().toPrettyString())
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Marks.print(all));
    }

    private static CommandData command(CommandSpec spec, Phrases phrases) {
        return Commands.slash(spec.noun(), phrases.say(spec.summary()))
                .addSubcommands(spec.verbs().stream().map(verb -> verb(verb, phrases)).toList());
    }

    private static SubcommandData verb(VerbSpec verb, Phrases phrases) {
        return new SubcommandData(verb.name(), phrases.say(verb.summary()))
                .addOptions(
                        verb.arguments().stream()
                                .map(argument -> option(argument, phrases))
                                .toList());
    }

    /** None is required: a verb without its arguments opens a form, or knows whose they are. */
    private static OptionData option(ArgumentSpec argument, Phrases phrases) {
        var option =
                new OptionData(
                        type(argument.kind()), argument.name(), phrases.say(argument.summary()));
        return switch (argument.kind()) {
            case RATING -> option.setRequiredRange(LEAST_RATING, MOST_RATING);
            case CHANNEL -> option.setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
            case KEYWORD -> option.addChoice(argument.name(), argument.name());
            case WORD, TEXT, PROJECT, PERSON, DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD ->
                    option.setAutoComplete(
                            argument.suggested() && option.getType() == OptionType.STRING);
        };
    }

    private static OptionType type(ArgumentSpec.Kind kind) {
        return switch (kind) {
            case WORD, TEXT, PROJECT, DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD, KEYWORD ->
                    OptionType.STRING;
            case PERSON -> OptionType.USER;
            case CHANNEL -> OptionType.CHANNEL;
            case RATING -> OptionType.INTEGER;
        };
    }
}
