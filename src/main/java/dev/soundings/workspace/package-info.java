/** WHERE: a Slack team, a Discord guild or the rehearsal room, with its settings. */
@ApplicationModule(allowedDependencies = {"wording", "cadence", "clock", "chart", "chat"})
@NullMarked
package dev.soundings.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
