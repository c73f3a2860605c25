package dev.soundings.register;

import dev.soundings.chat.ActionId;

import java.util.Locale;
import java.util.Optional;

/**
 * The buttons and forms of the register: {@code risk/review/x7k2m9p4qa:up}. A button that opens a
 * form and the form it opens share their action.
 */
public final class RegisterActions {
    public static final String RISK = "risk";
    public static final String WIN = "win";
    public static final String DECISION = "decision";
    public static final String ACTION = "action";

    public static final String SHOW = "show";
    public static final String KEEP = "keep";
    public static final String DROP = "drop";
    public static final String EDIT = "edit";
    public static final String RAISE = "raise";
    public static final String ADD = "add";
    public static final String ACCEPT = "accept";
    public static final String DECLINE = "decline";
    public static final String REVIEW = "review";
    public static final String CLOSE = "close";
    public static final String LOG = "log";
    public static final String REVISIT = "revisit";
    public static final String DONE = "done";

    /** Done later: a week later, without a question. */
    public static final String NOT_YET = "not-yet";

    /** Done later: on a day that is asked for. */
    public static final String OTHER_DAY = "other-day";

    private static final String LISTED = ":list";

    private RegisterActions() {}

    static ActionId of(String feature, String verb, EntryId entry) {
        return ActionId.of(feature, verb, entry.value());
    }

    /** Under a list, which is brought up to date by it. */
    static ActionId listed(String feature, String verb, EntryId entry) {
        return ActionId.of(feature, verb, entry + LISTED);
    }

    public static boolean isListed(ActionId action) {
        return action.argument().endsWith(LISTED);
    }

    static ActionId review(EntryId entry, RiskDesk.Review review) {
        return ActionId.of(RISK, REVIEW, entry + ":" + review.name().toLowerCase(Locale.ROOT));
    }

    static ActionId revisit(EntryId entry, Decision.Verdict verdict) {
        return ActionId.of(
                DECISION, REVISIT, entry + ":" + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** The entry of an argument, which is all before a colon. */
    public static EntryId entry(ActionId action) {
        return new EntryId(action.argument().split(":", 2)[0]);
    }

    /** What was said at a review. */
    public static RiskDesk.Review reviewed(ActionId action) {
        var parts = action.argument().split(":", 2);
        return RiskDesk.Review.valueOf(parts[parts.length - 1].toUpperCase(Locale.ROOT));
    }

    /** What came of a decision; empty when that is still asked. */
    public static Optional<Decision.Verdict> verdict(ActionId action) {
        var parts = action.argument().split(":", 2);
        return EntryReader.named(Decision.Verdict.values(), parts[parts.length - 1]);
    }
}
