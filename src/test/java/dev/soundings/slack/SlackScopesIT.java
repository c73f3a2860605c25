package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Png;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.Secret;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.standin.SlackChannel;
import dev.soundings.standin.SlackFault;
import dev.soundings.standin.SlackPerson;
import dev.soundings.standin.SlackScopes;
import dev.soundings.standin.SlackStandIn;
import dev.soundings.standin.SlackUser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** The app asks for no scope that it can do without: each has a feature that fails without it. */
class SlackScopesIT {
    private static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");

    @Test
    void theManifestAsksForTheseAndNoOthers() {
        assertThat(SlackScopes.ofManifest())
                .isEqualTo(
                        Arrays.stream(Feature.values())
                                .map(Feature::scope)
                                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void worksWithTheScopesOfTheManifest(Feature feature) throws IOException {
        assertThat(violations(feature, SlackScopes.ofManifest())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void failsWithoutItsOwn(Feature feature) throws IOException {
        var others = new HashSet<>(SlackScopes.ofManifest());
        others.remove(feature.scope());

        assertThat(violations(feature, others))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach).endsWith("the scope " + feature.scope()));
    }

    private static List<String> violations(Feature feature, Set<String> scopes) throws IOException {
        try (var slack = SlackStandIn.at(() -> NOW, scopes)) {
            feature.use(new Bot(slack));
            return slack.violations();
        }
    }

    /** What a person would miss. */
    enum Feature {
        MESSAGES("chat:write") {
            @Override
            void use(Bot bot) {
                bot.posts(Bot.TOM, "first");
            }
        },
        COMMANDS("commands") {
            @Override
            void use(Bot bot) throws IOException {
                bot.isAsked();
            }
        },
        PROFILES("users:read") {
            @Override
            void use(Bot bot) {
                bot.calls.person(new UserId("U0TOM"));
            }
        },
        CHANNEL_AUDIENCES("channels:read") {
            @Override
            void use(Bot bot) {
                bot.sync.channel(bot.workspace, new ChannelId("C0OPEN"));
            }
        },
        PRIVATE_CHANNEL_AUDIENCES("groups:read") {
            @Override
            void use(Bot bot) {
                bot.sync.channel(bot.workspace, new ChannelId("C0CLOSED"));
            }
        },
        GROUP_AUDIENCES("usergroups:read") {
            @Override
            void use(Bot bot) {
                bot.sync.groups(bot.workspace);
            }
        },
        PICTURES("files:write") {
            @Override
            void use(Bot bot) {
                bot.uploads();
            }
        },
        LOOKING_AFTER_A_DIRECT_MESSAGE("im:history") {
            @Override
            void use(Bot bot) {
                bot.posts(Bot.TOM, "known");
                bot.losesAndLooks(Bot.TOM);
            }
        },
        FINDING_A_DIRECT_MESSAGE("im:write") {
            @Override
            void use(Bot bot) {
                bot.losesAndLooks(Bot.TOM);
            }
        },
        LOOKING_AFTER_A_POST("channels:history") {
            @Override
            void use(Bot bot) {
                bot.losesAndLooks(new Recipient.Channel(new ChannelId("C0OPEN")));
            }
        },
        LOOKING_AFTER_A_PRIVATE_POST("groups:history") {
            @Override
            void use(Bot bot) {
                bot.losesAndLooks(new Recipient.Channel(new ChannelId("C0CLOSED")));
            }
        };

        private final String scope;

        Feature(String scope) {
            this.scope = scope;
        }

        String scope() {
            return scope;
        }

        abstract void use(Bot bot) throws IOException;
    }

    /** Our side of Slack, and a workspace with Tom, a channel, a private one and a group. */
    static final class Bot {
        static final Recipient TOM = new Recipient.Person(new UserId("U0TOM"));

        final WorkspaceId workspace;
        final SlackGateway gateway;
        final SlackCalls calls;
        final SlackSync sync;
        private final SlackStandIn slack;
        private final SlackPerson tom;

        Bot(SlackStandIn slack) {
            this.slack = slack;
            tom = slack.enters(SlackUser.member("U0TOM", "Tom", "Europe/Lisbon"));
            var members = List.of("U0TOM", slack.botUser());
            slack.has(SlackChannel.open("C0OPEN", "open", members));
            slack.has(SlackChannel.open("C0CLOSED", "closed", members).closed());
            slack.hasGroup("S0DESIGN", List.of("U0TOM"));
            workspace = SlackIds.workspace(slack.teamId());
            var api =
                    new SlackApi(
                            SlackHttp.client(),
                            slack.apiUrl() + "api/",
                            new Secret(slack.botToken()));
            var scene = new SlackScene();
            var memory = new InMemoryPlatformMemory();
            var installations = new InMemoryInstallations();
            var team = new SlackTeam(installations);
            team.joined(workspace, new UserId(slack.botUser()), NOW);
            calls = new SlackCalls(api, team);
            var views = SlackScene.views(api, team, scene.directory);
            gateway = SlackScene.gateway(api, team, scene.directory, views, memory);
            sync =
                    new SlackSync(
                            new SlackPages(api, new CountDownLatch(1)),
                            scene.people(),
                            scene.directory,
                            installations,
                            () -> NOW);
        }

        void posts(Recipient to, String key) {
            gateway.post(workspace, new SendKey(key), to, ChatMessage.of("Hello"));
        }

        void losesAndLooks(Recipient to) {
            slack.next("chat.postMessage", new SlackFault.LoseResponse());
            posts(to, "lost");
            gateway.find(workspace, new SendKey("lost"));
        }

        void uploads() {
            var dot = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
            var picture = new Block.Picture("dot.png", new Png(dot), "A dot");
            gateway.upload(workspace, new SendKey("dot"), TOM, picture);
        }

        void isAsked() throws IOException {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
            server.start();
            try {
                slack.callingAt(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
                tom.types("/soundings help");
            } finally {
                server.stop(0);
            }
        }
    }
}
