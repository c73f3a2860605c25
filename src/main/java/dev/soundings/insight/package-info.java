/** WHAT IT MEANS: pure rules from what was answered and noted to what can be said of it. */
@ApplicationModule(
        allowedDependencies = {
            "response",
            "round",
            "register",
            "checkin",
            "caller",
            "project",
            "people",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
