package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads typed commands by the catalogue: {@code /risk raise "Vendor API slips" p3 i4 @lee due
 * 2027-02-14}, or the same behind the home noun, {@code /soundings risk raise ...}. How arguments
 * are told apart is written at {@link ArgumentSpec}.
 */
public final class CommandReader {
    private static final String HOME_VERB = "home";

    private final CommandSpecs specs;

    public CommandReader(CommandSpecs specs) {
        this.specs = specs;
    }

    /**
     * @param typed with or without the slash
     */
    public Reading read(String typed, Names names) {
        var words = TypedWords.of(typed);
        var first = lower(words, 0).replaceFirst("^/", "");
        var second = lower(words, 1);
        if (first.equals(CommandSpecs.HOME) && second.isEmpty()) {
            return read(first, HOME_VERB);
        }
        boolean behindHome = first.equals(CommandSpecs.HOME) && isOtherNoun(second);
        var noun = behindHome ? second : first;
        return specs.command(noun)
                .map(spec -> read(spec, words, behindHome ? 2 : 1, names))
                .orElseGet(() -> misread(new CommandProblem.UnknownNoun(shortened(noun))));
    }

    /** What could come next, for a person who is typing; nothing unless it is a command. */
    public List<Completion> complete(String typedSoFar) {
        return new CommandCompletion(specs).complete(typedSoFar);
    }

    private boolean isOtherNoun(String word) {
        return specs.command(word).isPresent()
                && specs.command(CommandSpecs.HOME).flatMap(home -> home.verb(word)).isEmpty();
    }

    private static Reading read(CommandSpec spec, TypedWords words, int verbAt, Names names) {
        var word = lower(words, verbAt);
        if (word.isEmpty() && spec.verbs().size() == 1) {
            return read(spec.noun(), spec.verbs().getFirst().name());
        }
        return spec.verb(word)
                .map(verb -> new ArgumentReader(spec.noun(), verb, names).read(words, verbAt + 1))
                .orElseGet(() ->
                        misread(new CommandProblem.UnknownVerb(spec.noun(), shortened(word))));
    }

    private static Reading read(String noun, String verb) {
        return new Reading.Read(new CommandCall(noun, verb, Map.of()));
    }

    private static Reading misread(CommandProblem problem) {
        return new Reading.Misread(problem);
    }

    /** A word in small letters, as phones begin with a capital one; empty when there is none. */
    static String lower(TypedWords words, int number) {
        return number < words.words().size()
                ? words.words().get(number).text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** What a problem quotes stands in the one line of an answer. */
    static String shortened(String words) {
        return ChatMessage.shortened(words);
    }

    /** Who and what is meant by {@code @lee}, {@code <@U123|lee>} or {@code #atlas}, here. */
    public interface Names {
        Optional<UserId> person(String written);

        Optional<ChannelId> channel(String written);
    }

    /** A command, or why it is none. */
    public sealed interface Reading {
        record Read(CommandCall call) implements Reading {}

        record Misread(CommandProblem problem) implements Reading {}
    }

    /**
     * One way to go on.
     *
     * @param value the whole line, once this is picked: {@code /risk raise p}
     * @param word what the list shows: {@code p1-5}
     */
    public record Completion(String value, String word, TextKey label) {}
}
