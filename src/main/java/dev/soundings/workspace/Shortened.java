package dev.soundings.workspace;

/** Cuts text that must fit, at a word where there is one, with an ellipsis. */
public final class Shortened {
    private Shortened() {}

    /** At most {@code most} characters (UTF-16 units), the ellipsis included. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end).stripTrailing() + "…";
    }
}
