package dev.soundings.chat;

import dev.soundings.chat.CommandReader.Completion;
import dev.soundings.chat.CommandReader.Names;
import dev.soundings.chat.CommandReader.Reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a command could go on: {@code /ri} to {@code /risk}, {@code /risk r} to {@code raise} and
 * {@code review}, {@code /risk raise "Vendor" } to {@code p1-5}, {@code @} and {@code due}.
 */
final class CommandCompletion {
    /** While a person is typing, any name will do. */
    private static final Names ANYBODY =
            new Names() {
                @Override
                public Optional<UserId> person(String written) {
                    return Optional.of(new UserId("anybody"));
                }

                @Override
                public Optional<ChannelId> channel(String written) {
                    return Optional.of(new ChannelId("anywhere"));
                }
            };

    private final CommandSpecs specs;

    CommandCompletion(CommandSpecs specs) {
        this.specs = specs;
    }

    List<Completion> complete(String typed) {
        if (!typed.startsWith("/")) {
            return List.of();
        }
        var words = TypedWords.of(typed);
        boolean betweenWords = Character.isWhitespace(typed.charAt(typed.length() - 1));
        int finished = words.words().size() - (betweenWords && words.balanced() ? 0 : 1);
        var before = typed.substring(0, startOf(words, finished, typed));
        var begun = CommandReader.lower(words, finished);
        if (finished == 0) {
            return nouns(begun);
        }
        var noun = CommandReader.lower(words, 0).substring(1);
        var inner = CommandReader.lower(words, 1);
        boolean behindHome =
                noun.equals(CommandSpecs.HOME) && finished > 1 && specs.command(inner).isPresent();
        int verbAt = behindHome ? 2 : 1;
        var spec = specs.command(behindHome ? inner : noun);
        if (finished == verbAt) {
            return spec.map(found -> verbs(found, before, begun)).orElseGet(List::of);
        }
        return spec.flatMap(found -> found.verb(CommandReader.lower(words, verbAt)))
                .map(verb -> arguments(verb, words, verbAt + 1, before, begun))
                .orElseGet(List::of);
    }

    private List<Completion> nouns(String begun) {
        return specs.commands().stream()
                .filter(spec -> ("/" + spec.noun()).startsWith(begun))
                .map(spec ->
                        new Completion("/" + spec.noun() + " ", "/" + spec.noun(), spec.summary()))
                .toList();
    }

    private static List<Completion> verbs(CommandSpec spec, String before, String begun) {
        return spec.verbs().stream()
                .filter(verb -> verb.name().startsWith(begun))
                .map(verb ->
                        new Completion(before + verb.name() + " ", verb.name(), verb.summary()))
                .toList();
    }

    private static List<Completion> arguments(
            VerbSpec verb, TypedWords words, int from, String before, String begun) {
        var typedBefore = TypedWords.of(before);
        var reading = new ArgumentReader("", verb, ANYBODY).read(typedBefore, from);
        return switch (reading) {
            case Reading.Read(var call) ->
                    open(verb, call)
                            .flatMap(argument -> hint(argument, words, before, begun).stream())
                            .toList();
            case Reading.Misread(CommandProblem.BadValue bad) ->
                    verb.argument(bad.argument()).stream()
                            .map(argument ->
                                    new Completion(
                                            words.typed(), argument.name(), argument.summary()))
                            .toList();
            case Reading.Misread(var problem) -> List.of();
        };
    }

    /** Of the plain arguments only the next one, as the others wait for it. */
    private static Stream<ArgumentSpec> open(VerbSpec verb, CommandCall call) {
        var open =
                verb.arguments().stream()
                        .filter(argument -> call.argument(argument.name()).isEmpty())
                        .toList();
        var nextPlain = open.stream().filter(ArgumentReader::isPlain).findFirst();
        return open.stream()
                .filter(argument ->
                        !ArgumentReader.isPlain(argument)
                                || nextPlain.filter(argument::equals).isPresent());
    }

    private static Optional<Completion> hint(
            ArgumentSpec argument, TypedWords words, String before, String begun) {
        var name = argument.name();
        return switch (argument.kind()) {
            case WORD, TEXT, PROJECT ->
                    Optional.of(new Completion(words.typed(), name, argument.summary()));
            case PERSON -> sign(argument, "@", "@", before, begun);
            case CHANNEL -> sign(argument, "#", "#", before, begun);
            case RATING -> sign(argument, name, name + "1-5", before, begun);
            case DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD ->
                    sign(argument, name + " ", name, before, begun);
            case KEYWORD -> sign(argument, name, name, before, begun);
        };
    }

    private static Optional<Completion> sign(
            ArgumentSpec argument, String sign, String shown, String before, String begun) {
        return Optional.of(new Completion(before + sign, shown, argument.summary()))
                .filter(completion -> sign.startsWith(begun));
    }

    private static int startOf(TypedWords words, int number, String typed) {
        return number < words.words().size() ? words.words().get(number).from() : typed.length();
    }
}
