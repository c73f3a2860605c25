package dev.soundings.rehearsal;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Span.Moment.Shape;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

import org.springframework.web.servlet.function.ServerResponse;

import java.util.Optional;

/** Everything a person can do in the room, each by one request. */
final class RoomActions {
    private static final int LONGEST = 4_000;

    private final RoomTranslator translator;
    private final RoomListener listener;
    private final RoomLog log;
    private final RoomPages pages;
    private final RoomResponses responses;
    private final RoomClock clock;
    private final Phrases phrases;

    RoomActions(
            RoomTranslator translator,
            RoomListener listener,
            RoomLog log,
            RoomPages pages,
            RoomResponses responses,
            RoomClock clock,
            Phrases phrases) {
        this.translator = translator;
        this.listener = listener;
        this.log = log;
        this.pages = pages;
        this.responses = responses;
        this.clock = clock;
        this.phrases = phrases;
    }

    /** A command, or words for the others. */
    ServerResponse say(RoomRequest request) {
        var text = request.field("text");
        if (text.length() > LONGEST) {
            return responses.notice(phrases.say(RoomText.TOO_LONG, "count", text.length()));
        }
        if (text.isBlank()) {
            return responses.changed();
        }
        if (text.startsWith("/")) {
            return command(request);
        }
        listener.said(translator.words(request), text);
        return responses.changed(RoomResponses.SAID);
    }

    ServerResponse press(RoomRequest request) {
        return answer(translator.pressed(request), request);
    }

    ServerResponse choose(RoomRequest request) {
        return answer(translator.chosen(request), request);
    }

    ServerResponse submit(RoomRequest request) {
        return answer(translator.submitted(request), request, RoomResponses.FORM_DONE);
    }

    ServerResponse close(RoomRequest request) {
        return answer(translator.closed(request), request);
    }

    ServerResponse shortcut(RoomRequest request) {
        return visible(request)
                .map(post -> answer(translator.shortcut(request, post), request))
                .orElseGet(responses::changed);
    }

    void openHome(RoomRequest request) {
        listener.receive(translator.homeOpened(request));
    }

    ServerResponse moveClock(RoomRequest request) {
        var jump = RoomClock.Jump.valueOf(request.field("jump"));
        var zone = request.persona().zone();
        return switch (clock.move(jump, zone)) {
            case RoomClock.Move.Started started -> responses.changed();
            case RoomClock.Move.NothingPlanned() ->
                    responses.notice(phrases.say(RoomText.CLOCK_NOTHING));
            case RoomClock.Move.Busy() -> responses.notice(busy(request));
            case RoomClock.Move.Fixed() -> responses.notice(phrases.say(RoomText.CLOCK_FIXED));
        };
    }

    /** A command that cannot be read stays in the box, to be corrected. */
    private ServerResponse command(RoomRequest request) {
        var event = translator.command(request);
        return event instanceof ChatEvent.CommandMisread
                ? answer(event, request)
                : answer(event, request, RoomResponses.SAID);
    }

    private ServerResponse answer(ChatEvent event, RoomRequest request, String... after) {
        ChatReply reply = listener.receive(event);
        var reader = pages.reader(request.persona(), request.channel());
        return responses.to(reply, request, reader, after);
    }

    private Optional<RoomPost> visible(RoomRequest request) {
        return request.message()
                .map(PostRef::id)
                .flatMap(id -> log.find(request.workspace(), id))
                .filter(post -> post.visibleTo(request.persona().user()));
    }

    private String busy(RoomRequest request) {
        var reader = pages.reader(request.persona(), request.channel());
        var when = clock.playingTo().orElseGet(clock::now);
        return phrases.say(RoomText.CLOCK_BUSY, "when", reader.show(when, Shape.DAY_AND_TIME));
    }
}
