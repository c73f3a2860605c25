package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody in the workspace, as {@code users.info} describes them.
 *
 * @param zone IANA name; empty when unknown
 */
public record SlackUser(
        String id,
        String displayName,
        String zone,
        String locale,
        Kind kind,
        boolean deleted,
        boolean primaryOwner) {

    /** What somebody is to the workspace. */
    public enum Kind {
        MEMBER,
        GUEST,
        BOT,
        STRANGER
    }

    public static SlackUser member(String id, String displayName, String zone) {
        return new SlackUser(id, displayName, zone, "en-GB", Kind.MEMBER, false, false);
    }

    public SlackUser owning() {
        return new SlackUser(id, displayName, zone, locale, kind, deleted, true);
    }

    public SlackUser as(Kind other) {
        return new SlackUser(id, displayName, zone, locale, other, deleted, primaryOwner);
    }

    public SlackUser in(String otherZone) {
        return new SlackUser(id, displayName, otherZone, locale, kind, deleted, primaryOwner);
    }

    public SlackUser gone() {
        return new SlackUser(id, displayName, zone, locale, kind, true, primaryOwner);
    }

    /** The direct message with the bot. */
    String direct() {
        return "D" + id.substring(1);
    }

    ObjectNode json(String team) {
        var json = SlackJson.object();
        json.put("id", id)
                .put("team_id", kind == Kind.STRANGER ? "T0ELSEWHERE" : team)
                .put("name", displayName.toLowerCase(java.util.Locale.ROOT))
                .put("real_name", displayName)
                .put("deleted", deleted)
                .put("is_bot", kind == Kind.BOT)
                .put("is_app_user", false);
        if (!deleted) {
            json.put("tz_label", zone)
                    .put("tz_offset", 0)
                    .put("is_admin", primaryOwner)
                    .put("is_owner", primaryOwner)
                    .put("is_primary_owner", primaryOwner)
                    .put("is_restricted", kind == Kind.GUEST)
                    .put("is_ultra_restricted", false)
                    .put("is_stranger", kind == Kind.STRANGER)
                    .put("locale", locale);
            if (!zone.isEmpty()) {
                json.put("tz", zone);
            }
        }
        json.putObject("profile")
                .put("display_name", displayName)
                .put("real_name", displayName)
                .put("team", team);
        return json;
    }
}
