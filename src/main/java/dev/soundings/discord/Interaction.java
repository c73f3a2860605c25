package dev.soundings.discord;

import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What Discord sends when somebody does something, as it came over the wire: {@code {"id": "…",
 * "type": 3, "guild_id": "…", "member": {…}, "data": {"custom_id": "answer/skip/…"}}}.
 *
 * @see <a href="https://docs.discord.com/developers/interactions/receiving-and-responding">Discord:
 *     interactions</a>
 */
record Interaction(DataObject json) {
    private static final int DIRECT = 1;
    private static final int SELECT = 3;
    private static final int THREADS_FROM = 10;
    private static final int THREADS_TO = 12;
    private static final long EPHEMERAL = 1 << 6;

    /** JDA hands on what came over the wire, as it is asked to. */
    static Interaction of(GenericEvent event) {
        return of(Objects.requireNonNull(event.getRawData(), "events are not passed through"));
    }

    /** From a gateway's frame, or the interaction itself. */
    static Interaction of(DataObject payload) {
        return new Interaction(payload.hasKey("op") ? payload.getObject("d") : payload);
    }

    String id() {
        return json.getString("id");
    }

    Optional<String> guild() {
        return text(json, "guild_id");
    }

    DataObject data() {
        return json.getObject("data");
    }

    String customId() {
        return data().getString("custom_id");
    }

    /** In a guild the person comes within a member, in a direct message alone. */
    DataObject user() {
        return member().orElse(json).getObject("user");
    }

    Optional<DataObject> member() {
        return json.optObject("member");
    }

    String locale() {
        return json.getString("locale", "en-GB");
    }

    boolean direct() {
        return channelType().orElse(0) == DIRECT;
    }

    /** The channel; that of a thread is the channel it belongs to. */
    String channel() {
        return thread().isPresent()
                ? json.getObject("channel").getString("parent_id", channelId())
                : channelId();
    }

    Optional<String> thread() {
        int type = channelType().orElse(0);
        return type >= THREADS_FROM && type <= THREADS_TO
                ? Optional.of(channelId())
                : Optional.empty();
    }

    String channelId() {
        return text(json, "channel_id")
                .or(() -> json.optObject("channel").map(channel -> channel.getString("id")))
                .orElse("0");
    }

    Optional<DataObject> message() {
        return json.optObject("message");
    }

    /** Whether only the person sees the message that was acted upon; nobody else can edit it. */
    boolean onEphemeral() {
        return message()
                .filter(message -> (message.getLong("flags", 0) & EPHEMERAL) != 0)
                .isPresent();
    }

    /** Of the message itself, or of the one that asked "really?". */
    Optional<String> messageBehind() {
        return message()
                .flatMap(message -> message.optObject("interaction_metadata"))
                .flatMap(metadata -> text(metadata, "interacted_message_id"));
    }

    /** The print of the guild that the message was written for. */
    OptionalInt guildMark() {
        return message().stream()
                .flatMap(message -> objects(message, "components"))
                .filter(component -> component.hasKey("id"))
                .mapToInt(component -> component.getInt("id"))
                .findFirst();
    }

    /** Whether it is an answer within the message: of a select, or a point of a scale. */
    boolean isTap() {
        var data = json.optObject("data").orElseGet(DataObject::empty);
        boolean point =
                ControlId.read(data.getString("custom_id", ""))
                        .filter(control -> control.kind() == ControlId.Kind.POINT)
                        .isPresent();
        return data.getInt("component_type", 0) == SELECT || point;
    }

    /** What the button that was pressed says. */
    Optional<String> label() {
        var pressed = customId();
        return message().stream()
                .flatMap(message -> objects(message, "components"))
                .flatMap(top -> Stream.concat(Stream.of(top), objects(top, "components")))
                .flatMap(row -> objects(row, "components"))
                .filter(button -> button.getString("custom_id", "").equals(pressed))
                .flatMap(button -> text(button, "label").stream())
                .findFirst();
    }

    private OptionalInt channelType() {
        return json.optObject("channel")
                .map(channel -> OptionalInt.of(channel.getInt("type", 0)))
                .orElse(OptionalInt.empty());
    }

    static Stream<DataObject> objects(DataObject json, String key) {
        return json.optArray(key).stream().flatMap(array -> array.stream(DataArray::getObject));
    }

    static List<String> strings(DataObject json, String key) {
        return json.optArray(key)
                .map(array -> array.stream(DataArray::getString).toList())
                .orElse(List.of());
    }

    static Optional<String> text(DataObject json, String key) {
        return json.hasKey(key) && !json.isNull(key)
                ? Optional.of(json.getString(key))
                : Optional.empty();
    }
}
