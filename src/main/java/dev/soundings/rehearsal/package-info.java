/** THE BROWSER ROOM: a chat platform of our own, with controls for the movable clock. */
@ApplicationModule(allowedDependencies = {"wording", "cadence", "clock", "chart", "chat"})
@NullMarked
package dev.soundings.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
