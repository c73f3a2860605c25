package dev.soundings;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.util.List;

/**
 * The clock may be moved for as long as nobody real is written to: never when a chat token is set,
 * whatever else is, and by {@code soundings.clock.movable} not even then.
 */
final class WhenClockMayMove implements Condition {
    private static final List<String> TOKENS =
            List.of(
                    "SLACK_BOT_TOKEN",
                    "soundings.slack.bot-token",
                    "DISCORD_TOKEN",
                    "soundings.discord.token");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return mayMove(context.getEnvironment());
    }

    static boolean mayMove(Environment environment) {
        return isOn(environment, "soundings.rehearsal.enabled")
                && isOn(environment, "soundings.clock.movable")
                && TOKENS.stream().allMatch(name -> environment.getProperty(name, "").isBlank());
    }

    private static boolean isOn(Environment environment, String property) {
        return environment.getProperty(property, Boolean.class, true);
    }
}
