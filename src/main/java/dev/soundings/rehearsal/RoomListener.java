package dev.soundings.rehearsal;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Option;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door of the room: hands events to the inbox and shows what comes back. A whisper becomes a
 * message that one person sees, an update replaces the message whose button was pressed; forms,
 * field errors and suggestions are returned, as only the browser that asked can show them.
 */
final class RoomListener {
    private static final Logger log = LoggerFactory.getLogger(RoomListener.class);
    private static final int PART = 2_000;

    private final ChatInbox inbox;
    private final RoomLog room;
    private final RoomHomes homes;
    private final Phrases phrases;

    RoomListener(ChatInbox inbox, RoomLog room, RoomHomes homes, Phrases phrases) {
        this.inbox = inbox;
        this.room = room;
        this.homes = homes;
        this.phrases = phrases;
    }

    /** Shows nothing: for what was done before anybody came in. */
    ChatReply receiveQuietly(ChatEvent event) {
        return ask(event);
    }

    ChatReply receive(ChatEvent event) {
        var reply = ask(event);
        var origin = event.origin();
        switch (reply) {
            case ChatReply.Whisper(var message) -> privately(event, message);
            case ChatReply.Update(var message) -> inPlace(event, message);
            case ChatReply.Post(var message) ->
                    post(origin, Optional.empty(), Optional.empty(), message);
            case ChatReply.FieldErrors(var errors) when !isForm(event) ->
                    privately(event, ChatMessage.of(String.join("\n", errors.values())));
            case ChatReply.FieldErrors errors -> {}
            case ChatReply.OpenForm form -> {}
            case ChatReply.Suggestions suggestions -> {}
            case ChatReply.Silence() -> {}
        }
        return reply;
    }

    /** What a person says to the others; the bot does not listen in. */
    void said(Origin origin, String words) {
        post(origin, Optional.of(origin.user()), Optional.empty(), messageOf(words));
    }

    /** Nothing is shown of any other answer: the person is still typing. */
    List<Option> suggestions(ChatEvent.SuggestionsAsked asked) {
        return ask(asked) instanceof ChatReply.Suggestions(var options) ? options : List.of();
    }

    private ChatReply ask(ChatEvent event) {
        try {
            return inbox.receive(event);
        } catch (RuntimeException e) {
            var kind = event.getClass().getSimpleName();
            log.error("{} {} could not be answered", kind, event.origin().event(), e);
            return ChatReply.whisper(phrases.say(RoomText.FAULT));
        }
    }

    private void privately(ChatEvent event, ChatMessage message) {
        var origin = event.origin();
        if (event instanceof ChatEvent.HomeOpened) {
            homes.put(origin.workspace(), origin.user(), message);
            return;
        }
        post(origin, Optional.empty(), Optional.of(origin.user()), message);
    }

    private void inPlace(ChatEvent event, ChatMessage message) {
        var origin = event.origin();
        if (origin.message().filter(RoomHomes::isHome).isPresent()) {
            homes.put(origin.workspace(), origin.user(), message);
            return;
        }
        boolean replaced =
                origin.message()
                        .filter(post -> room.edit(origin.workspace(), post, message))
                        .isPresent();
        if (!replaced) {
            privately(event, message);
        }
    }

    private void post(
            Origin origin, Optional<UserId> author, Optional<UserId> onlyFor, ChatMessage message) {
        Place place = origin.place();
        var key = new SendKey("event/" + origin.event());
        var draft =
                new RoomPost(
                        "new",
                        place.channel(),
                        place.thread(),
                        author,
                        onlyFor,
                        origin.at(),
                        0,
                        message);
        room.post(origin.workspace(), key, draft);
    }

    private static boolean isForm(ChatEvent event) {
        return event instanceof ChatEvent.FormSubmitted;
    }

    /** A paragraph holds 3,000 characters, a person may say more. */
    private static ChatMessage messageOf(String words) {
        var blocks = new ArrayList<Block>();
        for (int from = 0, to; from < words.length(); from = to) {
            to = endOfPart(words, from);
            blocks.add(new Block.Paragraph(List.of(new Span.Text(words.substring(from, to)))));
        }
        return new ChatMessage(ChatMessage.shortened(words.strip()), blocks);
    }

    /** Never between the two halves of one character. */
    private static int endOfPart(String words, int from) {
        int to = Math.min(from + PART, words.length());
        return to < words.length() && Character.isHighSurrogate(words.charAt(to - 1)) ? to - 1 : to;
    }
}
