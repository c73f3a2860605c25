package dev.soundings.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * @param rewriteEvery how often a posted digest is compared with what is known, until its seal
 */
@ConfigurationProperties("soundings.digest")
record DigestProperties(@DefaultValue("5m") Duration rewriteEvery) {
    DigestProperties {
        if (!rewriteEvery.isPositive()) {
            throw new IllegalArgumentException("soundings.digest.rewrite-every must be positive");
        }
    }
}
