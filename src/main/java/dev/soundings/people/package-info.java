/**
 * WHO: persons with their zone, locale, working days, absences and the budget of what may reach
 * them.
 */
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "holiday",
            "wording",
            "cadence",
            "clock",
            "chart",
            "chat"
        })
@NullMarked
package dev.soundings.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
