package dev.soundings.rehearsal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code soundings.rehearsal.*}.
 *
 * @param enabled on or off whatever else is set; when it is left out, the room is open as long as
 *     no chat token is set
 * @param port where the room listens, on 127.0.0.1 only; 0 takes any free one
 */
@Validated
@ConfigurationProperties("soundings.rehearsal")
record RehearsalProperties(
        @Nullable Boolean enabled, @DefaultValue("8080") @Min(0) @Max(65_535) int port) {}
