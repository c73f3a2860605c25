package dev.soundings.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.util.http.SlackHttpClient;

import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Installations;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UnderWay;
import dev.soundings.wording.Wording;

import okhttp3.OkHttpClient;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Slack and what it is made of, as soon as one of its tokens is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenSlack.class)
@EnableConfigurationProperties(SlackProperties.class)
class SlackConfiguration {
    private static final Logger log = LoggerFactory.getLogger(SlackConfiguration.class);

    /** Slack waits for three seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String ADDRESSES = "/slack/*";

    private final UnderWay threads =
            new UnderWay(task ->
                    Thread.ofVirtual()
                            .name("slack")
                            .uncaughtExceptionHandler(SlackConfiguration::failed)
                            .start(task));
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final OpenForms forms = new OpenForms();
    private final OkHttpClient http = SlackHttp.client();

    @Bean
    SlackApi slackApi(SlackProperties properties) {
        return new SlackApi(http, properties.methods(), properties.botToken());
    }

    @Bean
    SlackTeam slackTeam(Installations installations) {
        return new SlackTeam(installations);
    }

    @Bean
    SlackDirectory slackDirectory(PlatformMemory memory) {
        return new SlackDirectory(memory);
    }

    @Bean
    SlackPen slackPen(SlackDirectory directory, Wording wording) {
        return new SlackPen(directory, wording);
    }

    @Bean
    SlackCalls slackCalls(SlackApi api, SlackTeam team) {
        return new SlackCalls(api, team);
    }

    @Bean
    SlackViews slackViews(SlackCalls calls, SlackPen pen) {
        return new SlackViews(calls, pen);
    }

    @Bean
    SlackGateway slackGateway(
            SlackApi api,
            SlackCalls calls,
            SlackViews views,
            SlackTeam team,
            SlackDirectory directory,
            SlackPen pen,
            PlatformMemory memory,
            InstantSource time) {
        var letters = new SlackLetters(calls, pen, new SlackUploads(api, memory));
        var sent = new SentKeys(memory);
        var readBack = new SlackReadBack(calls, sent);
        return new SlackGateway(team, directory, letters, views, sent, readBack, time);
    }

    @Bean
    SlackTranslator slackTranslator(
            CommandSpecs specs, SlackDirectory directory, SlackProperties properties) {
        return new SlackTranslator(new CommandReader(specs), directory, properties.commandPrefix());
    }

    @Bean
    SlackPeople slackPeople(
            SlackCalls calls,
            SlackDirectory directory,
            SlackTranslator translator,
            ChatInbox inbox) {
        return new SlackPeople(calls, directory, translator, inbox);
    }

    @Bean
    SlackSync slackSync(
            SlackApi api,
            SlackPeople people,
            SlackDirectory directory,
            Installations installations,
            InstantSource time) {
        var slack = new SlackPages(api, stopped);
        return new SlackSync(slack, people, directory, installations, time);
    }

    @Bean
    SlackListener slackListener(
            ChatInbox inbox,
            SlackTranslator translator,
            SlackGateway gateway,
            SlackViews views,
            SlackCalls calls,
            SlackPeople people,
            SlackTeam team,
            SlackPen pen,
            InstantSource time) {
        var shows = new SlackShows(gateway, views, calls, pen, forms);
        var replies = new SlackReplies(pen, shows, forms, threads);
        var homes = new SlackHomes(views, translator, threads);
        var patience =
                new SlackPatience(inbox, people, replies, homes, team, pen, threads, PATIENCE);
        return new SlackListener(translator, patience, replies, homes, forms, time, threads);
    }

    /** Slack's own checks and look-ups are left out: ours stand before, and look up once. */
    @Bean
    App slackApp(
            SlackProperties properties,
            SlackListener listener,
            SlackTeam team,
            SlackPeople people,
            SlackDirectory directory,
            SlackSync sync,
            InstantSource time) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(properties.methods());
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        var slack = Slack.getInstance(config, client);
        var app = new App(AppConfig.builder().slack(slack).build(), new ArrayList<>());
        var world = new SlackWorld(team, people, directory, sync, time, threads);
        new SlackRoutes(listener, world).register(app);
        return app;
    }

    @Bean
    SlackConnection slackConnection(
            SlackProperties properties,
            SlackApi api,
            SlackTeam team,
            SlackSync sync,
            App slackApp,
            Wording wording,
            InstantSource time,
            LoggingSystem logging) {
        var phrases = wording.in(Locale.UK);
        SlackLogs.check(logging.getLoggerConfigurations(), phrases);
        return new SlackConnection(
                properties, api, team, sync, slackApp, phrases, time, threads, stopped);
    }

    @Bean
    @Conditional(WhenSlackOverHttp.class)
    ServletRegistrationBean<SlackAppServlet> slackRequests(App slackApp) {
        return new ServletRegistrationBean<>(new SlackAppServlet(slackApp), ADDRESSES);
    }

    @Bean
    @Conditional(WhenSlackOverHttp.class)
    FilterRegistrationBean<SlackGuard> slackGuard(SlackProperties properties, InstantSource time) {
        var guard = new SlackGuard(properties.signingSecret(), time);
        var registration = new FilterRegistrationBean<>(guard);
        registration.addUrlPatterns(ADDRESSES);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** What is done after an acknowledgement has nobody left to tell; its message may quote. */
    private static void failed(Thread thread, Throwable error) {
        log.error("Slack: what follows an acknowledgement failed ({})", error.getClass().getName());
    }
}
