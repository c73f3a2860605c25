package dev.soundings.register;

/**
 * A decision as far as somebody has written it already, such as a message of which a decision is
 * made: its first line is what was decided, and what does not fit there goes on in the next field.
 *
 * @param left how many characters no field could take
 */
public record DecisionDraft(String what, String why, String options, int left) {
    /** How long a first line may be to pass for the whole decision. */
    private static final int WHAT = DecisionEntry.LONGEST_WHAT;

    private static final int WHY = DecisionEntry.LONGEST_WHY;

    public static DecisionDraft empty() {
        return new DecisionDraft("", "", "", 0);
    }

    public static DecisionDraft of(String words) {
        var all = words.strip();
        int line = all.indexOf('\n');
        int endOfWhat = line >= 0 && line <= WHAT ? line : EntryFields.end(all, WHAT);
        var afterWhat = all.substring(endOfWhat).strip();
        int endOfWhy = EntryFields.end(afterWhat, WHY);
        var afterWhy = afterWhat.substring(endOfWhy).strip();
        int endOfOptions = EntryFields.end(afterWhy, WHY);
        return new DecisionDraft(
                all.substring(0, endOfWhat).strip(),
                afterWhat.substring(0, endOfWhy).strip(),
                afterWhy.substring(0, endOfOptions).strip(),
                afterWhy.substring(endOfOptions).strip().length());
    }
}
