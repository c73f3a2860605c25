/** ONE OCCURRENCE of a check-in: rounds and invitations; decides who is due, sends nothing. */
@ApplicationModule(
        allowedDependencies = {
            "checkin",
            "caller",
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
package dev.soundings.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
