package dev.soundings.standin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code views.open}, {@code update} and {@code publish}. */
final class SlackViewMethods {
    private static final int STACK = 3;

    private final SlackTeam team;
    private final SlackTickets tickets;

    SlackViewMethods(SlackTeam team, SlackTickets tickets) {
        this.team = team;
        this.tickets = tickets;
    }

    Map<String, Function<SlackArguments, ObjectNode>> methods() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private ObjectNode open(SlackArguments arguments) {
        var view = modal(arguments);
        var trigger = arguments.text("trigger_id");
        var user = tickets.exchange(trigger);
        openOf(user).forEach(shown -> team.put(shown.closed()));
        return shown("V" + team.number(), user, trigger, view);
    }

    private ObjectNode push(SlackArguments arguments) {
        var view = modal(arguments);
        var trigger = arguments.text("trigger_id");
        var user = tickets.exchange(trigger);
        if (openOf(user).size() >= STACK) {
            throw SlackRefusal.breach("push_limit_reached", "more than three views");
        }
        return shown("V" + team.number(), user, trigger, view);
    }

    private List<SlackShownView> openOf(String user) {
        return team.views().stream()
                .filter(view -> view.open() && view.user().equals(user))
                .filter(view -> SlackJson.text(view.view(), "type").equals("modal"))
                .toList();
    }

    private ObjectNode update(SlackArguments arguments) {
        var view = modal(arguments);
        var shown =
                find(arguments)
                        .filter(SlackShownView::open)
                        .orElseThrow(() -> SlackRefusal.because("not_found"));
        if (arguments.optional("hash").filter(hash -> !hash.equals(shown.hash())).isPresent()) {
            throw SlackRefusal.because("hash_conflict");
        }
        var now = shown.showing(view);
        team.put(now);
        return answer(now);
    }

    private Optional<SlackShownView> find(SlackArguments arguments) {
        var external = arguments.text("external_id");
        return arguments
                .optional("view_id")
                .map(team::view)
                .orElseGet(() ->
                        team.views().stream()
                                .filter(view ->
                                        SlackJson.text(view.view(), "external_id").equals(external))
                                .filter(_ -> !external.isEmpty())
                                .reduce((_, later) -> later));
    }

    private ObjectNode publish(SlackArguments arguments) {
        var view = arguments.object("view");
        var problems = SlackViewRules.home(view);
        if (!problems.isEmpty()) {
            throw SlackRefusal.breach("invalid_arguments", problems);
        }
        var user = arguments.text("user_id");
        if (team.user(user).filter(known -> !known.deleted()).isEmpty()) {
            throw SlackRefusal.because("user_not_found");
        }
        view.set("blocks", team.named((ArrayNode) view.path("blocks")));
        var home = team.view("H" + user);
        if (arguments
                .optional("hash")
                .filter(hash -> home.filter(was -> !was.hash().equals(hash)).isPresent())
                .isPresent()) {
            throw SlackRefusal.because("hash_conflict");
        }
        var now =
                home.map(was -> was.showing(view))
                        .orElseGet(() -> new SlackShownView("H" + user, user, "", view, 0, true));
        team.put(now);
        return answer(now);
    }

    private ObjectNode modal(SlackArguments arguments) {
        var view = arguments.object("view");
        var problems = SlackViewRules.modal(view);
        if (!problems.isEmpty()) {
            throw SlackRefusal.breach("invalid_arguments", problems);
        }
        view.set("blocks", team.named((ArrayNode) view.path("blocks")));
        return view;
    }

    private ObjectNode shown(String id, String user, String trigger, ObjectNode view) {
        var shown = new SlackShownView(id, user, trigger, view, 0, true);
        team.put(shown);
        return answer(shown);
    }

    private static ObjectNode answer(SlackShownView shown) {
        var json = SlackJson.object();
        json.set("view", shown.json());
        return json;
    }
}
