/** WHAT TIME IT IS: the one clock, and the heartbeats that it drives. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.soundings.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
