package dev.soundings.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A signing secret and no app token: Slack sends its requests to us. */
final class WhenSlackOverHttp implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return environment.getProperty("soundings.slack.app-token", "").isBlank()
                && !environment.getProperty("soundings.slack.signing-secret", "").isBlank();
    }
}
