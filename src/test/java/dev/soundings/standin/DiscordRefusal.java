package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

/**
 * The API says no: an HTTP status with one of Discord's own codes, such as 403 with 50007.
 *
 * @see <a href="https://discord.com/developers/docs/topics/opcodes-and-status-codes">Discord:
 *     codes</a>
 */
final class DiscordRefusal extends RuntimeException {
    static final int ANSWERED_BEFORE = 40060;

    private static final long serialVersionUID = 1;

    private final int status;
    private final int code;

    private DiscordRefusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static DiscordRefusal of(int status, int code, String message) {
        return new DiscordRefusal(status, code, message);
    }

    static DiscordRefusal unknown(int code, String what) {
        return new DiscordRefusal(404, code, "Unknown " + what);
    }

    static DiscordRefusal invalidForm(String why) {
        return new DiscordRefusal(400, 50035, "Invalid Form Body: " + why);
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    ObjectNode json() {
        return DiscordJson.object().put("code", code).put("message", getMessage());
    }
}
