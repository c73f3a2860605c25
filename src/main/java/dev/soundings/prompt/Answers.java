package dev.soundings.prompt;

import dev.soundings.chat.ActionId;

/**
 * The actions below a prompt: {@code answer/tap/x7k2m9p4qa.20270211.0.tom:served}. A post in a
 * channel names the round only, and each reader means their own invitation.
 */
final class Answers {
    static final String FEATURE = "answer";
    static final String OPEN = "open";
    static final String SUBMIT = "submit";

    /** An answer inside the message; the detail is the question. */
    static final String TAP = "tap";

    /** What became of what was said last time; the detail says it. */
    static final String CARRIED = "pick";

    static final String SAME = "same";
    static final String SKIP = "skip";
    static final String LATER = "later";
    static final String UNDO = "undo";
    static final String EDIT = "edit";
    static final String PRIVATE = "private";
    static final String MORE = "more";
    static final String AWAY = "away";
    static final String LEAVE = "leave";

    /** Ask me by direct message next time, from the post in a channel. */
    static final String DIRECT = "direct";

    private Answers() {}

    /** Of an invitation or a round. */
    static String subject(ActionId action) {
        return action.argument().split(":", 2)[0];
    }

    static String detail(ActionId action) {
        var parts = action.argument().split(":", 2);
        return parts.length == 2 ? parts[1] : "";
    }
}
