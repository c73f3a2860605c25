package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

/**
 * A modal that is open in front of somebody, or a home tab.
 *
 * @param version counts the updates
 */
public record SlackShownView(
        String id, String user, String trigger, ObjectNode view, int version, boolean open) {

    SlackShownView showing(ObjectNode other) {
        return new SlackShownView(id, user, trigger, other, version + 1, open);
    }

    SlackShownView closed() {
        return new SlackShownView(id, user, trigger, view, version, false);
    }

    String hash() {
        return id + "." + version;
    }

    /** As Slack gives it back: with ids, and without what has not been typed. */
    ObjectNode json() {
        var json = view.deepCopy();
        json.put("id", id)
                .put("team_id", SlackTeam.ID)
                .put("app_id", SlackTeam.APP)
                .put("bot_id", SlackTeam.BOT_ID)
                .put("hash", hash())
                .put("root_view_id", id)
                .put("app_installed_team_id", SlackTeam.ID);
        json.putNull("previous_view_id");
        if (!json.has("private_metadata")) {
            json.put("private_metadata", "");
        }
        if (!json.has("callback_id")) {
            json.put("callback_id", "");
        }
        return json;
    }
}
