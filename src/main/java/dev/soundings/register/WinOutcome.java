package dev.soundings.register;

/** What became of something a person did with a win. */
public sealed interface WinOutcome {
    record Done(Win win) implements WinOutcome {}

    /** It was kept or dropped before; nothing was changed. */
    record DecidedBefore(Win win) implements WinOutcome {}

    record Unknown() implements WinOutcome {}
}
