/** WHO IS ASKED WHAT: check-ins, question sets and the library they come from. */
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
package dev.soundings.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
