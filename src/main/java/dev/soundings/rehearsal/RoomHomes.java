package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.MessageJson;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.Optional;

/** The home page that the bot shows to each person, one for each. */
final class RoomHomes {
    private static final String SHELF = "home";
    private static final String ID = "home";

    private final PlatformMemory memory;
    private final Runnable changed;

    RoomHomes(PlatformMemory memory, Runnable changed) {
        this.memory = memory;
        this.changed = changed;
    }

    PostRef put(WorkspaceId workspace, UserId user, ChatMessage message) {
        memory.put(workspace, SHELF, user.value(), MessageJson.write(message));
        changed.run();
        return refOf(user);
    }

    Optional<ChatMessage> find(WorkspaceId workspace, UserId user) {
        return memory.get(workspace, SHELF, user.value()).map(MessageJson::read);
    }

    /** Where buttons on the home page say they were pressed. */
    static PostRef refOf(UserId user) {
        return new PostRef(new ChannelId("home-" + user), ID);
    }

    static boolean isHome(PostRef post) {
        return post.id().equals(ID);
    }
}
