/** WHERE IT IS KEPT: the only package that knows MongoDB; repositories and their documents. */
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
            "chat",
            "store"
        })
@NullMarked
package dev.soundings.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
