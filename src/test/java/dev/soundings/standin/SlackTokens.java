package dev.soundings.standin;

import java.util.Set;

/**
 * Who calls, and what the app may do. The scopes are those of the manifest under test, so that a
 * scope that is missing there is missing here.
 */
final class SlackTokens {
    static final String BOT = "xoxb-1000-2000-standin";
    static final String APP = "xapp-1-A0SOUNDINGS-3000-standin";
    static final String SIGNING_SECRET = "0123456789abcdef0123456789abcdef";

    private final Set<String> scopes;
    private volatile boolean revoked;

    SlackTokens(Set<String> scopes) {
        this.scopes = Set.copyOf(scopes);
    }

    void revoke() {
        revoked = true;
    }

    void restore() {
        revoked = false;
    }

    void check(SlackMethod method, String token) {
        if (token.isEmpty()) {
            throw SlackRefusal.breach("not_authed", "no token");
        }
        if (!token.equals(BOT) && !token.equals(APP)) {
            throw SlackRefusal.because("invalid_auth");
        }
        if (revoked && token.equals(BOT)) {
            throw SlackRefusal.because("token_revoked");
        }
        if (method.name().equals("auth.test")) {
            return;
        }
        if (method.appToken() != token.equals(APP)) {
            throw SlackRefusal.breach("not_allowed_token_type", "a token of the other kind");
        }
        if (!method.appToken() && !method.scope().isEmpty()) {
            need(method.scope());
        }
    }

    void need(String scope) {
        if (!scopes.contains(scope)) {
            throw SlackRefusal.breach("missing_scope", "needs the scope " + scope);
        }
    }

    boolean has(String scope) {
        return scopes.contains(scope);
    }

    String granted() {
        return String.join(",", scopes.stream().sorted().toList());
    }
}
