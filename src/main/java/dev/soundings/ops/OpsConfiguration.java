package dev.soundings.ops;

import dev.soundings.chat.Drafts;
import dev.soundings.chat.PlatformHealth;
import dev.soundings.chat.SeenEvents;
import dev.soundings.clock.Heartbeat;
import dev.soundings.clock.Heartbeats;
import dev.soundings.clock.MovableClock;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

import java.time.InstantSource;

/** Running it: the scheduler of heartbeats, health, metrics and retention. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpsProperties.class)
class OpsConfiguration {
    @Bean
    HeartbeatRecord heartbeatRecord(MeterRegistry meters) {
        return new HeartbeatRecord(MovableClock.unmoved(), meters);
    }

    @Bean
    HeartbeatScheduler heartbeatScheduler(
            Heartbeats heartbeats,
            InstantSource clock,
            TaskScheduler scheduler,
            OpsProperties properties) {
        return new HeartbeatScheduler(heartbeats, clock, scheduler, properties);
    }

    /** The bean's name is the component's name in the health report: {@code heartbeat}. */
    @Bean("heartbeat")
    HealthIndicator heartbeatHealth(HeartbeatRecord record, OpsProperties properties) {
        return new HeartbeatHealth(record, properties);
    }

    /** Also named as it is called in the health report: {@code platforms}. */
    @Bean("platforms")
    PlatformsHealth platformsHealth(ObjectProvider<PlatformHealth> platforms) {
        return new PlatformsHealth(platforms);
    }

    @Bean
    Heartbeat retention(SeenEvents events, Drafts drafts, OpsProperties properties) {
        return new Retention(events, drafts, properties);
    }
}
