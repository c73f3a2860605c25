package dev.soundings.discord;

import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.Installations;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UnderWay;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Discord and what its adapter is made of, when there is a token. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenDiscord.class)
@EnableConfigurationProperties(DiscordProperties.class)
class DiscordConfiguration {
    private static final Logger log = LoggerFactory.getLogger(DiscordConfiguration.class);

    /** Commands and what the operator reads are English, messages the language of their reader. */
    private static final Locale REGISTERED = Locale.UK;

    private final DiscordLine line = new DiscordLine();
    private final Hooks hooks = new Hooks();
    private final Questions questions = new Questions();
    private final UnderWay threads =
            new UnderWay(task ->
                    Thread.ofVirtual()
                            .name("discord")
                            .uncaughtExceptionHandler(DiscordConfiguration::failed)
                            .start(task));

    @Bean
    DiscordDirectory discordDirectory(PlatformMemory memory, DiscordProperties properties) {
        return new DiscordDirectory(line, memory, properties);
    }

    @Bean
    Guilds discordGuilds(Installations installations) {
        return new Guilds(installations);
    }

    /** The inbox knows handlers, which know the outbox, which knows the gateway. */
    @Bean
    Acquaintances discordAcquaintances(
            DiscordDirectory directory, ObjectProvider<ChatInbox> inbox, InstantSource time) {
        return new Acquaintances(directory, event -> inbox.getObject().receive(event), time);
    }

    @Bean
    DiscordGateway discordGateway(
            PlatformMemory memory,
            Leavers leavers,
            DiscordProperties properties,
            InstantSource time) {
        var pace = new OpeningPace(properties.openEvery(), properties.openPerHour());
        return new DiscordGateway(
                line,
                new DirectChannels(memory, pace),
                new Attempts(memory),
                hooks,
                leavers,
                questions,
                time);
    }

    @Bean
    DiscordListener discordListener(
            ChatInbox inbox,
            Guilds guilds,
            Acquaintances acquaintances,
            CommandSpecs specs,
            Drafts drafts,
            Wording wording,
            DiscordProperties properties,
            InstantSource time) {
        var open = new OpenForms();
        var translator = new DiscordTranslator(specs, wording.in(REGISTERED));
        return new DiscordListener(
                inbox,
                guilds,
                acquaintances,
                translator,
                new DiscordAnswers(new Modals(open), new InParts(questions)),
                open,
                hooks,
                new SentForms(open, drafts, translator),
                wording,
                properties.patience(),
                time,
                threads);
    }

    @Bean
    DiscordConnection discordConnection(
            DiscordProperties properties,
            DiscordListener listener,
            Installations installations,
            Guilds guilds,
            Acquaintances acquaintances,
            PlatformMemory memory,
            CommandSpecs specs,
            Wording wording,
            InstantSource time,
            LoggingSystem logging) {
        Phrases phrases = wording.in(REGISTERED);
        DiscordLogs.check(logging.getLoggerConfigurations(), phrases);
        var arrivals =
                new GuildArrivals(installations, guilds, acquaintances, memory, specs, phrases);
        return new DiscordConnection(
                line,
                new DiscordSessions(properties, List.of(arrivals, listener)),
                new ShardLease(memory, ownName(time)),
                new IdentifyBudget(memory),
                phrases,
                threads,
                time);
    }

    /** No two processes, nor two in one machine, have the same. */
    private String ownName(InstantSource time) {
        var unique =
                "%d %d %s"
                        .formatted(
                                ProcessHandle.current().pid(),
                                System.identityHashCode(this),
                                time.instant());
        return UUID.nameUUIDFromBytes(Marks.print(unique)).toString();
    }

    /** What is done after an acknowledgement has nobody left to tell; its message may quote. */
    private static void failed(Thread thread, Throwable error) {
        log.error("Discord: what follows an acknowledgement failed", new Unquoted(error));
    }
}
