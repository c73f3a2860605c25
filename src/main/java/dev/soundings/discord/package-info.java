/** DISCORD: the twin of {@code slack}; {@code net.dv8tion} is known here only. */
@ApplicationModule(allowedDependencies = {"wording", "cadence", "clock", "chart", "chat"})
@NullMarked
package dev.soundings.discord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
