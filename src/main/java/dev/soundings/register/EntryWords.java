package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.List;
import java.util.Optional;

/** The small words of cards and lists, the same for all kinds. */
public final class EntryWords {
    private static final int TITLE_IN_LIST = 120;

    private EntryWords() {}

    static Block.Fields.Field fact(TextKey caption, String value, Phrases phrases) {
        return new Block.Fields.Field(phrases.say(caption), List.of(new Span.Text(value)));
    }

    static Block.Fields.Field person(
            TextKey caption, Optional<UserId> user, TextKey nobody, Phrases phrases) {
        return new Block.Fields.Field(
                phrases.say(caption),
                List.of(
                        user.<Span>map(Span.Mention::new)
                                .orElseGet(() -> new Span.Text(phrases.say(nobody)))));
    }

    /** Whose it is, and who is asked to own it. */
    static List<Block.Fields.Field> owners(Entry<?> entry, Phrases phrases) {
        var owner =
                person(RegisterText.CARD_OWNER, entry.owner(), RegisterText.CARD_NOBODY, phrases);
        return entry.asked()
                .map(user ->
                        List.of(
                                owner,
                                person(
                                        RegisterText.CARD_ASKED,
                                        Optional.of(user),
                                        RegisterText.CARD_NOBODY,
                                        phrases)))
                .orElse(List.of(owner));
    }

    /** In a line, after the title: who owns it, who is asked to, or that nobody does. */
    static List<Span> whose(Entry<?> entry, Phrases phrases) {
        return entry.owner()
                .map(user -> whose(RegisterText.ENTRY_OWNED, user, phrases))
                .or(() -> entry.asked().map(user -> whose(RegisterText.ENTRY_ASKED, user, phrases)))
                .orElseGet(() -> Sentence.of(phrases, RegisterText.ENTRY_UNOWNED));
    }

    static List<Span> whose(TextKey text, UserId owner, Phrases phrases) {
        return Sentence.of(phrases, text, "owner", new Span.Mention(owner));
    }

    /** What people wrote, or that it was erased. */
    public static String written(Text text, Phrases phrases) {
        return text.words().orElseGet(() -> phrases.say(RegisterText.ERASED));
    }

    /** The same, as much of it as a line of a list has room for. */
    public static String inList(Text text, Phrases phrases) {
        return Shortened.to(TITLE_IN_LIST, written(text, phrases));
    }

    /** How people are told of what happened, in the words that kinds share. */
    static TextKey told(HistoryEvent event) {
        return switch (event.type()) {
            case RAISED -> RegisterText.TOLD_RAISED;
            case KEPT -> RegisterText.TOLD_KEPT;
            case DROPPED -> RegisterText.TOLD_DROPPED;
            case OWNER_ASKED -> RegisterText.TOLD_ASKED;
            case OWNER_ACCEPTED -> RegisterText.TOLD_ACCEPTED;
            case OWNER_DECLINED -> RegisterText.TOLD_DECLINED;
            case OWNER_SILENT -> RegisterText.TOLD_SILENT;
            case ENDED -> RegisterText.TOLD_CLOSED;
            case CHANGED, REVIEWED ->
                    throw new IllegalArgumentException("nobody is told of " + event.type());
        };
    }
}
