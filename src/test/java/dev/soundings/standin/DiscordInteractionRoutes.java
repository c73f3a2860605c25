package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First answers to interactions, and what may follow them for fifteen minutes. */
final class DiscordInteractionRoutes {
    private static final long SECOND = 1_000_000_000L;
    private static final long FIRST = 3 * SECOND;
    private static final long FOLLOWING = 900 * SECOND;
    private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";

    private final DiscordStandIn standIn;
    private final DiscordWorld world;
    private final Map<String, DiscordDeed> deeds = new HashMap<>();

    DiscordInteractionRoutes(DiscordStandIn standIn) {
        this.standIn = standIn;
        this.world = standIn.world();
    }

    DiscordRoutes into(DiscordRoutes routes) {
        return routes.on(
                        "POST",
                        "/interactions/{interaction_id}/{interaction_token}/callback",
                        this::callback)
                .on("GET", HOOK + "/messages/@original", this::original)
                .on("PATCH", HOOK + "/messages/@original", this::editOriginal)
                .on("DELETE", HOOK + "/messages/@original", this::deleteOriginal)
                .on("POST", HOOK, this::followUp)
                .on("PATCH", HOOK + "/messages/{message_id}", this::editFollowUp);
    }

    void began(DiscordDeed deed) {
        synchronized (world) {
            deeds.put(deed.token(), deed);
        }
    }

    private DiscordAnswer callback(DiscordCall call) {
        var deed = deeds.get(call.place("interaction_token"));
        if (deed == null || !deed.id().equals(call.place("interaction_id"))) {
            throw DiscordRefusal.unknown(10062, "interaction");
        }
        if (call.request().arrivedAt() - deed.began() > FIRST) {
            standIn.violated("the first answer came after three seconds: " + deed.id());
            throw DiscordRefusal.unknown(10062, "interaction");
        }
        if (deed.isAnswered()) {
            throw DiscordRefusal.of(
                    400,
                    DiscordRefusal.ANSWERED_BEFORE,
                    "Interaction has already been acknowledged");
        }
        var reply = reply(call, deed);
        deed.answered(reply, call.request().arrivedAt());
        if (call.request().query().getOrDefault("with_response", "false").equals("true")) {
            return DiscordAnswer.ok(described(call, deed, reply));
        }
        return DiscordAnswer.nothing();
    }

    private DiscordReply reply(DiscordCall call, DiscordDeed deed) {
        int type = call.body().path("type").asInt();
        DiscordRule.that(
                (type == 8) == (deed.type() == DiscordDeed.AUTOCOMPLETE),
                "an answer of type " + type + " to an interaction of type " + deed.type());
        var data = call.body().path("data");
        return switch (type) {
            case 4 -> new DiscordReply.Posted(post(call, data, deed, isEphemeral(data)));
            case 5 -> new DiscordReply.Thinking(isEphemeral(data));
            case 6 -> noted(deed);
            case 7 -> new DiscordReply.Updated(edit(call, data, message(deed)));
            case 8 -> choices(data);
            case 9 -> modal(data, deed);
            default -> throw DiscordRefusal.invalidForm("no answer of type " + type);
        };
    }

    private static DiscordReply noted(DiscordDeed deed) {
        DiscordRule.that(deed.about().isPresent(), "there is no message to update");
        return new DiscordReply.Noted();
    }

    private static DiscordReply modal(JsonNode data, DiscordDeed deed) {
        DiscordRule.that(deed.type() != DiscordDeed.MODAL, "a modal cannot answer a modal");
        DiscordModalRules.check(data);
        return new DiscordReply.Modal(data);
    }

    private static DiscordReply choices(JsonNode data) {
        DiscordCommandRules.choices(data.path("choices"));
        return new DiscordReply.Choices(
                DiscordJson.each(data.path("choices"))
                        .map(one ->
                                new DiscordReply.Choice(
                                        DiscordJson.text(one, "name"),
                                        DiscordJson.text(one, "value")))
                        .toList());
    }

    private DiscordMessage message(DiscordDeed deed) {
        var id = deed.about();
        DiscordRule.that(id.isPresent(), "there is no message to update");
        return Optional.ofNullable(world.messages().get(id.get()))
                .orElseThrow(() -> DiscordRefusal.unknown(10008, "Message"));
    }

    private DiscordMessage post(
            DiscordCall call, JsonNode data, DiscordDeed deed, boolean privately) {
        return new DiscordComposer(standIn)
                .post(
                        call,
                        data,
                        deed.channel().id(),
                        privately ? Optional.of(deed.person().id()) : Optional.empty(),
                        metadata(deed));
    }

