package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in a guild, with what a client lets them do: run a command that is offered, press a
 * button they see, fill a modal within its limits. What a client would not allow fails the test.
 */
public final class DiscordPerson {
    private final DiscordStandIn standIn;
    private final DiscordGuild guild;
    private final DiscordMember member;

    DiscordPerson(DiscordStandIn standIn, DiscordGuild guild, DiscordMember member) {
        this.standIn = standIn;
        this.guild = guild;
        this.member = member;
    }

    public String id() {
        return member.id();
    }

    DiscordMember member() {
        return member;
    }

    /** The direct message with the bot, opened by whoever comes first. */
    public DiscordChannel direct() {
        return standIn.direct(id());
    }

    /** Takes no direct messages from now on: 50007. */
    public void closesDoor() {
        synchronized (standIn.world()) {
            standIn.world().closedDoors().add(id());
        }
    }

    public void opensDoor() {
        synchronized (standIn.world()) {
            standIn.world().closedDoors().remove(id());
        }
    }

    /** What stands in a channel for this person, the oldest first. */
    public List<DiscordMessage> sees(DiscordChannel channel) {
        return standIn.messagesIn(channel).stream()
                .filter(message -> message.onlyFor().map(id()::equals).orElse(true))
                .toList();
    }

    /**
     * Runs {@code /noun verb}.
     *
     * @param options by their names; the id of a person or channel, a number, or text
     */
    public DiscordDeed runs(
            DiscordChannel where, String noun, String verb, Map<String, String> options) {
        var typed = new DiscordTyping(standIn.world(), where, noun, verb);
        return acts(where, DiscordDeed.COMMAND, typed.data(options), Optional.empty());
    }

    /** Types into an option and looks at what is suggested. */
    public List<DiscordReply.Choice> isOffered(
            DiscordChannel where,
            String noun,
            String verb,
            Map<String, String> options,
            String option,
            String typed) {
        var typing = new DiscordTyping(standIn.world(), where, noun, verb);
        var data = typing.typing(options, option, typed);
        var deed = acts(where, DiscordDeed.AUTOCOMPLETE, data, Optional.empty());
        return deed.reply() instanceof DiscordReply.Choices(var choices) ? choices : List.of();
    }

    /** Writes to others in a channel, which the bot is not told. */
    public DiscordMessage says(DiscordChannel channel, String words) {
        var world = standIn.world();
        synchronized (world) {
            var id = world.ids().next();
            var json =
                    DiscordJson.object()
                            .put("id", id)
                            .put("channel_id", channel.id())
                            .put("type", 0)
                            .put("content", words)
                            .put("timestamp", DiscordIds.madeAt(id).toString())
                            .put("tts", false)
                            .put("pinned", false)
                            .put("mention_everyone", false)
                            .put("flags", 0)
                            .putNull("edited_timestamp");
            json.set("author", standIn.payloads().user(member));
            for (var none :
                    List.of("mentions", "mention_roles", "embeds", "components", "attachments")) {
                json.set(none, DiscordJson.array());
            }
            var message =
                    new DiscordMessage(
                            id, channel.id(), json, Optional.empty(), List.of(), json, 0);
            world.messages().put(id, message);
            return message;
        }
    }

    /** A command on somebody's message, such as "Raise as risk". */
    public DiscordDeed invokes(String command, DiscordMessage target) {
        var where = standIn.channel(target.channel());
        var data = DiscordTyping.onMessage(standIn.world(), command, target);
        return acts(where, DiscordDeed.COMMAND, data, Optional.empty());
    }

    /** Presses the first button with that label. */
    public DiscordDeed presses(DiscordMessage message, String label) {
        return pressesControl(
                message,
                DiscordComponentRules.all(now(message).components())
                        .filter(one -> DiscordComponentRules.type(one) == 2)
                        .filter(one -> DiscordJson.text(one, "label").equals(label))
                        .findFirst()
                        .map(one -> DiscordJson.text(one, "custom_id"))
                        .orElseThrow(() ->
                                new AssertionError(
                                        "no button [%s] in:%n%s"
                                                .formatted(label, now(message).text()))));
    }

    public DiscordDeed pressesControl(DiscordMessage message, String control) {
        var button = control(message, control);
        var data = DiscordJson.object().put("component_type", 2).put("custom_id", control);
        data.put("id", button.path("id").asInt());
        return actsOn(message, data);
    }

    /** Picks options by their values, or people and channels by their ids. */
    public DiscordDeed chooses(DiscordMessage message, String control, List<String> values) {
        var select = control(message, control);
        DiscordFilling.checkChosen(select, values, 1);
        int type = DiscordComponentRules.type(select);
        var data = DiscordJson.object().put("component_type", type).put("custom_id", control);
        data.put("id", select.path("id").asInt());
        data.set("values", DiscordJson.texts(values));
        resolved(type, values).ifPresent(all -> data.set("resolved", all));
        return actsOn(message, data);
    }

    /** Submits the modal that a deed opened, with what stood in it and these values by field. */
    public DiscordDeed submits(DiscordDeed opened, Map<String, List<String>> values) {
        if (!(opened.reply() instanceof DiscordReply.Modal(var modal))) {
            throw new AssertionError("no modal is open: " + opened.reply());
        }
        var data = DiscordJson.object().put("custom_id", DiscordJson.text(modal, "custom_id"));
        data.set("components", new DiscordFilling(modal).with(values));
        data.set("resolved", new DiscordResolving(standIn, guild).of(values));
        return acts(opened.channel(), DiscordDeed.MODAL, data, opened.about());
    }

    private Optional<JsonNode> resolved(int type, List<String> values) {
        return type == 3
                ? Optional.empty()
                : Optional.of(new DiscordResolving(standIn, guild).of(Map.of("values", values)));
    }

    private JsonNode control(DiscordMessage message, String id) {
        if (sees(standIn.channel(message.channel())).stream()
                .noneMatch(one -> one.id().equals(message.id()))) {
            throw new AssertionError(member.shownAs() + " does not see " + message.text());
        }
        var found =
                DiscordComponentRules.all(now(message).components())
                        .filter(one -> DiscordJson.text(one, "custom_id").equals(id))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("no " + id + " in " + now(message).text()));
        if (found.path("disabled").asBoolean(false)) {
            throw new AssertionError(id + " is disabled");
        }
        return found;
    }

    private DiscordMessage now(DiscordMessage message) {
        return standIn.message(message.id());
    }

    private DiscordDeed actsOn(DiscordMessage message, ObjectNode data) {
        return acts(
                standIn.channel(message.channel()),
                DiscordDeed.COMPONENT,
                data,
                Optional.of(message.id()));
    }

    private DiscordDeed acts(
            DiscordChannel where, int type, JsonNode data, Optional<String> about) {
        var payload = standIn.interactions().payload(guild, member, where, type, data, about);
        var deed = new DiscordDeed(this, where, payload, about, standIn.nanos());
        standIn.happens(deed);
        return deed;
    }
}
