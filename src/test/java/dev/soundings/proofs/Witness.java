package dev.soundings.proofs;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.OutboxEntry;
import dev.soundings.delivery.Purpose;
import dev.soundings.mongo.OpenedStore;
import dev.soundings.response.Answer;
import dev.soundings.response.Response;
import dev.soundings.response.Response.Named;
import dev.soundings.round.InvitationId;
import dev.soundings.workspace.Text;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what is left in the database and in the room's own log. */
final class Witness {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DIRECT = "dm-";

    private final OpenedStore store;

    Witness(OpenedStore store) {
        this.store = store;
    }

    Evidence tell(List<Acknowledged> acknowledged) {
        var outbox = store.outbox();
        return new Evidence(
                store.invitations(),
                prompts(outbox),
                outbox.stream().collect(toMap(OutboxEntry::key, OutboxEntry::state)),
                acknowledged,
                responded(),
                words());
    }

    /** The room's id of a message ends with a print of the key, so a second one would show. */
    private List<LoggedMessage> prompts(List<OutboxEntry> outbox) {
        Map<String, SendKey> keys =
                outbox.stream()
                        .filter(entry -> entry.envelope().purpose() == Purpose.PROMPT)
                        .map(OutboxEntry::key)
                        .collect(toMap(Witness::print, key -> key));
        return store.platformMemory().all(Arrangement.ROOM, "messages").stream()
                .map(entry -> JSON.readTree(entry.value()))
                .filter(message -> keys.containsKey(print(message)))
                .map(message -> logged(message, keys.get(print(message))))
                .toList();
    }

    private static LoggedMessage logged(JsonNode message, SendKey key) {
        var channel = message.get("channel").asString();
        return new LoggedMessage(
                new UserId(channel.substring(DIRECT.length())),
                message.get("id").asString(),
                key,
                message.get("message").asString());
    }

    private static String print(JsonNode message) {
        return message.get("id").asString().split("-", 2)[1];
    }

    private static String print(SendKey key) {
        return UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 13);
    }

    private Set<InvitationId> responded() {
        return store.namedResponses().stream()
                .filter(response -> response.kind() != Named.Kind.UNDONE)
                .map(Named::invitation)
                .collect(toSet());
    }

    private Set<String> words() {
        var named =
                store.namedResponses().stream()
                        .flatMap(response ->
                                Stream.concat(
                                        response.answers().values().stream(),
                                        response.history().stream()
                                                .flatMap(former ->
                                                        former.answers().values().stream())));
        var anonymous =
                store.anonymousResponses().stream()
                        .map(Response::answers)
                        .flatMap(answers -> answers.values().stream());
        return Stream.concat(named, anonymous)
                .flatMap(Witness::texts)
                .flatMap(text -> text.words().stream())
                .collect(toSet());
    }

    private static Stream<Text> texts(Answer answer) {
        return switch (answer) {
            case Answer.Words(var text) -> Stream.of(text);
            case Answer.Picked(var picks, var other) -> other.stream();
            case Answer.RiskRaised(var title, var probability, var impact) -> Stream.of(title);
            case Answer.WinReported(var what, var whoBenefits, var amount, var confidence) ->
                    Stream.of(what, whoBenefits);
            case Answer.Point _, Answer.Amount _, Answer.YesNo _, Answer.Day _, Answer.Person _ ->
                    Stream.empty();
        };
    }
}
