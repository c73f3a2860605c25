package dev.soundings.wording;

/** Texts that only tests say. */
public enum ExampleText implements TextKey {
    PLAIN,
    APOSTROPHE,
    BRACES,
    WHO,
    ANSWERS,
    NESTED
}
