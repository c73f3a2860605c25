/** WHAT IS SAID: the neutral vocabulary that every platform translates from and to. */
@ApplicationModule(allowedDependencies = {"chart", "wording"})
@NullMarked
package dev.soundings.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
