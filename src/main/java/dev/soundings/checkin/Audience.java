package dev.soundings.checkin;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.UserId;
import dev.soundings.project.Role;

import java.util.Set;

/** Who is asked. */
public sealed interface Audience {
    record Named(Set<UserId> people) implements Audience {
        public Named {
            people = Set.copyOf(people);
        }
    }

    /** Everybody who has one of these roles in the project when a round opens. */
    record InRoles(Set<Role> roles) implements Audience {
        public InRoles {
            roles = Set.copyOf(roles);
        }
    }

    record ChannelMembers(ChannelId channel) implements Audience {}

    /** Everybody who is in a group of the platform when a round opens. */
    record GroupMembers(GroupId group) implements Audience {}
}