    /** Says of a message what led to it: a command, or a press on another message. */
    private JsonNode metadata(DiscordDeed deed) {
        var json = DiscordJson.object().put("id", deed.id()).put("type", deed.type());
        json.set("user", standIn.payloads().user(deed.person().member()));
        json.set(
                "authorizing_integration_owners",
                deed.payload().path("authorizing_integration_owners"));
        deed.about().ifPresent(message -> json.put("interacted_message_id", message));
        return json;
    }

    private DiscordMessage edit(DiscordCall call, JsonNode data, DiscordMessage before) {
        return new DiscordComposer(standIn).edit(call, data, before);
    }

    private static boolean isEphemeral(JsonNode data) {
        return (data.path("flags").asInt(0) & DiscordMessage.EPHEMERAL) != 0;
    }

    private JsonNode described(DiscordCall call, DiscordDeed deed, DiscordReply reply) {
        int type = call.body().path("type").asInt();
        var json = DiscordJson.object();
        json.set(
                "interaction",
                DiscordJson.object()
                        .put("id", deed.id())
                        .put("type", deed.type())
                        .put("response_message_loading", type == 5)
                        .put("response_message_ephemeral", deed.isPrivate()));
        var resource = DiscordJson.object().put("type", type);
        switch (reply) {
            case DiscordReply.Posted(var message) -> resource.set("message", message.json());
            case DiscordReply.Updated(var message) -> resource.set("message", message.json());
            case DiscordReply.Thinking _,
                    DiscordReply.Noted _,
                    DiscordReply.Removed _,
                    DiscordReply.Modal _,
                    DiscordReply.Choices _ -> {}
        }
        json.set("resource", resource);
        return json;
    }

    private DiscordDeed answered(DiscordCall call) {
        var deed = deeds.get(call.place("webhook_token"));
        if (deed == null || !call.place("webhook_id").equals(world.application())) {
            throw DiscordRefusal.unknown(10015, "Webhook");
        }
        if (standIn.nanos() - deed.began() > FOLLOWING) {
            throw DiscordRefusal.of(401, 50027, "Invalid Webhook Token");
        }
        if (!deed.isAnswered()) {
            throw DiscordRefusal.unknown(10015, "Webhook");
        }
        return deed;
    }

    private DiscordAnswer original(DiscordCall call) {
        return DiscordAnswer.ok(originalOf(answered(call)).json());
    }

    private DiscordMessage originalOf(DiscordDeed deed) {
        return deed.original()
                .map(world.messages()::get)
                .orElseThrow(() -> DiscordRefusal.unknown(10008, "Message"));
    }

    private DiscordAnswer editOriginal(DiscordCall call) {
        var deed = answered(call);
        if (deed.original().isEmpty()) {
            return DiscordAnswer.ok(afterThinking(call, deed).json());
        }
        var message = edit(call, call.body(), originalOf(deed));
        deed.followed(new DiscordReply.Updated(message), message.id());
        return DiscordAnswer.ok(message.json());
    }

    /** Whether the answer is private was said when patience was asked for. */
    private DiscordMessage afterThinking(DiscordCall call, DiscordDeed deed) {
        DiscordRule.that(
                deed.reply() instanceof DiscordReply.Thinking, "there is no message to edit");
        var message = post(call, call.body(), deed, deed.isPrivate());
        deed.followed(new DiscordReply.Posted(message), message.id());
        return message;
    }

    private DiscordAnswer deleteOriginal(DiscordCall call) {
        var deed = answered(call);
        world.messages().remove(originalOf(deed).id());
        deed.removed();
        return DiscordAnswer.nothing();
    }

    /** While patience is asked for, the first follow-up takes its place. */
    private DiscordAnswer followUp(DiscordCall call) {
        var deed = answered(call);
        if (deed.original().isEmpty() && deed.reply() instanceof DiscordReply.Thinking) {
            return DiscordAnswer.ok(afterThinking(call, deed).json());
        }
        var message = post(call, call.body(), deed, isEphemeral(call.body()));
        deed.followedUp(message);
        return DiscordAnswer.ok(message.json());
    }

    private DiscordAnswer editFollowUp(DiscordCall call) {
        var deed = answered(call);
        var ours = List.of(call.place("message_id"));
        var message =
                deed.followUps().stream()
                        .filter(one -> ours.contains(one.id()))
                        .findFirst()
                        .map(one -> world.messages().get(one.id()))
                        .orElseThrow(() -> DiscordRefusal.unknown(10008, "Message"));
        return DiscordAnswer.ok(edit(call, call.body(), message).json());
    }
}
