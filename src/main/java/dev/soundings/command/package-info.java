/** THE COMMANDS: the one catalogue, and one class per noun. */
@ApplicationModule(
        allowedDependencies = {
            "caller",
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
            "insight",
            "prompt",
            "digest",
            "doctor",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
