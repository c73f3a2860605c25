package dev.soundings.rehearsal;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first thing that is read in a new room: who one is here, and three things to try, such as
 * {@code Press “Next event” and watch the clock}.
 */
final class RoomWelcome {
    private static final SendKey KEY = new SendKey("welcome");

    private final ChatGateway gateway;
    private final Phrases phrases;

    RoomWelcome(ChatGateway gateway, Phrases phrases) {
        this.gateway = gateway;
        this.phrases = phrases;
    }

    /** Once in a room: the key is the same each time. */
    void to(WorkspaceId workspace, Sample sample) {
        gateway.post(workspace, KEY, new Recipient.Channel(sample.lobby()), message(sample));
    }

    private ChatMessage message(Sample sample) {
        var heading = phrases.say(RoomText.WELCOME);
        var who = sample.person(sample.admin()).orElseThrow();
        return new ChatMessage(
                heading,
                List.of(
                        new Block.Heading(heading),
                        new Block.Paragraph(
                                sentence(
                                        RoomText.WELCOME_WHO,
                                        "name",
                                        who.name(),
                                        "title",
                                        who.title().toLowerCase(who.locale()),
                                        "organisation",
                                        sample.name())),
                        new Block.Paragraph(sentence(RoomText.WELCOME_TRY)),
                        new Block.Bullets(
                                Stream.of(
                                                sentence(
                                                        RoomText.WELCOME_SET_UP,
                                                        "command",
                                                        new Span.Code("/soundings setup")),
                                                sentence(RoomText.WELCOME_PLAY),
                                                sentence(
                                                        RoomText.WELCOME_REGISTER,
                                                        "command",
                                                        new Span.Code(
                                                                "/risk list \"Atlas migration\"")))
                                        .toList()),
                        new Block.Footnote(
                                sentence(RoomText.WELCOME_MORE, "command", new Span.Code("/")))));
    }

    private List<Span> sentence(RoomText text, Object... values) {
        return Sentence.of(phrases, text, values);
    }
}
