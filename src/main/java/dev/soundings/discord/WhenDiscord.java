package dev.soundings.discord;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Discord is connected when its token is set, beside whatever other platforms there are. */
final class WhenDiscord implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("soundings.discord.token", "").isBlank();
    }
}
