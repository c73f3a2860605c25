/** WHAT IT MEANS: pure functions from responses and register to findings. */
@ApplicationModule(
        allowedDependencies = {
            "response",
            "round",
            "register",
            "checkin",
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
