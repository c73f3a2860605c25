package dev.soundings.register;

/**
 * An action as far as somebody has written it already, such as a message of which an action is
 * made: as many of its words as an action can have.
 *
 * @param left how many characters it could not take
 */
public record ActionDraft(String what, int left) {
    public static ActionDraft empty() {
        return new ActionDraft("", 0);
    }

    public static ActionDraft of(String words) {
        var all = words.strip();
        int end = EntryFields.end(all, ActionEntry.LONGEST_WHAT);
        return new ActionDraft(all.substring(0, end).strip(), all.substring(end).strip().length());
    }
}
