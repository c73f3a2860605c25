/** Soundings: the application and the few beans that every package shares. */
@NullMarked
package dev.soundings;

import org.jspecify.annotations.NullMarked;
