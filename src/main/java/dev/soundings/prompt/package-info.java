/** WHAT WE ASK TODAY: gathers all that is due to a person on a day into one message. */
@ApplicationModule(
        allowedDependencies = {
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
package dev.soundings.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
