/** WHAT FOR: projects, their people and their why cards. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "workspace",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
