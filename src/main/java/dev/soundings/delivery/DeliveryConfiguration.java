package dev.soundings.delivery;

import dev.soundings.chat.ChatGateway;
import dev.soundings.clock.Heartbeat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.util.List;

/** Puts the outbox together from whatever platforms, checks and listeners there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {
    @Bean
    Outbox outbox(
            OutboxEntries entries, ObjectProvider<ChatGateway> gateways, ProcessName process) {
        return new Outbox(entries, gateways.orderedStream().toList(), process);
    }

    @Bean
    Heartbeat outboxHeartbeat(
            OutboxEntries entries,
            ObjectProvider<ChatGateway> gateways,
            ObjectProvider<SendCheck> checks,
            ObjectProvider<DeliveryListener> listeners,
            DeliveryProperties timing,
            ProcessName process,
            InstantSource clock) {
        return dispatcher(
                entries,
                new Gateways(gateways.orderedStream().toList()),
                checks.orderedStream().toList(),
                listeners.orderedStream().toList(),
                timing,
                process,
                clock);
    }

    static Dispatcher dispatcher(
            OutboxEntries entries,
            Gateways gateways,
            List<SendCheck> checks,
            List<DeliveryListener> listeners,
            DeliveryProperties timing,
            ProcessName process,
            InstantSource clock) {
        var throttles = new Throttles();
        var receipts = new Receipts(entries, listeners);
        var clearance = new Clearance(entries, throttles, checks);
        return new Dispatcher(
                entries,
                new Courier(entries, gateways, clearance, throttles, receipts, timing),
                new Reconciler(gateways, receipts, timing),
                receipts,
                timing,
                process,
                clock);
    }
}
