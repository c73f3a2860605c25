package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A modal in front of a person, with what they typed so far. */
public final class SlackModal {
    private final SlackStandIn slack;
    private final SlackPerson person;
    private final String id;
    private final SlackState state = new SlackState();
    private Map<String, String> errors = Map.of();

    SlackModal(SlackStandIn slack, SlackPerson person, String id) {
        this.slack = slack;
        this.person = person;
        this.id = id;
    }

    public ObjectNode view() {
        return shown().view();
    }

    public boolean isOpen() {
        return shown().open();
    }

    private SlackShownView shown() {
        return slack.team().view(id).orElseThrow();
    }

    /** What the bot said at the fields, by the id of the block. */
    public Map<String, String> errors() {
        return errors;
    }

    public ObjectNode values() {
        return state.values(view().path("blocks"));
    }

    /** What can be filled in a block. */
    public JsonNode element(String block) {
        return SlackState.elements(block(block)).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to fill in " + block));
    }

    /** Presses a button that stands in the modal. */
    public SlackExchange press(String block, JsonNode button) {
        var action = SlackJson.object().put("type", "button").put("block_id", block);
        action.put("action_id", SlackJson.text(button, "action_id"));
        action.put("value", SlackJson.text(button, "value"));
        var payload = slack.payloads().viewAction(person.user(), shown(), values(), action);
        return slack.exchange(
                person, SlackEnvelope.Type.INTERACTIVE, payload, person.user().direct());
    }

    /** Types or picks; where the bot wants to know at once, it is told, and may change the view. */
    public SlackModal fill(String block, List<String> values) {
        var owner = block(block);
        var element = element(block);
        var value = state.type(block, element, values);
        boolean tells =
                !SlackJson.text(owner, "type").equals("input")
                        || owner.path("dispatch_action").asBoolean(false);
        if (tells) {
            var action = value.deepCopy().put("block_id", block);
            action.put("action_id", SlackJson.text(element, "action_id"));
            var payload = slack.payloads().viewAction(person.user(), shown(), values(), action);
            slack.exchange(person, SlackEnvelope.Type.INTERACTIVE, payload, person.user().direct());
        }
        return this;
    }

    private JsonNode block(String block) {
        return view().path("blocks")
                .valueStream()
                .filter(known -> SlackJson.text(known, "block_id").equals(block))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + block + " in " + blockIds()));
    }

    public List<String> blockIds() {
        return view().path("blocks")
                .valueStream()
                .map(block -> SlackJson.text(block, "block_id"))
                .filter(known -> !known.isEmpty())
                .toList();
    }

    /** Presses the submit button; Slack itself asks for what must be filled. */
    public SlackExchange submit() {
        var values = values();
        view().path("blocks")
                .valueStream()
                .filter(block -> SlackJson.text(block, "type").equals("input"))
                .filter(block -> !block.path("optional").asBoolean(false))
                .filter(block ->
                        values.path(SlackJson.text(block, "block_id"))
                                .valueStream()
                                .allMatch(SlackState::isEmpty))
                .findFirst()
                .ifPresent(block -> {
                    throw new AssertionError("Slack asks to fill " + block);
                });
        var payload = slack.payloads().submission(person.user(), shown(), values);
        var exchange =
                slack.exchange(
                        person, SlackEnvelope.Type.INTERACTIVE, payload, person.user().direct());
        settle(exchange.ack());
        return exchange;
    }

    public SlackExchange close() {
        boolean tells = view().path("notify_on_close").asBoolean(false);
        var payload = slack.payloads().closed(person.user(), shown(), values());
        slack.team().put(shown().closed());
        return tells
                ? slack.exchange(
                        person, SlackEnvelope.Type.INTERACTIVE, payload, person.user().direct())
                : SlackExchange.nothing(slack, person);
    }

    /** What the acknowledgement says about the modal. */
    private void settle(SlackAck ack) {
        if (!ack.arrived()) {
            return;
        }
        errors = Map.of();
        switch (SlackJson.text(ack.body(), "response_action")) {
            case "errors" -> {
                errors =
                        ack.body()
                                .path("errors")
                                .propertyStream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                error -> error.getValue().asString("")));
                errors.keySet().stream()
                        .filter(block -> !blockIds().contains(block))
                        .forEach(block -> slack.breach("errors for an unknown block " + block));
            }
            case "update", "push" -> {
                if (ack.body().path("view") instanceof ObjectNode view) {
                    SlackViewRules.modal(view).forEach(slack::breach);
                    slack.team().put(shown().showing(view));
                } else {
                    slack.breach("view_submission: an update without a view");
                }
            }
            case "", "clear" -> slack.team().put(shown().closed());
            default -> slack.breach("view_submission: unknown response_action " + ack.body());
        }
    }
}
