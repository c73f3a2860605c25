package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the browser sent, as a value: who did it where, and the fields of the request. The token was
 * put into the page when it was made, so a request sent twice brings the same one.
 */
record RoomRequest(
        WorkspaceId workspace,
        Sample.Persona persona,
        ChannelId channel,
        Instant at,
        Map<String, List<String>> fields) {
    RoomRequest {
        fields = Map.copyOf(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Optional<String> thread() {
        return Optional.of(field("thread")).filter(id -> !id.isBlank());
    }

    Optional<PostRef> message() {
        return Optional.of(field("message"))
                .filter(id -> !id.isBlank())
                .map(id -> new PostRef(channel, id));
    }

    boolean onHome() {
        return channel.equals(RoomHomes.refOf(persona.user()).channel());
    }
}
