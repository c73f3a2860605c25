/** WHAT IS KNOWN: entries of every kind, their commands, and what is due about them. */
@ApplicationModule(
        allowedDependencies = {
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
package dev.soundings.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
