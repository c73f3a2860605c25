package dev.soundings.caller;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks which of several things a command is about: a button for each does what was asked. */
public final class Which {
    private static final int MOST_BUTTONS = 20;

    private Which() {}

    /**
     * @param several the id of each, and what it is called
     */
    public static ChatReply ask(Caller caller, String question, Stream<Option> several) {
        return ask(caller, question, several, List.of());
    }

    /**
     * @param below what is said under the buttons
     */
    public static ChatReply ask(
            Caller caller, String question, Stream<Option> several, List<Block> below) {
        var target = EventTarget.of(caller.event(), "");
        var buttons =
                several.limit(MOST_BUTTONS)
                        .map(each ->
                                Block.Button.plain(
                                        ActionId.of(target.feature(), target.verb(), each.value()),
                                        each.label()))
                        .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(question))));
        blocks.addAll(rows(buttons));
        blocks.addAll(below);
        return new ChatReply.Whisper(new ChatMessage(question, blocks));
    }

    /** One of them; what it is called is cut to what a button has room for. */
    public static Option one(Object id, String name) {
        return Option.of(id.toString(), Shortened.to(Denominator.LABEL, name));
    }

    /** As many rows as the buttons need. */
    public static List<Block> rows(List<Block.Button> buttons) {
        return Stream.iterate(0, from -> from < buttons.size(), from -> from + 5)
                .<Block>map(from ->
                        new Block.Buttons(
                                buttons.subList(from, Math.min(from + 5, buttons.size()))))
                .toList();
    }
}
