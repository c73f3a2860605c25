package dev.soundings.caller;

import dev.soundings.access.Actor;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.Person;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Who is talking to the bot just now: Tom, at 9:04 in Lisbon, in English.
 *
 * @param clock finds their zone, as not every answer tells the time
 * @param phrases in the person's language, or the workspace's when everybody reads it
 * @param shares everybody in the place shall see what the command shows
 */
public record Caller(
        ChatEvent event, Person person, Supplier<ZoneId> clock, Phrases phrases, boolean shares) {
    /** The person's own, or the workspace's while theirs is unknown or everybody reads it. */
    public ZoneId zone() {
        return clock.get();
    }

    public Actor actor() {
        return Actor.of(event.origin());
    }

    public WorkspaceId workspace() {
        return event.origin().workspace();
    }

    public UserId user() {
        return event.origin().user();
    }

    public EventId eventId() {
        return event.origin().event();
    }

    public Instant now() {
        return event.origin().at();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    public String say(TextKey key, Object... namesAndValues) {
        return phrases.say(key, namesAndValues);
    }

    /** What a command shows: for nobody else, unless the person shares it. */
    public ChatReply shown(ChatMessage message) {
        return shares ? new ChatReply.Post(message) : new ChatReply.Whisper(message);
    }

    public ChatReply told(TextKey key, Object... namesAndValues) {
        return ChatReply.whisper(say(key, namesAndValues));
    }
}
