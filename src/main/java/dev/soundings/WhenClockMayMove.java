package dev.soundings;

import dev.soundings.chat.PlatformTokens;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The clock may be moved for as long as nobody real is written to: never when a chat token is set,
 * whatever else is. Otherwise {@code soundings.clock.movable} decides, and where it is left out, it
 * can be moved when there is a rehearsal room.
 */
final class WhenClockMayMove implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return mayMove(context.getEnvironment());
    }

    static boolean mayMove(Environment environment) {
        boolean hasRoom = isOn(environment, "soundings.rehearsal.enabled", true);
        return isOn(environment, "soundings.clock.movable", hasRoom)
                && !PlatformTokens.anyIn(name -> environment.getProperty(name, ""));
    }

    private static boolean isOn(Environment environment, String property, boolean otherwise) {
        return environment.getProperty(property, Boolean.class, otherwise);
    }
}
