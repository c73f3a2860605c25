package dev.soundings.standin;

import static dev.soundings.standin.DiscordRule.count;
import static dev.soundings.standin.DiscordRule.different;
import static dev.soundings.standin.DiscordRule.length;
import static dev.soundings.standin.DiscordRule.that;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What application commands must be: their names, how deep they nest, and how much they say.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/application-commands">Discord:
 *     commands</a>
 */
final class DiscordCommandRules {
    private static final Pattern NAME = Pattern.compile("[-_'\\p{Ll}\\p{Lo}\\p{N}]{1,32}");
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int CHARACTERS = 8_000;

    private DiscordCommandRules() {}

    static void check(JsonNode commands) {
        for (int type = 1; type <= 3; type++) {
            int wanted = type;
            var ofType = DiscordJson.each(commands).filter(one -> typeOf(one) == wanted).toList();
            count("commands of type " + type, ofType.size(), 0, type == 1 ? 100 : 5);
            different("command", ofType.stream().map(DiscordCommandRules::name).toList());
        }
        DiscordJson.each(commands).forEach(DiscordCommandRules::command);
    }

    static int typeOf(JsonNode command) {
        return command.path("type").asInt(1);
    }

    private static void command(JsonNode command) {
        if (typeOf(command) == 1) {
            named(command);
            options(command, 0);
            count("characters of /" + name(command), characters(command), 0, CHARACTERS);
        } else {
            length(command, "name", 1, 32);
            length(command, "description", 0, 0);
            that(command.path("options").isEmpty(), "a message command takes no options");
        }
    }

    private static void named(JsonNode thing) {
        that(NAME.matcher(name(thing)).matches(), "not a name: " + name(thing));
        length(thing, "description", 1, 100);
    }

    private static void options(JsonNode owner, int depth) {
        var options = DiscordJson.each(owner.path("options")).toList();
        count("options of " + name(owner), options.size(), 0, 25);
        different("option", options.stream().map(DiscordCommandRules::name).toList());
        boolean nests = options.stream().anyMatch(one -> typeOf(one) <= GROUP);
        that(
                !nests || options.stream().allMatch(one -> typeOf(one) <= GROUP),
                "subcommands beside arguments in " + name(owner));
        options.forEach(option -> option(option, depth));
        requiredFirst(options);
    }

    private static void option(JsonNode option, int depth) {
        named(option);
        if (typeOf(option) == GROUP) {
            that(depth == 0, "groups do not nest");
            options(option, 1);
        } else if (typeOf(option) == SUBCOMMAND) {
            that(depth <= 1, "subcommands do not nest");
            options(option, 2);
        } else {
            boolean suggests = option.path("autocomplete").asBoolean(false);
            that(!suggests || option.path("choices").isEmpty(), "choices beside suggestions");
            that(!suggests || List.of(3, 4, 10).contains(typeOf(option)), "no suggestions there");
            choices(option.path("choices"));
        }
    }

    static void choices(JsonNode choices) {
        count("choices", choices.size(), 0, 25);
        DiscordJson.each(choices)
                .forEach(choice -> {
                    length(choice, "name", 1, 100);
                    length(choice, "value", 1, 100);
                });
    }

    private static void requiredFirst(List<JsonNode> options) {
        boolean optionalSeen = false;
        for (var option : options) {
            boolean required = option.path("required").asBoolean(false);
            that(!required || !optionalSeen, "required options come first");
            optionalSeen |= !required;
        }
    }

    /** Names, descriptions and the values of choices, all the way down. */
    private static int characters(JsonNode thing) {
        int own =
                Stream.of("name", "description", "value")
                        .mapToInt(field -> DiscordJson.text(thing, field).length())
                        .sum();
        return own
                + Stream.concat(
                                DiscordJson.each(thing.path("options")),
                                DiscordJson.each(thing.path("choices")))
                        .mapToInt(DiscordCommandRules::characters)
                        .sum();
    }

    private static String name(JsonNode thing) {
        return DiscordJson.text(thing, "name");
    }
}
