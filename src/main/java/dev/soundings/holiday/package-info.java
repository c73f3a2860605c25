/** WHICH DAYS ARE FREE: public holidays by country and region, for any year. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.soundings.holiday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
