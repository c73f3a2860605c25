package dev.soundings.rehearsal;

import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Installations;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.clock.FastForward;
import dev.soundings.wording.Wording;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The rehearsal room and what it is made of. It speaks to the rest of the program through the chat
 * vocabulary and the clock only.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenRehearsing.class)
@EnableConfigurationProperties(RehearsalProperties.class)
class RehearsalConfiguration {
    /** The frame of the room speaks English; messages speak the language of their reader. */
    private static final Locale FRAME = Locale.UK;

    private final RandomIds tokens = new RandomIds();
    private final String pageToken = tokens.get();

    @Bean
    Sample sampleOrganisation() throws IOException {
        try (var yaml = new ClassPathResource("rehearsal/sample.yml").getInputStream()) {
            return new SampleReader().read(yaml);
        }
    }

    @Bean
    RoomConnector roomConnector(RehearsalProperties properties) {
        return new RoomConnector(properties.port());
    }

    @Bean
    FilterRegistrationBean<RoomGuard> roomGuard(RoomConnector connector, Wording wording) {
        var guard = new RoomGuard(connector::port, pageToken, wording.in(FRAME));
        var registration = new FilterRegistrationBean<>(guard);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    RoomLive roomLive() {
        return new RoomLive();
    }

    @Bean
    RoomLog roomLog(PlatformMemory memory, RoomLive live) {
        return new RoomLog(memory, live::changed);
    }

    @Bean
    RoomHomes roomHomes(PlatformMemory memory, RoomLive live) {
        return new RoomHomes(memory, live::changed);
    }

    @Bean
    RoomGateway roomGateway(Sample sample, RoomLog log, RoomHomes homes, InstantSource time) {
        return new RoomGateway(sample, log, homes, time);
    }

    @Bean
    RoomDirectory roomDirectory(Sample sample) {
        return new RoomDirectory(sample);
    }

    @Bean
    Rooms rooms(Installations installations, Sample sample) {
        return new Rooms(installations, sample);
    }

    @Bean
    RoomTranslator roomTranslator(CommandSpecs specs, Sample sample) {
        return new RoomTranslator(new CommandReader(specs), sample);
    }

    @Bean
    RoomListener roomListener(ChatInbox inbox, RoomLog log, RoomHomes homes, Wording wording) {
        return new RoomListener(inbox, log, homes, wording.in(FRAME));
    }

    @Bean
    SamplePlayer samplePlayer(
            Sample sample,
            PlatformMemory memory,
            RoomTranslator translator,
            RoomListener listener,
            RoomGateway gateway,
            InstantSource time,
            Wording wording) {
        var welcome = new RoomWelcome(gateway, wording.in(FRAME));
        return new SamplePlayer(sample, memory, translator, listener, welcome, time);
    }

    /** Without a clock that can be moved the room keeps to the real time, and says so. */
    @Bean
    RoomClock roomClock(
            InstantSource time,
            ObjectProvider<FastForward> fastForward,
            RoomLog log,
            RoomLive live) {
        var forward = Optional.ofNullable(fastForward.getIfAvailable());
        Executor threads = task -> Thread.ofVirtual().name("room-clock").start(task);
        return new RoomClock(time, forward, threads, log::size, live::changed);
    }

    @Bean
    RoomPages roomPages(
            Sample sample,
            RoomLog log,
            RoomHomes homes,
            PlatformMemory memory,
            RoomClock clock,
            CommandSpecs specs,
            Wording wording) {
        var renderer = new RoomRenderer();
        return new RoomPages(
                sample,
                log,
                homes,
                new ReadMarks(memory),
                clock,
                new PostViews(renderer, specs, tokens),
                renderer,
                tokens,
                wording.in(FRAME));
    }

    @Bean
    RoomActions roomActions(
            RoomTranslator translator,
            RoomListener listener,
            RoomLog log,
            RoomPages pages,
            RoomClock clock,
            Sample sample,
            Wording wording) {
        var responses = new RoomResponses(new RoomForms(new FieldInputs(sample)), tokens);
        return new RoomActions(
                translator, listener, log, pages, responses, clock, wording.in(FRAME));
    }

    @Bean
    RoomVisits roomVisits(
            Rooms rooms,
            Sample sample,
            SamplePlayer player,
            RoomPages pages,
            RoomActions actions,
            RoomTranslator translator,
            RoomListener listener,
            RoomLog log,
            RoomHomes homes,
            CommandSpecs specs,
            RoomClock clock,
            Wording wording) {
        var phrases = wording.in(FRAME);
        return new RoomVisits(
                rooms,
                sample,
                player,
                pages,
                actions,
                new RoomPictures(log, homes),
                new RoomCompletion(specs, sample, translator, listener, phrases),
                clock,
                tokens,
                pageToken,
                phrases);
    }

    @Bean
    RouterFunction<ServerResponse> roomRoutes(
            RoomVisits visits, RoomActions actions, RoomLive live, RoomConnector connector) {
        return new RoomRoutes(visits, actions, live)
                .behind(request -> request.servletRequest().getLocalPort() == connector.port());
    }

    @Bean
    RoomOpening roomOpening(
            Rooms rooms, SamplePlayer player, RoomConnector connector, Wording wording) {
        return new RoomOpening(rooms, player, connector::port, wording.in(FRAME));
    }
}
