package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.Suggested;
import dev.soundings.chat.ChatReply;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryOutcome;
import dev.soundings.wording.EntryText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Text;

import java.util.function.Function;
import java.util.stream.Stream;

/** How commands on the register answer, whatever kind of entry they are about. */
final class EntryReplies {
    private EntryReplies() {}

    /**
     * @param unknown what to say when there is no such entry
     */
    static <E extends Entry> ChatReply shown(
            Caller caller, EntryOutcome<E> outcome, Function<E, ChatReply> card, TextKey unknown) {
        return shown(caller, outcome, card, unknown, EntryText.DECIDED_BEFORE);
    }

    /**
     * @param decidedBefore what to say of {@code label} when it is too late for this step
     */
    static <E extends Entry> ChatReply shown(
            Caller caller,
            EntryOutcome<E> outcome,
            Function<E, ChatReply> card,
            TextKey unknown,
            TextKey decidedBefore) {
        return switch (outcome) {
            case EntryOutcome.Done<E>(var entry) -> card.apply(entry);
            case EntryOutcome.NotNow<E>(var entry, var why) ->
                    switch (why) {
                        case DECIDED_BEFORE -> caller.told(decidedBefore, "label", entry.label());
                        case NOT_ASKED_OF_YOU ->
                                caller.told(EntryText.NOT_ASKED_OF_YOU, "label", entry.label());
                    };
            case EntryOutcome.Unknown<E>() -> caller.told(unknown);
        };
    }

    /** {@code R-14 Vendor API slips}, by its label or words of its title. */
    static <E extends Entry> ChatReply suggestions(
            Stream<E> entries, Function<E, Text> title, String typed) {
        return Suggested.among(
                entries.map(entry -> Suggested.entry(entry.label(), title.apply(entry))), typed);
    }
}
