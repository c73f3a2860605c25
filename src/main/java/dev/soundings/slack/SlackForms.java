package dev.soundings.slack;

import static dev.soundings.slack.SlackJson.plain;
import static dev.soundings.slack.SlackJson.typed;

import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Span;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a neutral form into a modal, all pages below one another. A follow-up is there only while
 * its condition holds; the view is replaced when that changes, and Slack keeps what was typed into
 * fields that stay.
 *
 * @see <a href="https://docs.slack.dev/reference/views/modal-views">Slack: modals</a>
 */
final class SlackForms {
    private static final int BLOCKS = 100;

    /**
     * @param given what is in the form so far, which decides about follow-ups
     * @param about travels with the view and comes back with it, see {@link FormPlace}
     */
    ObjectNode render(ChatForm form, FormValues given, String about, SlackReader reader) {
        var filled = form.filledWith(given);
        var blocks = new ArrayList<ObjectNode>();
        for (var page : filled.pages()) {
            if (!blocks.isEmpty()) {
                blocks.add(typed("divider"));
            }
            blocks.addAll(page(page, filled, reader));
        }
        if (blocks.size() > BLOCKS) {
            throw new IllegalStateException("a form of %d blocks".formatted(blocks.size()));
        }
        var view = view(form.title(), form.submit().toString(), blocks);
        view.set("submit", plain(form.submitLabel()));
        view.set("close", plain(reader.phrases().say(SlackText.FORM_CANCEL)));
        return view.put("private_metadata", about).put("notify_on_close", true);
    }

    /** The same form once more, with what was typed and, above it, what is wrong with that. */
    ObjectNode refused(ChatForm form, Deed deed, Map<String, String> errors, SlackReader reader) {
        var view = render(left(form, deed), deed.typed(), deed.place().write(), reader);
        var blocks = SlackJson.array(problems(form, errors, reader));
        view.path("blocks").forEach(blocks::add);
        view.set("blocks", blocks);
        return view;
    }

    /** Words in a modal, for whoever acted where no message can be shown to them alone. */
    ObjectNode words(ChatMessage message, String about, SlackReader reader) {
        var blocks = new ArrayList<ObjectNode>();
        new SlackRenderer()
                .render(message, reader, SlackMedia.none())
                .valueStream()
                .limit(BLOCKS)
                .forEach(block -> blocks.add((ObjectNode) block));
        var view = view(title(message), FormPlace.WORDS, blocks);
        view.set("close", plain(reader.phrases().say(SlackText.FORM_CLOSE)));
        return view.put("private_metadata", about);
    }

    /** Whether a change of this field shows or hides another. */
    static boolean revealing(ChatForm form, String field) {
        return form.fields().stream()
                .flatMap(each -> each.shownWhen().stream())
                .anyMatch(when -> when.field().equals(field));
    }

    /**
     * Errors by the block that shows them; those of a field that is not shown stand at the first
     * one that is.
     */
    static Map<String, String> errors(List<String> shown, Map<String, String> errors) {
        var placed = new HashMap<String, String>();
        errors.forEach((field, error) ->
                placed.merge(
                        shown.contains(field) || shown.isEmpty() ? field : shown.getFirst(),
                        error,
                        (first, second) -> first + " " + second));
        return placed;
    }

    /** What the person has emptied does not begin anew with what it began with. */
    private static ChatForm left(ChatForm form, Deed deed) {
        var pages =
                form.pages().stream()
                        .map(page ->
                                new ChatForm.Page(
                                        page.intro(),
                                        page.fields().stream()
                                                .map(field ->
                                                        isEmptied(field, deed)
                                                                ? field.starting()
                                                                : field)
                                                .toList()))
                        .toList();
        return new ChatForm(form.submit(), form.title(), form.submitLabel(), pages);
    }

    private static boolean isEmptied(FormField field, Deed deed) {
        return deed.fields().contains(field.id()) && !deed.typed().has(field.id());
    }

    /** {@code Title: say a little more}, a line each. */
    private static List<ObjectNode> problems(
            ChatForm form, Map<String, String> errors, SlackReader reader) {
        var lines = new ArrayList<Span>();
        errors.forEach((field, error) -> {
            lines.add(new Span.Text(lines.isEmpty() ? "" : "\n"));
            form.field(field).ifPresent(known -> lines.add(new Span.Strong(known.label() + ": ")));
            lines.add(new Span.Text(error));
        });
        return new SlackWords(reader).paragraph(lines).stream().map(SlackJson::section).toList();
    }

    private List<ObjectNode> page(ChatForm.Page page, ChatForm form, SlackReader reader) {
        var blocks = new ArrayList<ObjectNode>();
        new SlackWords(reader)
                .paragraph(page.intro())
                .forEach(text -> blocks.add(SlackJson.section(text)));
        page.fields().stream()
                .filter(field -> isShown(field, form))
                .forEach(field -> blocks.add(field(field, form, reader)));
        return blocks;
    }

    private ObjectNode field(FormField field, ChatForm form, SlackReader reader) {
        var block = typed("input").put("block_id", field.id());
        block.set("label", plain(SlackFields.label(field, reader.phrases())));
        if (!field.hint().isBlank()) {
            block.set("hint", plain(field.hint()));
        }
        block.set("element", new SlackFields(reader.phrases()).element(field));
        if (!field.required()) {
            block.put("optional", true);
        }
        if (revealing(form, field.id())) {
            block.put("dispatch_action", true);
        }
        return block;
    }

    private static boolean isShown(FormField field, ChatForm form) {
        return field.shownWhen()
                .map(when ->
                        form.field(when.field())
                                .filter(other -> isShown(other, form))
                                .map(other -> when.holds(starting(other)))
                                .orElse(false))
                .orElse(true);
    }

    private static FormValues starting(FormField field) {
        return new FormValues(Map.of(field.id(), field.initial()));
    }

    private static String title(ChatMessage message) {
        var words = message.headline();
        if (words.length() <= Denominator.FORM_TITLE) {
            return words;
        }
        int space = words.lastIndexOf(' ', Denominator.FORM_TITLE - 1);
        int end = space > 0 ? space : Denominator.FORM_TITLE - 1;
        return words.substring(0, end).strip() + "…";
    }

    private static ObjectNode view(String title, String callback, List<ObjectNode> blocks) {
        var view = typed("modal").put("callback_id", callback);
        view.set("title", plain(title));
        view.set("blocks", SlackJson.array(blocks));
        return view;
    }
}
