package dev.soundings.rehearsal;

import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Option;
import dev.soundings.wording.Phrases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What could come next in the composer: commands as the catalogue knows them, people and channels
 * behind {@code @} and {@code #}, and what the bot suggests for an argument, such as projects.
 */
final class RoomCompletion {
    private static final int MOST = 12;

    private final CommandSpecs specs;
    private final Sample sample;
    private final RoomTranslator translator;
    private final RoomListener listener;
    private final Phrases phrases;
    private final CommandReader commands;

    RoomCompletion(
            CommandSpecs specs,
            Sample sample,
            RoomTranslator translator,
            RoomListener listener,
            Phrases phrases) {
        this.specs = specs;
        this.sample = sample;
        this.translator = translator;
        this.listener = listener;
        this.phrases = phrases;
        this.commands = new CommandReader(specs);
    }

    List<Way> complete(RoomRequest request) {
        var typed = request.field("text");
        if (!typed.startsWith("/")) {
            return List.of();
        }
        int word = typed.lastIndexOf(' ') + 1;
        var last = typed.substring(word);
        var before = typed.substring(0, word);
        var ways =
                switch (last.isEmpty() ? ' ' : last.charAt(0)) {
                    case '@' -> people(before, last);
                    case '#' -> channels(before, last);
                    default -> Stream.concat(suggestions(request, typed), commands(typed));
                };
        return ways.limit(MOST).toList();
    }

    private Stream<Way> suggestions(RoomRequest request, String line) {
        return TypedArgument.of(line, commands, specs, new SampleNames(sample)).stream()
                .flatMap(typing ->
                        listener.suggestions(translator.suggestions(request, typing)).stream()
                                .map(option -> way(typing, option)));
    }

    private static Way way(TypedArgument typing, Option option) {
        var value = option.value().contains(" ") ? '"' + option.value() + '"' : option.value();
        return new Way(typing.before() + value + " ", option.label(), option.hint());
    }

    private Stream<Way> commands(String typed) {
        return commands.complete(typed).stream()
                .map(way -> new Way(way.value(), way.word(), phrases.say(way.label())));
    }

    private Stream<Way> people(String before, String typed) {
        return sample.people().stream()
                .map(person ->
                        new Way(
                                before + "@" + person.user() + " ",
                                "@" + person.user(),
                                person.name() + ", " + person.title()))
                .filter(way -> begins(way, typed));
    }

    private Stream<Way> channels(String before, String typed) {
        return sample.channels().stream()
                .map(channel ->
                        new Way(
                                before + "#" + channel.name() + " ",
                                "#" + channel.name(),
                                channel.topic()))
                .filter(way -> begins(way, typed));
    }

    private static boolean begins(Way way, String typed) {
        return way.word().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    /**
     * One way to go on.
     *
     * @param value the whole line once it is picked
     */
    record Way(String value, String word, String label) {}
}
