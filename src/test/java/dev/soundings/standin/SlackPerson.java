package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who uses the bot in Slack: types commands, presses buttons, fills modals. */
public final class SlackPerson {
    private final SlackStandIn slack;
    private final SlackUser user;

    SlackPerson(SlackStandIn slack, SlackUser user) {
        this.slack = slack;
        this.user = user;
    }

    public SlackUser user() {
        return user;
    }

    /** {@code /soundings setup}, in the direct message with the bot. */
    public SlackExchange types(String line) {
        return types(line, user.direct());
    }

    public SlackExchange types(String line, String channel) {
        int space = line.indexOf(' ');
        var command = space < 0 ? line : line.substring(0, space);
        var text = space < 0 ? "" : line.substring(space + 1);
        var place = slack.team().channel(channel).orElseThrow();
        var payload = slack.payloads().command(user, place, command, text);
        return slack.exchange(this, SlackEnvelope.Type.SLASH_COMMANDS, payload, place.id());
    }

    /** Presses a button, given as it stands in the message. */
    public SlackExchange presses(SlackPost post, String block, JsonNode button) {
        var action = SlackJson.object().put("type", "button").put("block_id", block);
        action.put("action_id", SlackJson.text(button, "action_id"));
        if (button.has("value")) {
            action.put("value", SlackJson.text(button, "value"));
        }
        action.set("text", button.path("text"));
        return acts(post, action);
    }

    /** Picks from a menu, boxes or radio buttons of a message. */
    public SlackExchange picks(
            SlackPost post, String block, JsonNode element, List<String> values) {
        var action = new SlackState().type(block, element, values);
        action.put("block_id", block).put("action_id", SlackJson.text(element, "action_id"));
        return acts(post, action);
    }

    private SlackExchange acts(SlackPost post, ObjectNode action) {
        var now = slack.team().post(post.channel(), post.ts()).orElse(post);
        var payload = slack.payloads().blockAction(user, now, action);
        return slack.exchange(this, SlackEnvelope.Type.INTERACTIVE, payload, post.channel());
    }

    /** Presses a button of the own home tab. */
    public SlackExchange pressesAtHome(String block, JsonNode button) {
        var home = home().orElseThrow(() -> new AssertionError("no home tab"));
        var action = SlackJson.object().put("type", "button").put("block_id", block);
        action.put("action_id", SlackJson.text(button, "action_id"));
        action.put("value", SlackJson.text(button, "value"));
        var payload = slack.payloads().viewAction(user, home, SlackJson.object(), action);
        return slack.exchange(this, SlackEnvelope.Type.INTERACTIVE, payload, user.direct());
    }

    /** Writes to others in a channel, which the bot is not told. */
    public SlackPost says(String channel, String words) {
        return slack.team()
                .post(
                        channel,
                        user.id(),
                        words,
                        SlackJson.array(),
                        SlackJson.object(),
                        Optional.empty(),
                        Optional.empty());
    }

    public SlackExchange shortcut(String callback, SlackPost post) {
        var payload = slack.payloads().messageShortcut(user, callback, post);
        return slack.exchange(this, SlackEnvelope.Type.INTERACTIVE, payload, post.channel());
    }

    public SlackExchange shortcut(String callback) {
        var payload = slack.payloads().globalShortcut(user, callback);
        return slack.exchange(this, SlackEnvelope.Type.INTERACTIVE, payload, user.direct());
    }

    public SlackExchange opensHome() {
        var event =
                SlackJson.object()
                        .put("type", "app_home_opened")
                        .put("user", user.id())
                        .put("channel", user.direct())
                        .put("tab", "home")
                        .put("event_ts", "1.1");
        var payload = slack.payloads().event(event);
        return slack.exchange(this, SlackEnvelope.Type.EVENTS_API, payload, user.direct());
    }

    public Optional<SlackShownView> home() {
        return slack.team().view("H" + user.id());
    }

    /** The modal in front of this person. */
    public Optional<SlackModal> modal() {
        return slack.team().views().stream()
                .filter(view -> view.open() && view.user().equals(user.id()))
                .filter(view -> SlackJson.text(view.view(), "type").equals("modal"))
                .reduce((_, later) -> later)
                .map(view -> new SlackModal(slack, this, view.id()));
    }

    /** What this person reads in a channel, the oldest first. */
    public List<SlackPost> reads(String channel) {
        var id = slack.team().channel(channel).orElseThrow().id();
        return slack.team().posts().stream()
                .filter(post -> post.channel().equals(id))
                .filter(post -> post.onlyFor().map(user.id()::equals).orElse(true))
                .toList();
    }

    public List<SlackPost> readsDirect() {
        return reads(user.direct());
    }

    /** Every button of some blocks, with the id of its block. */
    public static Stream<PlacedElement> elements(JsonNode blocks) {
        return blocks.valueStream()
                .flatMap(block -> {
                    var id = SlackJson.text(block, "block_id");
                    return Stream.concat(
                                    block.path("elements").valueStream(),
                                    Stream.of(block.path("accessory")))
                            .filter(element -> element.has("action_id"))
                            .map(element -> new PlacedElement(id, element));
                });
    }

    /** An element and the id of its block. */
    public record PlacedElement(String block, JsonNode element) {
        public String label() {
            return SlackJson.text(element.path("text"), "text");
        }
    }
}
