package dev.soundings.register;

import dev.soundings.chat.ActionId;

/**
 * What the buttons and forms of the register carry: {@code risk/keep/x7k2m9p4qa}, {@code
 * risk/review/x7k2m9p4qa:up}. A button that opens a form and the form it opens share their action.
 */
public final class EntryActions {
    public static final String SHOW = "show";
    public static final String LIST = "list";
    public static final String KEEP = "keep";
    public static final String DROP = "drop";
    public static final String EDIT = "edit";
    public static final String ACCEPT = "accept";
    public static final String DECLINE = "decline";

    private static final String LISTED = ":list";

    private EntryActions() {}

    static ActionId listed(ActionId action) {
        return ActionId.of(action.feature(), action.verb(), action.argument() + LISTED);
    }

    static boolean isListed(ActionId action) {
        return action.argument().endsWith(LISTED);
    }

    /** What tells several steps of one verb apart; empty where a verb has one. */
    static String word(ActionId action) {
        var parts = action.argument().split(":", 2);
        return parts.length < 2 || isListed(action) ? "" : parts[1];
    }
}
