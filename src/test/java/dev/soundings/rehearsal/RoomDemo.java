package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Gate;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.Samples;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.Heartbeat;
import dev.soundings.clock.HeartbeatListener;
import dev.soundings.clock.Heartbeats;
import dev.soundings.clock.MovableClock;
import dev.soundings.wording.Wording;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The room alone, with a demonstration handler behind it: to look at, and for tests in a browser.
 * It carries no stereotype, so the real application never finds it.
 */
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@Import(RehearsalConfiguration.class)
class RoomDemo {
    private static final Instant START = Instant.parse("2027-02-11T08:04:00Z");
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");

    /**
     * @param arguments may set the port: {@code --soundings.rehearsal.port=8090}
     */
    public static void main(String... arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        var app =
                new SpringApplicationBuilder(RoomDemo.class)
                        .properties(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "management.endpoint.health.validate-group-membership=false")
                        .run(arguments);
        furnish(app.getBean(ChatGateway.class));
        return app;
    }

    @Bean
    InMemoryPlatform platform() {
        return new InMemoryPlatform();
    }

    @Bean
    ChatInbox inbox(InMemoryPlatform platform) {
        Gate open = event -> new Gate.Verdict.Admitted();
        return new ChatInbox(open, platform, platform, List.of(new DemoHandler()));
    }

    @Bean
    CommandSpecs specs() {
        return DemoHandler.specs();
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock(InstantSource.fixed(START), new ForgetfulOffsets());
    }

    @Bean
    FastForward fastForward(MovableClock clock, ChatGateway gateway) {
        var heartbeats = new Heartbeats(List.of(new Tide(gateway)), new Deaf());
        return new FastForward(clock, heartbeats);
    }

    private static void furnish(ChatGateway gateway) {
        gateway.post(
                ROOM,
                new SendKey("prompt"),
                new Recipient.Person(new UserId("tom")),
                Samples.message("prompt"));
        post(gateway, "leads", "digest");
        post(gateway, "atlas", "prompt");
        post(gateway, "atlas", "choices-one-selected");
        var chart = post(gateway, "atlas", "chart-participation");
        gateway.reply(ROOM, new SendKey("reply"), chart, ChatMessage.of("Legal was away."));
        post(gateway, "atlas", "scale-selected");
        Samples.messages().keySet().forEach(name -> post(gateway, "general", name));
    }

    private static PostRef post(ChatGateway gateway, String channel, String sample) {
        var key = new SendKey(channel + sample);
        var to = new Recipient.Channel(new ChannelId(channel));
        gateway.post(ROOM, key, to, Samples.message(sample));
        var found = (ChatGateway.Found.There) gateway.find(ROOM, key);
        return found.post();
    }

    /** Something that happens every six hours. */
    private static final class Tide implements Heartbeat {
        private static final Duration EVERY = Duration.ofHours(6);

        private final ChatGateway gateway;
        private Instant next = START.plus(EVERY);

        Tide(ChatGateway gateway) {
            this.gateway = gateway;
        }

        @Override
        public String name() {
            return "tide";
        }

        @Override
        public Optional<Instant> nextDue(Instant now) {
            return Optional.of(next);
        }

        @Override
        public void beat(Instant now) {
            var to = new Recipient.Channel(new ChannelId("general"));
            gateway.post(ROOM, new SendKey("tide" + next), to, ChatMessage.of("The tide turns."));
            next = next.plus(EVERY);
        }
    }

    private record ForgetfulOffsets() implements ClockOffsets {
        @Override
        public Duration load() {
            return Duration.ZERO;
        }

        @Override
        public void save(Duration offset) {}
    }

    private record Deaf() implements HeartbeatListener {
        @Override
        public void idle(String heartbeat, Instant now) {}

        @Override
        public void beaten(String heartbeat, Instant now) {}

        @Override
        public void failed(String heartbeat, Instant now) {}
    }
}
