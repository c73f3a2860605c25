package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;

/** One block of the post: what fits into it, and what goes to the thread. */
record DigestSection(List<List<Span>> shown, List<List<Span>> rest) {
    DigestSection {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /** Adds nothing at all when there is nothing to say. */
    void addTo(List<Block> post, String title, Phrases phrases) {
        if (shown.isEmpty() && rest.isEmpty()) {
            return;
        }
        post.add(new Block.Paragraph(List.of(new Span.Strong(title))));
        var items = new ArrayList<>(shown);
        if (!rest.isEmpty()) {
            items.add(
                    List.of(
                            new Span.Text(
                                    phrases.say(DigestText.MORE_BELOW, "count", rest.size()))));
        }
        post.add(new Block.Bullets(items));
    }
}
