package dev.soundings.rehearsal;

import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.wording.RoomText;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns a neutral form into the content of the room's dialog, all pages below one another. A
 * follow-up carries its condition, and the browser shows it while that holds. What the form is
 * about travels in hidden fields, so that the room need not remember who has which form open.
 */
final class RoomForms {
    private final FieldInputs inputs;

    RoomForms(FieldInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * @param about hidden fields: where the form was opened, from which message, and its token
     */
    Html render(ChatForm form, Map<String, String> about, Reader reader) {
        var html = new Html();
        html.open(
                "form",
                "class",
                "sheet",
                "hx-post",
                reader.path() + "/submit",
                "hx-swap",
                "none",
                "hx-sync",
                "this:drop",
                "data-close",
                reader.path() + "/close",
                "autocomplete",
                "off");
        hidden(html, form, about);
        heading(html, form, reader);
        html.open("div", "class", "pages");
        html.open("p", "class", "error", "id", "e-form", "role", "alert").close("p").line();
        form.pages().forEach(page -> html.add(page(page, reader)).line());
        html.close("div");
        return footer(html, form, reader).close("form");
    }

    /**
     * What is shown at the fields: their errors in place of those of the try before. An error of a
     * field that the form does not have stands above all fields.
     */
    Html errors(List<String> fields, Map<String, String> errors) {
        var html = new Html();
        for (var field : fields) {
            html.add(error(field, errors.getOrDefault(field, ""))).line();
        }
        var others =
                new TreeMap<>(errors)
                        .entrySet().stream()
                                .filter(error -> !fields.contains(error.getKey()))
                                .map(Map.Entry::getValue)
                                .collect(Collectors.joining("\n"));
        return html.add(error("form", others));
    }

    private static Html error(String field, String words) {
        return new Html()
                .element(
                        "p",
                        words,
                        "class",
                        "error",
                        "id",
                        "e-" + field,
                        "role",
                        "alert",
                        "hx-swap-oob",
                        "true");
    }

    private static void hidden(Html html, ChatForm form, Map<String, String> about) {
        var all = new TreeMap<>(about);
        all.put("action", form.submit().toString());
        all.put(
                "fields",
                form.fields().stream().map(FormField::id).collect(Collectors.joining(" ")));
        all.forEach((name, value) ->
                html.open("input", "type", "hidden", "name", name, "value", value));
        html.line();
    }

    private static void heading(Html html, ChatForm form, Reader reader) {
        html.open("header").element("h2", form.title(), "id", "dialog-title");
        html.element(
                "button",
                "×",
                "type",
                "button",
                "class",
                "icon",
                "data-dismiss",
                Html.FLAG,
                "aria-label",
                reader.phrases().say(RoomText.FORM_CLOSE));
        html.close("header").line();
    }

    private Html page(ChatForm.Page page, Reader reader) {
        var html = new Html().open("section", "class", "page");
        if (!page.intro().isEmpty()) {
            html.add(RoomRenderer.prose("p", "words intro", page.intro(), reader));
        }
        page.fields().forEach(field -> html.line().add(field(field, reader)));
        return html.close("section");
    }

    private Html field(FormField field, Reader reader) {
        boolean group = FieldInputs.isGroup(field.input());
        var wrapper = group ? "fieldset" : "div";
        var html = new Html();
        html.open(
                wrapper,
                "class",
                "field",
                "aria-describedby",
                group ? "h-%1$s e-%1$s".formatted(field.id()) : Html.ABSENT,
                "data-shown-by",
                field.shownWhen().map(when -> "f." + when.field()).orElse(Html.ABSENT),
                "data-shown-for",
                field.shownWhen()
                        .map(when -> RoomJson.array(when.values().stream().sorted().toList()))
                        .orElse(Html.ABSENT));
        if (group) {
            html.open("legend");
        } else {
            html.open("label", "for", "f-" + field.id());
        }
        html.text(field.label());
        if (!field.required()) {
            html.text(" ");
            html.element("span", reader.phrases().say(RoomText.FIELD_OPTIONAL), "class", "quiet");
        }
        html.close(group ? "legend" : "label");
        html.element("p", field.hint(), "class", "hint", "id", "h-" + field.id());
        html.add(inputs.render(field, reader));
        html.element("p", "", "class", "error", "id", "e-" + field.id(), "role", "alert");
        return html.close(wrapper);
    }

    private static Html footer(Html html, ChatForm form, Reader reader) {
        html.open("footer");
        html.element(
                "button",
                reader.phrases().say(RoomText.FORM_CANCEL),
                "type",
                "button",
                "class",
                "button",
                "data-dismiss",
                Html.FLAG);
        html.element("button", form.submitLabel(), "type", "submit", "class", "button primary");
        return html.close("footer");
    }
}
