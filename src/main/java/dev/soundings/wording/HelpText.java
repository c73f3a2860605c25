package dev.soundings.wording;

/** What help says, and what somebody reads whose command cannot be read. */
public enum HelpText implements TextKey {
    HEADLINE,
    FIRST,
    COMMAND,
    VERB,
    EXAMPLE,
    MORE,
    UNKNOWN_TOPIC,
    UNKNOWN_NOUN,
    UNKNOWN_VERB,
    VERB_MISSING,
    DID_YOU_MEAN,
    SEE_ALL,
    SEE_VERBS,
    UNBALANCED_QUOTES,
    UNEXPECTED,
    VALUE_MISSING,
    BAD_RATING,
    BAD_VALUE,
    UNKNOWN_PERSON,
    UNKNOWN_CHANNEL
}
