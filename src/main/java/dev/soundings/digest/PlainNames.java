package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.people.Person;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a message fit for another workspace: people are their names, because their ids mean nobody
 * or somebody else there, and what could be pressed is left out, because it lives at home.
 */
final class PlainNames {
    private final People people;
    private final WorkspaceId home;
    private final String unknown;

    /**
     * @param unknown what to call somebody whose name is not known
     */
    PlainNames(People people, WorkspaceId home, String unknown) {
        this.people = people;
        this.home = home;
        this.unknown = unknown;
    }

    ChatMessage in(ChatMessage message) {
        return new ChatMessage(
                message.headline(), message.blocks().stream().flatMap(this::in).toList());
    }

    private Stream<Block> in(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> Stream.of(new Block.Paragraph(in(spans)));
            case Block.Quote(var spans) -> Stream.of(new Block.Quote(in(spans)));
            case Block.Footnote(var spans) -> Stream.of(new Block.Footnote(in(spans)));
            case Block.Bullets(var items) ->
                    Stream.of(new Block.Bullets(items.stream().map(this::in).toList()));
            case Block.Fields(var fields) ->
                    Stream.of(
                            new Block.Fields(
                                    fields.stream()
                                            .map(field ->
                                                    new Block.Fields.Field(
                                                            field.label(), in(field.value())))
                                            .toList()));
            case Block.Heading _, Block.Divider _, Block.Picture _, Block.Chart _ ->
                    Stream.of(block);
            case Block.Buttons _, Block.Choices _, Block.Scale _ -> Stream.of();
        };
    }

    private List<Span> in(List<Span> spans) {
        return spans.stream()
                .<Span>map(span ->
                        span instanceof Span.Mention(var user)
                                ? new Span.Text(
                                        people.find(home, user).map(Person::name).orElse(unknown))
                                : span)
                .toList();
    }
}
