package dev.soundings.command;

import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.VerbSpec;
import dev.soundings.wording.Phrases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the manifest of the Slack app: commands and shortcuts from the catalogue, each scope with
 * its reason.
 *
 * @param prefix stands before every command where another app has the short names: {@code acme-}
 * @see <a href="https://docs.slack.dev/reference/app-manifest">Slack: app manifests</a>
 */
record SlackManifest(CommandSpecs specs, Phrases english, String prefix) {
    private static final String ADDRESS = "https://soundings.example.com";

    private static final String LONG =
            "Soundings asks the people around a project two kinds of question, why we do this and"
                    + " what could hurt or help, at their own local time, in one short message. It"
                    + " keeps a living register of risks and wins, and tells stakeholders once a"
                    + " week what changed and what is needed from them.";

    private static final List<Reasoned> SCOPES =
            List.of(
                    new Reasoned("chat:write", "prompts, digests and answers are messages"),
                    new Reasoned("commands", "/soundings and the other commands, and shortcuts"),
                    new Reasoned(
                            "users:read",
                            "everybody is asked at their own local time, in their language;"
                                    + " guests and bots are never asked"),
                    new Reasoned(
                            "channels:read", "a project's channel and its members, kept in sync"),
                    new Reasoned("groups:read", "the same for private channels the app is in"),
                    new Reasoned("usergroups:read", "a check-in can ask a user group"),
                    new Reasoned("files:write", "charts are pictures, uploaded before the post"),
                    new Reasoned(
                            "im:history",
                            "after a lost connection the app looks whether its own message"
                                    + " arrived, so that nobody is asked twice"),
                    new Reasoned(
                            "im:write",
                            "finds the direct message in which to look, where it does not know"
                                    + " it yet"),
                    new Reasoned("channels:history", "looks in the same way for posts in channels"),
                    new Reasoned("groups:history", "and in private channels"));

    private static final List<Reasoned> EVENTS =
            List.of(
                    new Reasoned("app_home_opened", "shows what waits for whoever opens it"),
                    new Reasoned("user_change", "zone, language, name, deactivation"),
                    new Reasoned("team_join", "somebody new"),
                    new Reasoned("member_joined_channel", "a channel's members are its audience"),
                    new Reasoned("member_left_channel", "the same"),
                    new Reasoned("channel_created", "names in lists and forms"),
                    new Reasoned("channel_rename", "the same"),
                    new Reasoned("channel_archive", "nothing is sent into an archived channel"),
                    new Reasoned("channel_unarchive", "and then it is again"),
                    new Reasoned("channel_deleted", "the same as archived"),
                    new Reasoned("group_rename", "private channels: as above"),
                    new Reasoned("group_archive", "private channels: as above"),
                    new Reasoned("group_unarchive", "private channels: as above"),
                    new Reasoned("subteam_created", "a user group can be an audience"),
                    new Reasoned("subteam_members_changed", "the same"),
                    new Reasoned("subteam_updated", "the same"),
                    new Reasoned("app_uninstalled", "everything pauses at once"),
                    new Reasoned("tokens_revoked", "everything pauses at once"));

    String socketMode() {
        return print("Socket Mode: no address of yours needs to be reachable", false);
    }

    String http() {
        return print(
                "HTTP: put your own address in the place of " + ADDRESS + ", wherever it stands",
                true);
    }

    private String print(String mode, boolean http) {
        return """
        # Soundings for Slack by %s.
        # Printed from the command catalogue; how to use and how to change it: README, "Connect Slack".
        display_information:
          name: Soundings
          description: Asks why we do this and what could hurt, and tells back what became of it
          long_description: "%s"
          background_color: "#1d3b4f"
        features:
          app_home:
            home_tab_enabled: true
            messages_tab_enabled: true
            messages_tab_read_only_enabled: false
          bot_user:
            display_name: Soundings
            always_online: true
          shortcuts:
        %s
          slash_commands:
        %s
        oauth_config:
          scopes:
            bot:
        %s
        settings:
          event_subscriptions:
        %s    bot_events:
        %s
          interactivity:
            is_enabled: true
        %s  org_deploy_enabled: false
          socket_mode_enabled: %s
          token_rotation_enabled: false
        """
                .formatted(
                        mode,
                        LONG,
                        shortcuts(),
                        specs.commands().stream()
                                .map(spec -> command(spec, http))
                                .collect(Collectors.joining("\n")),
                        reasoned(SCOPES),
                        http ? "    request_url: " + ADDRESS + "/slack/events\n" : "",
                        reasoned(EVENTS),
                        http ? "    request_url: " + ADDRESS + "/slack/interactions\n" : "",
                        !http);
    }

    private String command(CommandSpec spec, boolean http) {
        var verbs = spec.verbs().stream().map(VerbSpec::name).collect(Collectors.joining(" | "));
        return """
        - command: /%s%s
          description: "%s"
          usage_hint: "%s"
          should_escape: true%s\
        """
                .formatted(
                        prefix,
                        spec.noun(),
                        english.say(spec.summary()),
                        verbs,
                        http ? "\n  url: " + ADDRESS + "/slack/commands" : "")
                .indent(4)
                .stripTrailing();
    }

    private String shortcuts() {
        return Stream.concat(
                        Stream.of(shortcut("global", "answer-check-in", "Answer my check-in")),
                        specs.shortcuts().stream().map(this::shortcut))
                .collect(Collectors.joining("\n"));
    }

    private String shortcut(ShortcutSpec spec) {
        return shortcut("message", spec.name(), english.say(spec.label()));
    }

    private static String shortcut(String type, String callback, String label) {
        return """
        - name: "%s"
          type: %s
          callback_id: %s
          description: "%s, with Soundings\"\
        """
                .formatted(label, type, callback, label)
                .indent(4)
                .stripTrailing();
    }

    private static String reasoned(List<Reasoned> all) {
        return all.stream()
                .flatMap(one -> Stream.of("      # " + one.reason(), "      - " + one.name()))
                .collect(Collectors.joining("\n"));
    }

    private record Reasoned(String name, String reason) {}
}
