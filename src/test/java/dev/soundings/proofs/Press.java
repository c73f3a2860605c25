package dev.soundings.proofs;

import dev.soundings.chat.ActionId;
import dev.soundings.round.InvitationId;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A button that somebody sees below a message.
 *
 * @param token and the message's id travel with it, as in a browser
 */
record Press(ActionId action, String token, String message) {
    private static final Pattern ACTION = Pattern.compile("\"action\":\"([^\"]+)\"");

    /** All on a page, in order. */
    static List<Press> on(String page) {
        var presses = new ArrayList<Press>();
        var token = "";
        var message = "";
        for (var tag : Markup.of(page).tags()) {
            if (tag.name().equals("input") && tag.attribute("name").equals("token")) {
                token = tag.attribute("value");
            } else if (tag.name().equals("input") && tag.attribute("name").equals("message")) {
                message = tag.attribute("value");
            } else if (tag.attribute("hx-post").endsWith("/press")) {
                var action = ACTION.matcher(tag.attribute("hx-vals"));
                if (action.find()) {
                    presses.add(new Press(ActionId.parse(action.group(1)), token, message));
                }
            }
        }
        return presses;
    }

    boolean answers(String verb) {
        return action.feature().equals("answer") && action.verb().equals(verb);
    }

    InvitationId invitation() {
        return new InvitationId(action.argument().split(":", 2)[0]);
    }
}
