package dev.soundings.standin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.Set;

/**
 * What is posted to a {@code response_url}, or answered to a command right away, and where it then
 * stands.
 */
final class SlackResponses {
    private static final Set<String> KNOWN =
            Set.of(
                    "text",
                    "blocks",
                    "attachments",
                    "response_type",
                    "replace_original",
                    "delete_original",
                    "thread_ts",
                    "metadata",
                    "mrkdwn",
                    "parse",
                    "link_names",
                    "unfurl_links",
                    "unfurl_media");

    private final SlackTeam team;
    private final SlackTickets tickets;
    private final SlackFileMethods files;
    private final SlackApi api;

    SlackResponses(SlackTeam team, SlackTickets tickets, SlackFileMethods files, SlackApi api) {
        this.team = team;
        this.tickets = tickets;
        this.files = files;
        this.api = api;
    }

    SlackAnswer respond(String id, ObjectNode given) {
        try {
            var address = tickets.use(id);
            show(given, address.user(), address.channel(), address.message());
            return SlackAnswer.ok(SlackJson.object(), "");
        } catch (SlackRefusal refusal) {
            api.breaches("response_url", refusal);
            return new SlackAnswer(
                    404, java.util.Map.of(), SlackAnswer.refused(refusal).body(), refusal.code());
        }
    }

    SlackAnswer upload(String id, int length) {
        try {
            files.receive(id, length);
            return new SlackAnswer(200, java.util.Map.of(), SlackJson.object(), "ok");
        } catch (SlackRefusal refusal) {
            api.breaches("upload", refusal);
            return SlackAnswer.failed(400, refusal.code());
        }
    }

    /** A message that answers an interaction. */
    void show(ObjectNode given, String user, String channel, Optional<SlackPost> original) {
        given.propertyStream()
                .filter(field -> !KNOWN.contains(field.getKey()))
                .forEach(field -> api.breach("response: unknown argument " + field.getKey()));
        if (given.path("delete_original").asBoolean(false)) {
            original.ifPresent(
                    post -> team.change(post.channel(), post.ts(), SlackPost::withdrawn));
            return;
        }
        var blocks = given.path("blocks") instanceof ArrayNode array ? array : SlackJson.array();
        var text = SlackJson.text(given, "text");
        SlackChatMethods.checkMessage(
                text,
                blocks,
                Optional.of(given.path("metadata")).filter(data -> !data.isMissingNode()));
        var replaced =
                original.filter(_ -> given.path("replace_original").asBoolean(false))
                        .flatMap(post ->
                                team.change(
                                        post.channel(),
                                        post.ts(),
                                        was ->
                                                was.saying(
                                                        text, team.named(blocks), was.metadata())));
        if (replaced.isPresent()) {
            return;
        }
        boolean forAll = SlackJson.text(given, "response_type").equals("in_channel");
        team.post(
                channel,
                SlackTeam.BOT,
                text,
                blocks,
                SlackJson.object(),
                Optional.of(SlackJson.text(given, "thread_ts")).filter(ts -> !ts.isEmpty()),
                forAll ? Optional.empty() : Optional.of(user));
    }
}
