package dev.soundings.slack;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings messages to Slack: words, blocks and a key in one call, and the pictures ahead of that,
 * each as a step of its own, after which the outbox comes back at once.
 */
final class SlackLetters {
    /** Takes no metadata, because Slack keeps no such message. */
    private static final String EPHEMERAL = "chat.postEphemeral";

    private static final Duration NEXT_STEP = Duration.ofSeconds(1);

    private final SlackCalls calls;
    private final SlackPen pen;
    private final SlackUploads uploads;

    SlackLetters(SlackCalls calls, SlackPen pen, SlackUploads uploads) {
        this.calls = calls;
        this.pen = pen;
        this.uploads = uploads;
    }

    /**
     * @param method that posts it
     * @param where it goes, in that method's words
     * @param post finds what was posted in Slack's answer
     */
    Delivery send(
            Letter letter,
            String method,
            Map<String, String> where,
            boolean toPerson,
            Function<JsonNode, PostRef> post) {
        return picturesFirst(letter)
                .orElseGet(() -> {
                    var arguments = words(letter, !method.equals(EPHEMERAL));
                    arguments.putAll(where);
                    return sentOrPainted(letter, calls.call(method, arguments), toPerson, post);
                });
    }

    /** A picture without a message; one that is there already is not brought again. */
    Delivery upload(WorkspaceId workspace, SendKey key, Block.Picture picture) {
        return uploads.known(workspace, key, 0)
                .<Delivery>map(file -> new Delivery.Delivered(fileRef(file)))
                .orElseGet(() ->
                        SlackErrors.delivery(
                                calls.noticed(uploads.upload(workspace, key, 0, picture)),
                                false,
                                body ->
                                        fileRef(
                                                uploads.known(workspace, key, 0)
                                                        .orElse("uploaded"))));
    }

    private Map<String, String> words(Letter letter, boolean recognisable) {
        var message = letter.message();
        var arguments = new HashMap<String, String>();
        arguments.put("text", pen.text(message));
        arguments.put("blocks", pen.blocks(letter.workspace(), message, known(letter)).toString());
        arguments.put("link_names", "false");
        arguments.put("parse", "none");
        if (recognisable) {
            arguments.put("metadata", metadata(letter.key()));
        }
        return arguments;
    }

    /** Anybody in the workspace can read it, so it says nothing. */
    private static String metadata(SendKey key) {
        var metadata = SlackJson.object().put("event_type", "soundings_message");
        metadata.putObject("event_payload").put("key", SlackIds.opaque(key));
        return metadata.toString();
    }

    /** One step at a time, each within the time that a call may take. */
    private Optional<Delivery> picturesFirst(Letter letter) {
        return SlackUploads.missing(letter.message(), pen.media(known(letter)))
                .map(number -> {
                    var block = letter.message().blocks().get(number);
                    return afterUpload(
                            uploads.upload(letter.workspace(), letter.key(), number, block));
                });
    }

    /** An upload that nobody sees may be repeated. */
    private Delivery afterUpload(SlackAnswer answer) {
        var delivery =
                SlackErrors.delivery(calls.noticed(answer), false, body -> fileRef("uploaded"));
        return delivery instanceof Delivery.Refused ? delivery : new Delivery.Throttled(NEXT_STEP);
    }

    /** Where Slack does not take a chart of its own, it is painted from now on. */
    private Delivery sentOrPainted(
            Letter letter, SlackAnswer answer, boolean toPerson, Function<JsonNode, PostRef> post) {
        if (SlackErrors.invalidBlocks(answer)
                && !isPainted(letter)
                && pen.paintFromNowOn(letter.message())) {
            return new Delivery.Throttled(NEXT_STEP);
        }
        return SlackErrors.delivery(answer, toPerson, post);
    }

    /** Whether there is a file for all that can be one, so that Slack drew nothing itself. */
    private boolean isPainted(Letter letter) {
        var media = new SlackMedia(known(letter), false);
        return SlackUploads.missing(letter.message(), media).isEmpty();
    }

    private Map<Integer, String> known(Letter letter) {
        return uploads.known(letter.workspace(), letter.key(), letter.message());
    }

    private static PostRef fileRef(String file) {
        return new PostRef(new ChannelId("files"), file);
    }

    /** A message, and the key under which it and its pictures are known. */
    record Letter(WorkspaceId workspace, SendKey key, ChatMessage message) {}
}
