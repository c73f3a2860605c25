/** WHAT GOES OUT: the outbox, and the dispatcher that delivers each message exactly once. */
@ApplicationModule(
        allowedDependencies = {"workspace", "wording", "cadence", "clock", "chart", "chat"})
@NullMarked
package dev.soundings.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
