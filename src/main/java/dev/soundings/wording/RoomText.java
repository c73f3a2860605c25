package dev.soundings.wording;

/** What the rehearsal room itself says, around the messages of the bot. */
public enum RoomText implements TextKey {
    // at the start
    READY,
    READY_NEXT,
    WELCOME,
    WELCOME_WHO,
    WELCOME_TRY,
    WELCOME_SET_UP,
    WELCOME_PLAY,
    WELCOME_REGISTER,
    WELCOME_MORE,

    // the frame
    TITLE,
    BRAND,
    TAGLINE,
    SKIP_TO_MESSAGES,
    NAVIGATION,
    OPEN_NAVIGATION,
    CLOSE_NAVIGATION,
    PEOPLE,
    PEOPLE_HINT,
    CHANNELS,
    DIRECT,
    HOME,
    HOME_EMPTY,
    UNREAD,
    START_AGAIN,
    START_AGAIN_CONFIRM,

    // the clock
    CLOCK,
    CLOCK_ZONE,
    CLOCK_NEXT,
    CLOCK_NEXT_WHEN,
    CLOCK_NOTHING,
    CLOCK_HOUR,
    CLOCK_TOMORROW,
    CLOCK_MONDAY,
    CLOCK_PLAYING,
    CLOCK_ARRIVED,
    CLOCK_BUSY,
    CLOCK_FIXED,

    // messages
    LOG,
    LOG_EMPTY,
    BOT,
    BOT_NAME,
    EDITED,
    ONLY_YOU,
    MORE,
    REPLY_IN_THREAD,
    REPLIES,
    THREAD,
    THREAD_CLOSE,
    KEEP_CHOICES,

    // the composer
    COMPOSER_LABEL,
    COMPOSER_HINT,
    THREAD_COMPOSER_LABEL,
    SEND,
    COMPLETIONS,
    TOO_LONG,

    // forms
    FORM_CLOSE,
    FORM_CANCEL,
    FIELD_OPTIONAL,
    FIELD_CHOOSE,
    FIELD_NOTHING,
    YES,
    NO,

    // what went wrong
    FAULT,
    OFFLINE,
    UNREADABLE_REQUEST,
    WRONG_HOST,
    FORWARDED,
    STALE_PAGE,
    NOT_HERE,
    NO_SUCH_PAGE
}
