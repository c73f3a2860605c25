package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.people.People;
import dev.soundings.wording.PromptText;

/** "DM me next time": whoever is asked in a channel may want to be asked by themselves. */
final class DirectWishes {
    private static final String SETTINGS = "/soundings settings";

    private final People people;

    DirectWishes(People people) {
        this.people = people;
    }

    ChatReply directly(Addressee to) {
        var person = to.person();
        people.change(
                person.workspace(),
                person.id(),
                known -> known.preferring(known.preferences().asking(true)));
        var words =
                Sentence.of(
                        to.phrases(),
                        PromptText.ASKING_DIRECTLY,
                        "command",
                        new Span.Code(SETTINGS));
        return new ChatReply.Whisper(
                ChatMessage.of(words, to.phrases().say(PromptText.ASK_DIRECTLY)));
    }
}
