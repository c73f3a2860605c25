/** THE BOT'S TEXTS: one typed key per text, ICU message syntax, a bundle per language. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.soundings.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
