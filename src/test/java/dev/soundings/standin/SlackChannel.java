package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** A channel of the workspace, as {@code conversations.info} describes it. */
public record SlackChannel(
        String id, String name, Kind kind, boolean archived, List<String> members) {
    public SlackChannel {
        members = List.copyOf(members);
    }

    /** How a channel is seen. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT
    }

    public static SlackChannel open(String id, String name, List<String> members) {
        return new SlackChannel(id, name, Kind.PUBLIC, false, members);
    }

    public SlackChannel closed() {
        return new SlackChannel(id, name, Kind.PRIVATE, archived, members);
    }

    public SlackChannel archivedNow() {
        return new SlackChannel(id, name, kind, true, members);
    }

    public SlackChannel joinedBy(String user) {
        var more = new ArrayList<>(members);
        more.add(user);
        return new SlackChannel(id, name, kind, archived, more);
    }

    public SlackChannel leftBy(String user) {
        return new SlackChannel(
                id,
                name,
                kind,
                archived,
                members.stream().filter(member -> !member.equals(user)).toList());
    }

    /** The word that stands in the scopes: {@code channels:read}, {@code im:history}. */
    String scopeWord() {
        return switch (kind) {
            case PUBLIC -> "channels";
            case PRIVATE -> "groups";
            case DIRECT -> "im";
        };
    }

    ObjectNode json(String bot) {
        var json = SlackJson.object();
        json.put("id", id)
                .put("created", 1_700_000_000)
                .put("is_archived", archived)
                .put("is_im", kind == Kind.DIRECT)
                .put("is_channel", kind == Kind.PUBLIC)
                .put("is_group", kind == Kind.PRIVATE)
                .put("is_mpim", false)
                .put("is_private", kind != Kind.PUBLIC)
                .put("is_ext_shared", false)
                .put("is_org_shared", false)
                .put("is_member", members.contains(bot));
        if (kind == Kind.DIRECT) {
            json.put("user", members.getFirst());
        } else {
            json.put("name", name).put("name_normalized", name).put("num_members", members.size());
        }
        return json;
    }
}
