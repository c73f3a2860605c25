package dev.soundings.register;

/** What became of something a person did with a risk. */
public sealed interface RiskOutcome {
    record Done(Risk risk) implements RiskOutcome {}

    /** Nothing was changed; the risk as it is. */
    record NotNow(Risk risk, Why why) implements RiskOutcome {}

    record Unknown() implements RiskOutcome {}

    /** Why it could not be done. */
    enum Why {
        /** It was kept, dropped or closed before. */
        DECIDED_BEFORE,
        NOT_ASKED_OF_YOU
    }
}
