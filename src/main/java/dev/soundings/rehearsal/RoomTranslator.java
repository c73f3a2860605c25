package dev.soundings.rehearsal;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.UserId;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Turns what the browser sent into neutral events: {@code POST /as/tom/in/dm-tom/press} with {@code
 * action=answer/skip/…} is a {@link ChatEvent.ButtonPressed} of Tom's. The event's id is the
 * request's token with a print of what was done, so the same request twice is one event, and two
 * buttons of one message are two.
 *
 * <p>Every method throws {@link IllegalArgumentException} when the page could not have sent this.
 */
final class RoomTranslator {
    /** The bot as the author of a message. */
    private static final UserId BOT = new UserId("soundings");

    private final CommandReader commands;
    private final Sample sample;

    RoomTranslator(CommandReader commands, Sample sample) {
        this.commands = commands;
        this.sample = sample;
    }

    ChatEvent command(RoomRequest request) {
        var typed = request.field("text");
        return switch (commands.read(typed, new SampleNames(sample))) {
            case CommandReader.Reading.Read(var call) ->
                    new ChatEvent.CommandInvoked(origin(request, "command", typed), call);
            case CommandReader.Reading.Misread(var problem) ->
                    new ChatEvent.CommandMisread(origin(request, "command", typed), problem);
        };
    }

    /** Where and when something is said that is no command. */
    Origin words(RoomRequest request) {
        return origin(request, "say", request.field("text"));
    }

    ChatEvent pressed(RoomRequest request) {
        var action = request.field("action");
        return new ChatEvent.ButtonPressed(
                origin(request, "press", action), ActionId.parse(action));
    }

    ChatEvent chosen(RoomRequest request) {
        var action = request.field("action");
        var from = request.field("from");
        var values = request.all(from.isBlank() ? "value" : from);
        return new ChatEvent.Chosen(
                origin(request, "choose", action + values), ActionId.parse(action), values);
    }

    ChatEvent submitted(RoomRequest request) {
        var action = request.field("action");
        var values = values(request);
        return new ChatEvent.FormSubmitted(
                origin(request, "submit", action), ActionId.parse(action), values);
    }

    ChatEvent closed(RoomRequest request) {
        var action = request.field("action");
        return new ChatEvent.FormClosed(
                origin(request, "close", action), ActionId.parse(action), values(request));
    }

    ChatEvent shortcut(RoomRequest request, RoomPost about) {
        var shortcut = request.field("shortcut");
        return new ChatEvent.MessageShortcut(
                origin(request, "shortcut", shortcut),
                shortcut,
                about.author().orElse(BOT),
                PlainWords.of(about.message()));
    }

    ChatEvent homeOpened(RoomRequest request) {
        return new ChatEvent.HomeOpened(origin(request, "home", ""));
    }

    ChatEvent.SuggestionsAsked suggestions(RoomRequest request, TypedArgument typing) {
        return new ChatEvent.SuggestionsAsked(
                origin(request, "suggest", request.field("text")),
                typing.soFar(),
                typing.argument(),
                typing.typed());
    }

    ChatEvent profile(RoomRequest request) {
        return new ChatEvent.ProfileChanged(
                origin(request, "profile", ""), request.persona().profile());
    }

    /** Fields of a form travel as {@code f.title}. */
    private static FormValues values(RoomRequest request) {
        var values = new HashMap<String, List<String>>();
        request.fields()
                .forEach((name, given) -> {
                    if (name.startsWith("f.")) {
                        values.put(
                                name.substring(2),
                                given.stream().map(RoomTranslator::lines).toList());
                    }
                });
        return new FormValues(values);
    }

    /** Browsers send line breaks of a text area as two characters. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n");
    }

    private Origin origin(RoomRequest request, String deed, String what) {
        var token = request.field("token");
        if (!token.matches("[A-Za-z0-9-]{1,48}")) {
            throw new IllegalArgumentException("a request without a token");
        }
        var done = (deed + " " + what).getBytes(StandardCharsets.UTF_8);
        var print = UUID.nameUUIDFromBytes(done).toString().substring(0, 8);
        return new Origin(
                new EventId(token + "-" + print),
                request.workspace(),
                request.persona().user(),
                place(request),
                request.at(),
                request.message());
    }

    /** The home page belongs to the direct message with the bot. */
    private Place place(RoomRequest request) {
        var direct = request.persona().direct();
        boolean isDirect = request.channel().equals(direct) || request.onHome();
        var channel = isDirect ? direct : request.channel();
        return new Place(channel, isDirect, request.thread());
    }
}
