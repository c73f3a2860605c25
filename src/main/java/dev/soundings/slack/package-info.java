/** SLACK: the only package that knows Slack's names; the twin of {@code discord}. */
@ApplicationModule(allowedDependencies = {"wording", "cadence", "clock", "chart", "chat"})
@NullMarked
package dev.soundings.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
