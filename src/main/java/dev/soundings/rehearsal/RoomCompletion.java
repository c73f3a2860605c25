package dev.soundings.rehearsal;

import dev.soundings.chat.CommandReader;
import dev.soundings.wording.Phrases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What could come next in the composer: commands as the catalogue knows them, and people and
 * channels behind {@code @} and {@code #}.
 */
final class RoomCompletion {
    private static final int MOST = 12;

    private final CommandReader commands;
    private final Sample sample;
    private final Phrases phrases;

    RoomCompletion(CommandReader commands, Sample sample, Phrases phrases) {
        this.commands = commands;
        this.sample = sample;
        this.phrases = phrases;
    }

    List<Way> complete(String typed) {
        if (!typed.startsWith("/") || typed.contains("\n")) {
            return List.of();
        }
        int word = typed.lastIndexOf(' ') + 1;
        var last = typed.substring(word);
        var before = typed.substring(0, word);
        var ways =
                switch (last.isEmpty() ? ' ' : last.charAt(0)) {
                    case '@' -> people(before, last);
                    case '#' -> channels(before, last);
                    default -> commands(typed);
                };
        return ways.limit(MOST).toList();
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
