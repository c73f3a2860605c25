package dev.soundings.proofs;

import org.springframework.web.util.HtmlUtils;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The opening tags of a page, in order: {@code <input name="token" value="4f…">}. */
record Markup(List<Tag> tags) {
    private static final String NAME = "[a-zA-Z][a-zA-Z:-]*";
    private static final Pattern TAG =
            Pattern.compile(
                    "<([a-z][a-z0-9]*)((?:\\s+%s(?:=\"[^\"]*\")?)*)\\s*/?>".formatted(NAME));
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(%s)(?:=\"([^\"]*)\")?".formatted(NAME));

    Markup {
        tags = List.copyOf(tags);
    }

    static Markup of(String html) {
        return new Markup(
                TAG.matcher(html)
                        .results()
                        .map(found -> new Tag(found.group(1), attributes(found.group(2))))
                        .toList());
    }

    private static Map<String, String> attributes(String written) {
        var attributes = new HashMap<String, String>();
        ATTRIBUTE
                .matcher(written)
                .results()
                .forEach(found -> {
                    var value = found.group(2) == null ? "" : found.group(2);
                    attributes.put(found.group(1), HtmlUtils.htmlUnescape(value));
                });
        return attributes;
    }

    /** An opening tag. */
    record Tag(String name, Map<String, String> attributes) {
        Tag {
            attributes = Map.copyOf(attributes);
        }

        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }

        boolean has(String wanted) {
            return attributes.containsKey(wanted);
        }
    }
}
