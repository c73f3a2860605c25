package dev.soundings.mongo;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Audience;
import dev.soundings.project.Role;

import java.util.List;

/**
 * Who is asked.
 *
 * @param names user ids, names of roles, or the one channel or group
 */
public record AudienceDocument(Type type, List<String> names) {
    /** Which audience it is. */
    public enum Type {
        NAMED,
        IN_ROLES,
        CHANNEL_MEMBERS,
        GROUP_MEMBERS
    }

    static AudienceDocument from(Audience audience) {
        return switch (audience) {
            case Audience.Named(var people) ->
                    new AudienceDocument(Type.NAMED, Plain.texts(people));
            case Audience.InRoles(var roles) ->
                    new AudienceDocument(Type.IN_ROLES, Plain.names(roles));
            case Audience.ChannelMembers(var channel) ->
                    new AudienceDocument(Type.CHANNEL_MEMBERS, List.of(channel.value()));
            case Audience.GroupMembers(var group) ->
                    new AudienceDocument(Type.GROUP_MEMBERS, List.of(group.value()));
        };
    }

    Audience toDomain() {
        return switch (type) {
            case NAMED -> new Audience.Named(Plain.set(names, UserId::new));
            case IN_ROLES -> new Audience.InRoles(Plain.set(names, Role::valueOf));
            case CHANNEL_MEMBERS -> new Audience.ChannelMembers(new ChannelId(names.getFirst()));
            case GROUP_MEMBERS -> new Audience.GroupMembers(new GroupId(names.getFirst()));
        };
    }
}
