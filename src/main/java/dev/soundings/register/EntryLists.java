package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;

import java.util.ArrayList;
import java.util.List;

/** A project's entries of one kind as a message, a line each. */
final class EntryLists {
    private static final int MOST_LISTED = 12;

    private EntryLists() {}

    static <D extends Detail> ChatMessage of(
            EntryKind<D> kind, Project project, List<Entry<D>> listed, EntryView view) {
        var shown = listed.stream().filter(kind::isListed).toList();
        if (shown.isEmpty()) {
            return nothing(kind, project, view);
        }
        var headline = view.phrases().say(kind.texts().list(), "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        blocks.add(
                new Block.Bullets(
                        shown.stream()
                                .limit(MOST_LISTED)
                                .map(entry -> entry.kind().line(entry, view))
                                .toList()));
        if (shown.size() > MOST_LISTED) {
            blocks.add(more(shown, view));
        }
        return new ChatMessage(headline, blocks);
    }

    static ChatMessage nothing(EntryKind<?> kind, Project project, EntryView view) {
        var command = "/%s %s".formatted(kind.noun(), kind.addVerb());
        var key = kind.texts().nothing();
        return ChatMessage.of(
                Sentence.of(
                        view.phrases(),
                        key,
                        "project",
                        project.name(),
                        "command",
                        new Span.Code(command)),
                view.phrases().say(key, "project", project.name(), "command", command));
    }

    private static Block more(List<? extends Entry<?>> shown, EntryView view) {
        var next = shown.get(MOST_LISTED);
        return new Block.Footnote(
                Sentence.of(
                        view.phrases(),
                        next.kind().texts().more(),
                        "count",
                        shown.size() - MOST_LISTED,
                        "command",
                        new Span.Code("/%s show %s".formatted(next.kind().noun(), next.label()))));
    }
}
