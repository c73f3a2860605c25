/** WHAT IS TOLD BACK: composes, previews, publishes and seals digests. */
@ApplicationModule(
        allowedDependencies = {
            "caller",
            "response",
            "round",
            "register",
            "checkin",
            "project",
            "people",
            "caller",
            "access",
            "delivery",
            "workspace",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
