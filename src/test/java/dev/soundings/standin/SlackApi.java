package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The Web API: checks token, scope, arguments and rate, then does what was asked. Everything that
 * breaks a documented rule is answered with an error and remembered.
 */
final class SlackApi {
    private final SlackTokens tokens;
    private final SlackRates rates;
    private final SlackTeam team;
    private final SlackNews news;
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Function<SlackArguments, ObjectNode>> methods = new HashMap<>();

    SlackApi(SlackTokens tokens, SlackRates rates, SlackTeam team, SlackNews news) {
        this.tokens = tokens;
        this.rates = rates;
        this.team = team;
        this.news = news;
    }

    void add(Map<String, Function<SlackArguments, ObjectNode>> more) {
        methods.putAll(more);
    }

    SlackAnswer answer(String name, String token, ObjectNode given, boolean json) {
        try {
            var method = SlackMethod.named(name);
            tokens.check(method, token);
            if (json && !method.json() && !given.isEmpty()) {
                throw SlackRefusal.breach("invalid_arguments", "takes a form, not JSON");
            }
            var arguments = SlackArguments.of(method, given);
            var wait = rates.spend(name, arguments.text("channel"), team.now());
            if (wait.isPresent()) {
                return SlackAnswer.tooMany(wait.get());
            }
            var handler = methods.get(name);
            if (handler == null) {
                throw SlackRefusal.breach("unknown_method", "the stand-in does not know it");
            }
            return SlackAnswer.ok(handler.apply(arguments), tokens.granted());
        } catch (SlackRefusal refusal) {
            breaches(name, refusal);
            return SlackAnswer.refused(refusal);
        }
    }

    void breaches(String where, SlackRefusal refusal) {
        refusal.breaches().forEach(what -> breach(where + ": " + what));
    }

    void breach(String what) {
        news.tell(() -> violations.add(what));
    }

    List<String> violations() {
        return news.read(() -> List.copyOf(violations));
    }
}
