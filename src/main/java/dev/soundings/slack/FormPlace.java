package dev.soundings.slack;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;

import java.util.Optional;

/**
 * Where a form was opened, as it travels in the view's {@code private_metadata}: {@code
 * {"channel":"C1","direct":false,"message":"1.2"}}. It says where an answer is shown, never who may
 * do what.
 */
record FormPlace(Place place, Optional<PostRef> message) {
    /** The callback of a modal that only says something. */
    static final String WORDS = "words";

    /** Nothing when the view is none of ours, or damaged. */
    static Optional<FormPlace> read(String metadata) {
        if (!metadata.startsWith("{")) {
            return Optional.empty();
        }
        var json = SlackJson.read(metadata);
        var channel = new ChannelId(json.path("channel").asString());
        var thread = Optional.ofNullable(json.path("thread").stringValue(null));
        var message =
                Optional.ofNullable(json.path("message").stringValue(null))
                        .map(ts -> new PostRef(channel, ts));
        return Optional.of(
                new FormPlace(
                        new Place(channel, json.path("direct").asBoolean(false), thread), message));
    }

    String write() {
        var json =
                SlackJson.object()
                        .put("channel", place.channel().value())
                        .put("direct", place.direct());
        place.thread().ifPresent(thread -> json.put("thread", thread));
        message.ifPresent(post -> json.put("message", post.id()));
        return json.toString();
    }
}
