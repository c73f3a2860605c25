package dev.soundings.rehearsal;

/**
 * HTML under construction. Text and attributes are escaped on their way in, by {@link #escape} and
 * nowhere else, so that whatever people wrote stays words: {@code <b>} is shown as {@code <b>}.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * @param attributes name, value, name, value; an attribute whose value is {@link #FLAG} stands
     *     alone
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        out.append('>');
        return this;
    }

    /** The value of an attribute that has none, such as {@code required}. */
    static final String FLAG = "\u0000flag";

    /** The value of an attribute that is left out. */
    static final String ABSENT = "\u0000absent";

    static String flagIf(boolean holds) {
        return holds ? FLAG : ABSENT;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String words) {
        out.append(escape(words));
        return this;
    }

    /** An element that holds words only. */
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** A line break between blocks, for people who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    Html add(Html other) {
        out.append(other.out);
        return this;
    }

    private void attribute(String name, String value) {
        if (value.equals(ABSENT)) {
            return;
        }
        out.append(' ').append(name);
        if (!value.equals(FLAG)) {
            out.append("=\"").append(escape(value)).append('"');
        }
    }

    private static String escape(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\u0000' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
