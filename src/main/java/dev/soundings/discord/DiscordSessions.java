package dev.soundings.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

import okhttp3.OkHttpClient;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Opens sessions with JDA, with the intents that are needed and none more. Its HTTP client never
 * repeats a call by itself: whether a message is sent again is decided by the outbox.
 */
final class DiscordSessions {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);

    /** Two calls, to open a direct message and to write, stay within the outbox's ten seconds. */
    private static final Duration CALL = Duration.ofSeconds(5);

    private static final int SLOWEST_RECONNECT = 900;

    private final DiscordProperties properties;
    private final List<EventListener> listeners;
    private final OkHttpClient http =
            new OkHttpClient.Builder()
                    .retryOnConnectionFailure(false)
                    .followRedirects(false)
                    .connectTimeout(CONNECT)
                    .readTimeout(READ)
                    .callTimeout(CALL)
                    .build();

    DiscordSessions(DiscordProperties properties, List<EventListener> listeners) {
        this.properties = properties;
        this.listeners = List.copyOf(listeners);
    }

    SessionStart ask() throws IOException {
        return SessionStart.ask(http, properties);
    }

    JDA open(SessionStart start, EventListener hearing) {
        var gateway = properties.gatewayUrl().isBlank() ? start.url() : properties.gatewayUrl();
        MessageRequest.setDefaultMentions(List.of());
        var builder =
                JDABuilder.createLight(properties.token().value(), intents())
                        .setRestConfig(new RestConfig().setBaseUrl(properties.apiUrl().toString()))
                        .setSessionController(new GatewayAddress(gateway))
                        .setHttpClient(http)
                        .setRequestTimeoutRetry(false)
                        .setCompression(Compression.NONE)
                        .setEventPassthrough(true)
                        .setEnableShutdownHook(false)
                        .setMaxReconnectDelay(SLOWEST_RECONNECT)
                        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                        .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                        .addEventListeners(hearing)
                        .addEventListeners(listeners.toArray());
        if (properties.channelMembers()) {
            builder.setMemberCachePolicy(MemberCachePolicy.ALL)
                    .setChunkingFilter(ChunkingFilter.ALL);
        }
        return builder.build();
    }

    private EnumSet<GatewayIntent> intents() {
        return properties.channelMembers()
                ? EnumSet.of(GatewayIntent.GUILD_MEMBERS)
                : EnumSet.noneOf(GatewayIntent.class);
    }
}
