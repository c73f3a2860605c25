package dev.soundings.rehearsal;

import dev.soundings.chat.PlatformTokens;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The room is open when {@code soundings.rehearsal.enabled} says so, and by itself as long as no
 * chat token is set: who has connected a real platform did not ask for a room without a login.
 */
final class WhenRehearsing implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOpen(context.getEnvironment());
    }

    static boolean isOpen(Environment environment) {
        return environment.getProperty(
                "soundings.rehearsal.enabled", Boolean.class, !hasChatToken(environment));
    }

    private static boolean hasChatToken(Environment environment) {
        return PlatformTokens.anyIn(name -> environment.getProperty(name, ""));
    }
}
