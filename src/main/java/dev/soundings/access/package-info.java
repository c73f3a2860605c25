/** WHO MAY: the one function that decides whether an actor may do something. */
@ApplicationModule(
        allowedDependencies = {
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
package dev.soundings.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
