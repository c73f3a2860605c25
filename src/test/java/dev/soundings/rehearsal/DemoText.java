package dev.soundings.rehearsal;

import dev.soundings.wording.TextKey;

/** What the demonstration handler says of its commands. */
enum DemoText implements TextKey {
    RISK,
    RISK_RAISE,
    RISK_LIST,
    SAMPLES,
    FORM,
    TITLE,
    OWNER,
    PROJECT,
    RAISE_AS_RISK
}
