package dev.soundings.slack;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.UserId;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last page of each Home tab that this process has published, so that the same is not published
 * again. Who is forgotten, because many others came after, only gets theirs once more.
 */
final class PublishedHomes {
    private static final int MOST = 2_000;

    private final Map<UserId, ChatMessage> last =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UserId, ChatMessage> eldest) {
                    return size() > MOST;
                }
            };

    synchronized void put(UserId user, ChatMessage page) {
        last.remove(user);
        last.put(user, page);
    }

    synchronized boolean isLast(UserId user, ChatMessage page) {
        return page.equals(last.get(user));
    }
}
