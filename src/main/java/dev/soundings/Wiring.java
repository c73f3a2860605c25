package dev.soundings;

import static java.util.Comparator.comparing;

import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.Gate;
import dev.soundings.chat.SeenEvents;
import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.Heartbeat;
import dev.soundings.clock.HeartbeatListener;
import dev.soundings.clock.Heartbeats;
import dev.soundings.clock.MovableClock;
import dev.soundings.delivery.ProcessName;
import dev.soundings.wording.Wording;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The beans that every package shares: what time it is, what the process is called, the texts, the
 * door for what people do, and the heartbeats in the order in which work flows through the house.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Wiring {
    /**
     * A round that opens can be prompted in the same beat, and the prompt sent. What is not named
     * here beats before the outbox.
     */
    private static final List<String> ORDER =
            List.of(
                    "rounds",
                    "prompts",
                    "round-closing",
                    "nudges",
                    "channel-nudges",
                    "harvest",
                    "outcomes",
                    "digest-preview",
                    "digest");

    private static final String LAST = "outbox";

    /** 40 random bits: two processes with the same name would take over each other's work. */
    private static final int NAME_BYTES = 5;

    @Bean
    @Conditional(WhenClockMayMove.class)
    MovableClock movableClock(ClockOffsets offsets) {
        return new MovableClock(MovableClock.unmoved(), offsets);
    }

    @Bean
    @Conditional(WhenClockMayMove.class)
    FastForward fastForward(MovableClock clock, Heartbeats heartbeats) {
        return new FastForward(clock, heartbeats);
    }

    /** Stands after the movable clock, which it must not find. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return MovableClock.unmoved();
    }

    @Bean
    Heartbeats heartbeats(List<Heartbeat> all, HeartbeatListener listener) {
        return new Heartbeats(inOrder(all), listener);
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    @Bean
    ChatInbox chatInbox(
            Gate gate, SeenEvents seen, Drafts drafts, ObjectProvider<ChatHandler> handlers) {
        return new ChatInbox(gate, seen, drafts, handlers.orderedStream().toList());
    }

    /** For what must not be guessed, such as one-time codes. */
    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    ProcessName processName() {
        var random = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(random);
        return new ProcessName("process-" + HexFormat.of().formatHex(random));
    }

    static List<Heartbeat> inOrder(List<Heartbeat> all) {
        return all.stream().sorted(comparing(heartbeat -> rank(heartbeat.name()))).toList();
    }

    private static Integer rank(String name) {
        if (name.equals(LAST)) {
            return Integer.MAX_VALUE;
        }
        int position = ORDER.indexOf(name);
        return position < 0 ? ORDER.size() : position;
    }
}
