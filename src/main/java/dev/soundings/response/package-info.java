/**
 * WHAT WAS ANSWERED: responses, named and anonymous, and the harvest of register entries from them.
 */
@ApplicationModule(
        allowedDependencies = {
            "round",
            "register",
            "checkin",
            "caller",
            "access",
            "project",
            "people",
            "workspace",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
