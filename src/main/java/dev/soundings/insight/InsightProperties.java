package dev.soundings.insight;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the rules draw their lines. */
@ConfigurationProperties("soundings.insight")
record InsightProperties(@DefaultValue HealthLimits health) {}
