/** RUNNING IT: heartbeats on the scheduler, health and metrics. */
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "people",
            "project",
            "access",
            "delivery",
            "checkin",
            "register",
            "round",
            "response",
            "prompt",
            "digest",
            "doctor",
            "command",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
