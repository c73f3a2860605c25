package dev.soundings.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.clock.Heartbeat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

class DeliveryConfigurationIT {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withUserConfiguration(DeliveryConfiguration.class, Properties.class)
                    .withBean(OutboxEntries.class, InMemoryOutboxEntries::new)
                    .withBean(ProcessName.class, () -> new ProcessName("process"))
                    .withBean(InstantSource.class, () -> InstantSource.fixed(DeliverySamples.NOON));

    @Test
    void standsUpWithoutAnyPlatform() {
        application.run(context -> {
            assertThat(context).hasSingleBean(Outbox.class);
            assertThat(context.getBean(Heartbeat.class).name()).isEqualTo("outbox");
            assertThat(context.getBean(DeliveryProperties.class)).isEqualTo(DeliveryRig.timing());
        });
    }

    @Test
    void takesItsTimesFromTheSettings() {
        application
                .withPropertyValues("soundings.delivery.call-timeout=4s")
                .run(context ->
                        assertThat(context.getBean(DeliveryProperties.class).callTimeout())
                                .isEqualTo(Duration.ofSeconds(4)));
    }

    @Test
    void doesNotStartWithALeaseThatACallCouldOutlast() {
        application
                .withPropertyValues("soundings.delivery.lease=12s")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessage(
                                        "soundings.delivery.lease must be longer than"
                                                + " call-timeout and clock-skew together"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DeliveryProperties.class)
    static class Properties {}
}
