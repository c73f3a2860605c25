/** WHO ASKS, and what an event is about: what the commands of all nouns have in common. */
@ApplicationModule(
        allowedDependencies = {
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
package dev.soundings.caller;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
