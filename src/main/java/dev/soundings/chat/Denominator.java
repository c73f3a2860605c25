package dev.soundings.chat;

/**
 * The smaller limit of both platforms, each enforced by the constructor of the word that it bounds.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack: blocks</a>
 * @see <a href="https://discord.com/developers/docs/components/reference">Discord: components</a>
 */
public final class Denominator {
    /** Slack's header block. */
    public static final int HEADING = 150;

    /** Slack's section block; Discord allows 4,000 in a whole message. */
    public static final int TEXT = 3_000;

    /** Slack's section fields. */
    public static final int FIELDS = 10;

    /** Buttons in one Discord row. */
    public static final int BUTTONS = 5;

    /** Slack's button and option text; Discord's button label is 80. */
    public static final int LABEL = 75;

    /** Options of a Discord select. */
    public static final int OPTIONS = 25;

    /** Options of radio buttons and check boxes, Slack and Discord alike. */
    public static final int BOXES = 10;

    /** Points of a scale that is answered inside the message: one row of buttons. */
    public static final int SCALE = 5;

    /** Discord's custom_id. */
    public static final int ACTION_ID = 100;

    /** Slack's modal title, submit and close. */
    public static final int FORM_TITLE = 24;

    /** Components of a Discord modal. */
    public static final int FIELDS_ON_PAGE = 5;

    /** Discord's label of a modal component. */
    public static final int FIELD_LABEL = 45;

    /** Discord's description of a label. */
    public static final int FIELD_HINT = 100;

    /** Slack's plain text input; Discord allows 4,000. */
    public static final int FORM_TEXT = 3_000;

    /** Discord's description of an attachment, rounded down. */
    public static final int ALT_TEXT = 1_000;

    /** What a lock screen shows of a message. */
    public static final int HEADLINE = 150;

    private Denominator() {}
}
