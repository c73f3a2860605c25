package dev.soundings.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.util.stream.Stream;

/** Any of Slack's tokens is set; that one is missing is said at the start. */
final class WhenSlack implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return Stream.of("bot-token", "app-token", "signing-secret")
                .anyMatch(
                        name -> !environment.getProperty("soundings.slack." + name, "").isBlank());
    }
}
