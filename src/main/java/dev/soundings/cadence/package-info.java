/** WHEN: cadences, their notation, their occurrences, and what calendars do to them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.soundings.cadence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
