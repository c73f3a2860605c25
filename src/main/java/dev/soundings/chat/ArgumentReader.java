package dev.soundings.chat;

import dev.soundings.chat.CommandReader.Names;
import dev.soundings.chat.CommandReader.Reading;
import dev.soundings.chat.TypedWords.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives the words of one command to the arguments of its verb. */
final class ArgumentReader {
    private final String noun;
    private final VerbSpec verb;
    private final Names names;
    private final Map<String, String> values = new HashMap<>();
    private final List<Word> plain = new ArrayList<>();

    ArgumentReader(String noun, VerbSpec verb, Names names) {
        this.noun = noun;
        this.verb = verb;
        this.names = names;
    }

    Reading read(TypedWords typed, int from) {
        if (!typed.balanced()) {
            return misread(new CommandProblem.UnbalancedQuotes(noun, verb.name()));
        }
        var words = typed.words();
        for (int at = from; at < words.size(); ) {
            var taken = take(words.subList(at, words.size()), typed);
            if (taken.problem().isPresent()) {
                return misread(taken.problem().get());
            }
            at += taken.words();
        }
        var left = fillPlain(typed);
        return left.isEmpty()
                ? new Reading.Read(new CommandCall(noun, verb.name(), values))
                : misread(
                        new CommandProblem.Unexpected(
                                noun, verb.name(), CommandReader.shortened(typed.joined(left))));
    }

    /** Takes the first of these words, and those that belong to it. */
    private Taken take(List<Word> words, TypedWords typed) {
        var word = words.getFirst();
        var begun = begunBy(word);
        if (begun.isPresent()) {
            return take(begun.get(), word.text(), words.subList(1, words.size()), typed);
        }
        plain.add(word);
        return Taken.of(1);
    }

    private Optional<ArgumentSpec> begunBy(Word word) {
        return verb.arguments().stream()
                .filter(argument -> !word.quoted())
                .filter(argument -> !values.containsKey(argument.name()))
                .filter(argument -> begins(argument, word.text()))
                .findFirst();
    }

    private static boolean begins(ArgumentSpec argument, String word) {
        return switch (argument.kind()) {
            case WORD, TEXT, PROJECT -> false;
            case PERSON -> word.matches("(?s)<?@.+");
            case CHANNEL -> word.matches("(?s)<?#.+");
            case RATING -> rating(argument, word).isPresent();
            case DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD, KEYWORD ->
                    word.equalsIgnoreCase(argument.name());
        };
    }

    private Taken take(ArgumentSpec argument, String word, List<Word> next, TypedWords typed) {
        return switch (argument.kind()) {
            case WORD, TEXT, PROJECT ->
                    throw new IllegalStateException("has no sign to begin with");
            case PERSON -> person(argument, word);
            case CHANNEL -> channel(argument, word);
            case RATING ->
                    keep(
                            argument,
                            rating(argument, word).orElse(""),
                            value -> value.matches("[1-5]"),
                            1);
            case DAY_AFTER_KEYWORD -> {
                int count = DayWords.count(next.stream().limit(3).map(Word::text).toList());
                var day = String.join(" ", next.stream().limit(count).map(Word::text).toList());
                yield keep(argument, day, value -> !value.isEmpty(), 1 + count);
            }
            case TEXT_AFTER_KEYWORD -> {
                int count = textLength(argument, next);
                var text = typed.joined(next.subList(0, count));
                yield keep(argument, text, value -> !value.isEmpty(), 1 + count);
            }
            case KEYWORD -> keep(argument, argument.name(), value -> true, 1);
        };
    }

    /** How many words belong to the text that begins here. */
    private int textLength(ArgumentSpec argument, List<Word> next) {
        if (next.isEmpty() || next.getFirst().quoted()) {
            return Math.min(next.size(), 1);
        }
        int count = 0;
        while (count < next.size() && !ends(argument, next.subList(count, next.size()))) {
            count++;
        }
        return count;
    }

