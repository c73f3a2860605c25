/** THE REASON FOR EVERY SILENCE: what runs next, what was skipped and why. */
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "people",
            "holiday",
            "project",
            "access",
            "caller",
            "delivery",
            "checkin",
            "register",
            "round",
            "response",
            "prompt",
            "digest",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
