package dev.soundings.command;

import static dev.soundings.command.HelpMessages.code;

import dev.soundings.caller.NearestWords;
import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandProblem;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.HelpText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says of a command that cannot be read what to type instead: {@code I do not know rais of /risk.
 * Did you mean /risk raise?}
 */
final class MisreadMessages {
    private final CommandSpecs specs;

    MisreadMessages(CommandSpecs specs) {
        this.specs = specs;
    }

    ChatMessage of(CommandProblem problem, Phrases phrases) {
        var spans = sentence(problem, phrases);
        return ChatMessage.of(spans, plain(spans));
    }

    private List<Span> sentence(CommandProblem problem, Phrases phrases) {
        return switch (problem) {
            case CommandProblem.UnknownNoun(var word) -> unknownNoun(word, phrases);
            case CommandProblem.UnknownVerb(var noun, var word) -> unknownVerb(noun, word, phrases);
            case CommandProblem.UnbalancedQuotes(var noun, var verb) ->
                    Sentence.of(phrases, HelpText.UNBALANCED_QUOTES, "command", code(noun, verb));
            case CommandProblem.Unexpected(var noun, var verb, var words) ->
                    Sentence.of(
                            phrases,
                            HelpText.UNEXPECTED,
                            "words",
                            new Span.Text(words),
                            "command",
                            code(noun, verb),
                            "example",
                            example(noun, verb));
            case CommandProblem.BadValue bad -> badValue(bad, phrases);
            case CommandProblem.UnknownPerson(var noun, var verb, var name) ->
                    Sentence.of(
                            phrases,
                            HelpText.UNKNOWN_PERSON,
                            "name",
                            new Span.Text(name),
                            "command",
                            code(noun, verb));
            case CommandProblem.UnknownChannel(var noun, var verb, var name) ->
                    Sentence.of(phrases, HelpText.UNKNOWN_CHANNEL, "name", new Span.Text(name));
        };
    }

    private List<Span> unknownNoun(String word, Phrases phrases) {
        var nouns = specs.commands().stream().map(CommandSpec::noun).toList();
        var meant = NearestWords.find(word, nouns).map(noun -> code(noun, ""));
        return unknown(
                Sentence.of(phrases, HelpText.UNKNOWN_NOUN, "word", new Span.Text("/" + word)),
                meant,
                Sentence.of(phrases, HelpText.SEE_ALL, "help", code("soundings", "help")),
                phrases);
    }

    private List<Span> unknownVerb(String noun, String word, Phrases phrases) {
        var verbs = specs.command(noun).orElseThrow().verbs().stream().map(VerbSpec::name).toList();
        var said =
                word.isEmpty()
                        ? Sentence.of(phrases, HelpText.VERB_MISSING, "noun", code(noun, ""))
                        : Sentence.of(
                                phrases,
                                HelpText.UNKNOWN_VERB,
                                "word",
                                new Span.Text(word),
                                "noun",
                                code(noun, ""));
        var all =
                verbs.stream()
                        .map(verb -> "/" + noun + " " + verb)
                        .collect(Collectors.joining(", "));
        return unknown(
                said,
                NearestWords.find(word, verbs).map(verb -> code(noun, verb)),
                Sentence.of(phrases, HelpText.SEE_VERBS, "verbs", all),
                phrases);
    }

    /** Offers what may have been meant, or else shows where to look. */
    private static List<Span> unknown(
            List<Span> said, Optional<Span> meant, List<Span> otherwise, Phrases phrases) {
        var all = new ArrayList<>(said);
        all.add(new Span.Text(" "));
        all.addAll(
                meant.map(it -> Sentence.of(phrases, HelpText.DID_YOU_MEAN, "command", it))
                        .orElse(otherwise));
        return all;
    }

    private List<Span> badValue(CommandProblem.BadValue bad, Phrases phrases) {
        boolean rating =
                argument(bad).map(ArgumentSpec::kind).equals(Optional.of(ArgumentSpec.Kind.RATING));
        var text =
                bad.value().isEmpty()
                        ? HelpText.VALUE_MISSING
                        : rating ? HelpText.BAD_RATING : HelpText.BAD_VALUE;
        return Sentence.of(
                phrases,
                text,
                "argument",
                new Span.Code(bad.argument()),
                "value",
                new Span.Text(bad.value()),
                "right",
                new Span.Code(bad.argument() + "3"),
                "command",
                code(bad.noun(), bad.verb()),
                "example",
                example(bad.noun(), bad.verb()));
    }

    private Optional<ArgumentSpec> argument(CommandProblem.BadValue bad) {
        return specs.command(bad.noun())
                .flatMap(spec -> spec.verb(bad.verb()))
                .flatMap(verb -> verb.argument(bad.argument()));
    }

    private Span example(String noun, String verb) {
        var example =
                specs.command(noun)
                        .flatMap(spec -> spec.verb(verb))
                        .map(VerbSpec::example)
                        .orElse("");
        return code(noun, verb + " " + example);
    }

    private static String plain(List<Span> spans) {
        return spans.stream()
                .map(span ->
                        switch (span) {
                            case Span.Text(var text) -> text;
                            case Span.Code(var text) -> text;
                            case Span.Strong(var text) -> text;
                            case Span.Emphasis(var text) -> text;
                            case Span.Link(var label, _) -> label;
                            case Span.Mention(var user) -> user.value();
                            case Span.Moment _ -> "";
                        })
                .collect(Collectors.joining());
    }
}
