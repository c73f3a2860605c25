package dev.soundings.command;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.HelpText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;

/** Help as messages: all commands, or one with its verbs and an example of each. */
final class HelpMessages {
    private final CommandSpecs specs;

    HelpMessages(CommandSpecs specs) {
        this.specs = specs;
    }

    ChatMessage all(Phrases phrases) {
        var headline = phrases.say(HelpText.HEADLINE);
        var setup = Sentence.of(phrases, HelpText.FIRST, "setup", code("soundings", "setup"));
        var nouns =
                specs.commands().stream()
                        .map(spec ->
                                Sentence.of(
                                        phrases,
                                        HelpText.COMMAND,
                                        "command",
                                        new Span.Code("/" + spec.noun()),
                                        "summary",
                                        phrases.say(spec.summary())))
                        .toList();
        var more = Sentence.of(phrases, HelpText.MORE, "command", code("soundings", "help risk"));
        return new ChatMessage(
                headline,
                List.of(
                        new Block.Heading(headline),
                        new Block.Paragraph(setup),
                        new Block.Bullets(nouns),
                        new Block.Footnote(more)));
    }

    ChatMessage of(CommandSpec spec, Phrases phrases) {
        var summary = phrases.say(spec.summary());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("/" + spec.noun()));
        blocks.add(new Block.Paragraph(List.of(new Span.Text(summary))));
        blocks.add(
                new Block.Bullets(
                        spec.verbs().stream().map(verb -> line(spec, verb, phrases)).toList()));
        return new ChatMessage(summary, blocks);
    }

    private static List<Span> line(CommandSpec spec, VerbSpec verb, Phrases phrases) {
        var said =
                Sentence.of(
                        phrases,
                        HelpText.VERB,
                        "command",
                        code(spec.noun(), verb.name()),
                        "summary",
                        phrases.say(verb.summary()));
        if (verb.example().isEmpty()) {
            return said;
        }
        var example =
                Sentence.of(
                        phrases,
                        HelpText.EXAMPLE,
                        "command",
                        code(spec.noun(), verb.name() + " " + verb.example()));
        var line = new ArrayList<>(said);
        line.add(new Span.Text(". "));
        line.addAll(example);
        return line;
    }

    static Span code(String noun, String rest) {
        return new Span.Code(("/" + noun + " " + rest).strip());
    }
}