    /** Within a text a word such as "to" is only a word, unless a day comes with it. */
    private boolean ends(ArgumentSpec text, List<Word> words) {
        return begunBy(words.getFirst())
                .filter(other -> !other.equals(text))
                .filter(other ->
                        other.kind() != ArgumentSpec.Kind.DAY_AFTER_KEYWORD
                                || isDay(words.subList(1, words.size())))
                .isPresent();
    }

    /** A day for sure, or where a day would stand: between the keyword and what comes next. */
    private boolean isDay(List<Word> next) {
        if (next.isEmpty() || next.getFirst().quoted()) {
            return !next.isEmpty();
        }
        var words = next.stream().limit(3).map(Word::text).toList();
        int count = DayWords.count(words);
        return DayWords.beginWithDay(words)
                || count == next.size()
                || begunBy(next.get(count)).isPresent();
    }

    private Taken person(ArgumentSpec argument, String written) {
        return names.person(written)
                .map(user -> keep(argument, user.value(), value -> true, 1))
                .orElseGet(() ->
                        Taken.problem(
                                new CommandProblem.UnknownPerson(
                                        noun, verb.name(), CommandReader.shortened(written))));
    }

    private Taken channel(ArgumentSpec argument, String written) {
        return names.channel(written)
                .map(channel -> keep(argument, channel.value(), value -> true, 1))
                .orElseGet(() ->
                        Taken.problem(
                                new CommandProblem.UnknownChannel(
                                        noun, verb.name(), CommandReader.shortened(written))));
    }

    private Taken keep(ArgumentSpec argument, String written, Predicate<String> fits, int words) {
        var value = written.strip();
        if (!fits.test(value)) {
            return Taken.problem(
                    new CommandProblem.BadValue(
                            noun, verb.name(), argument.name(), CommandReader.shortened(value)));
        }
        values.put(argument.name(), value);
        return Taken.of(words);
    }

    /** What follows the name of a rating, when it is a number. */
    private static Optional<String> rating(ArgumentSpec argument, String word) {
        var name = argument.name();
        boolean named = word.toLowerCase(Locale.ROOT).startsWith(name);
        return Optional.of(word)
                .filter(whole -> named)
                .map(whole -> whole.substring(name.length()))
                .filter(digits -> digits.matches("[0-9]+"));
    }

    /** Returns the words that nobody takes. */
    private List<Word> fillPlain(TypedWords typed) {
        var arguments = verb.arguments().stream().filter(ArgumentReader::isPlain).toList();
        int at = 0;
        for (var argument : arguments) {
            if (at < plain.size()) {
                int end = takesRest(argument, arguments, plain.get(at)) ? plain.size() : at + 1;
                var value = typed.joined(plain.subList(at, end)).strip();
                if (!value.isEmpty()) {
                    values.put(argument.name(), value);
                }
                at = end;
            }
        }
        return plain.subList(at, plain.size());
    }

    private static boolean takesRest(
            ArgumentSpec argument, List<ArgumentSpec> arguments, Word first) {
        boolean last = argument.equals(arguments.getLast());
        return switch (argument.kind()) {
            case TEXT -> last || !first.quoted();
            case PROJECT -> last;
            case WORD, PERSON, CHANNEL, RATING, DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD, KEYWORD ->
                    false;
        };
    }

    static boolean isPlain(ArgumentSpec argument) {
        return switch (argument.kind()) {
            case WORD, TEXT, PROJECT -> true;
            case PERSON, CHANNEL, RATING, DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD, KEYWORD -> false;
        };
    }

    private static Reading misread(CommandProblem problem) {
        return new Reading.Misread(problem);
    }

    /** How many words an argument took, or why it could not. */
    private record Taken(int words, Optional<CommandProblem> problem) {
        static Taken of(int words) {
            return new Taken(words, Optional.empty());
        }

        static Taken problem(CommandProblem problem) {
            return new Taken(0, Optional.of(problem));
        }
    }
}
