package dev.soundings.discord;

import dev.soundings.chat.CommandSpecs;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints what the Discord application is made of: the commands that the bot registers itself, and
 * the permissions, each with its reason, from which the install link follows.
 *
 * @see <a href="https://docs.discord.com/developers/topics/permissions">Discord: permissions</a>
 */
record DiscordManifest(CommandSpecs specs, Phrases english) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private static final List<Reasoned> PERMISSIONS =
            List.of(
                    new Reasoned(Permission.VIEW_CHANNEL, "a project's channel, and its name"),
                    new Reasoned(Permission.MESSAGE_SEND, "prompts and digests are messages"),
                    new Reasoned(
                            Permission.MESSAGE_ATTACH_FILES, "charts are pictures in a message"),
                    new Reasoned(
                            Permission.MESSAGE_HISTORY,
                            "after a lost connection the bot looks whether its own message"
                                    + " arrived, so that nobody is asked twice"),
                    new Reasoned(
                            Permission.CREATE_PUBLIC_THREADS,
                            "the details of a digest are in a thread below it"),
                    new Reasoned(Permission.MESSAGE_SEND_IN_THREADS, "and are written into that"));

    String commands() {
        var all =
                DataArray.fromCollection(
                        DiscordCommands.of(specs, english).stream()
                                .map(command -> command.toData())
                                .toList());
        return JSON.writeValueAsString(JSON.readValue(all.toString(), Object.class));
    }

    String application() {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("name", "Soundings");
        application.put(
                "description",
                "Asks why we do this and what could hurt, and tells back what became of it");
        application.put("bot_public", false);
        application.put("integration_types", List.of("guild"));
        application.put("scopes", List.of("bot", "applications.commands"));
        application.put("permissions", String.valueOf(permissions()));
        application.put(
                "permission_names",
                PERMISSIONS.stream().map(one -> one.permission().name()).toList());
        application.put("gateway_intents", List.of("GUILDS"));
        application.put("gateway_intents_when_channel_members_are_asked", List.of("GUILD_MEMBERS"));
        application.put("install_link", installLink("APPLICATION_ID"));
        return JSON.writeValueAsString(application);
    }

    String page() {
        return """
        # Soundings for Discord

        Printed from the command catalogue; do not edit. After a change of commands or permissions:

        ```
        mvn test -Dtest=DiscordManifestTest -Dsoundings.snapshots=rewrite
        ```

        How to connect Discord: [README](../../README.md#connect-discord).

        `commands.json` is what the bot registers at its start when something has changed, for servers only, in one request
        (`PUT /applications/APPLICATION_ID/commands`); you need not do anything with it. `application.json` says what the
        application is to be set to in Discord's developer portal.

        ## Install link

        ```
        %s
        ```

        ## Permissions

        | permission | what for |
        |---|---|
        %s

        ## Intents

        `GUILDS` only, which is not privileged: servers, channels and threads. With `soundings.discord.channel-members: true`,
        so that a check-in can ask everybody who sees a channel, also `GUILD_MEMBERS`: switch on *Server Members Intent* on the
        page **Bot** of the developer portal. Soundings never asks for *Message Content Intent*: it does not read what people say
        to each other.
        """
                .formatted(
                        installLink("APPLICATION_ID"),
                        PERMISSIONS.stream()
                                .map(one ->
                                        "| %s | %s |"
                                                .formatted(
                                                        one.permission().getName(), one.reason()))
                                .collect(Collectors.joining("\n")));
    }

    static String installLink(String application) {
        return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
                .formatted(application, permissions());
    }

    private static long permissions() {
        var all = EnumSet.noneOf(Permission.class);
        PERMISSIONS.forEach(one -> all.add(one.permission()));
        return Permission.getRaw(all);
    }

    private record Reasoned(Permission permission, String reason) {}
}
