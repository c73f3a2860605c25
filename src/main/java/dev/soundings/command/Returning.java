package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.Which;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Span;
import dev.soundings.people.Absence;
import dev.soundings.people.People;
import dev.soundings.wording.HomeText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes an absence back, by its button {@code soundings/away/2027-02-20.2027-02-26} or by {@code
 * /soundings away back}: at once when there is only one, else by asking which.
 */
final class Returning {
    private static final int MOST_BUTTONS = 10;

    private final People people;

    Returning(People people) {
        this.people = people;
    }

    static Button button(Caller caller, Absence absence, HomeText label) {
        var days = new DayMessages(caller);
        return Button.plain(
                ActionId.of("soundings", "away", absence.from() + "." + absence.to()),
                caller.say(label, "from", days.day(absence.from()), "to", days.day(absence.to())));
    }

    ChatReply any(Caller caller) {
        var ahead =
                caller.person().absences().stream()
                        .filter(absence -> !absence.to().isBefore(caller.today()))
                        .sorted(Comparator.comparing(Absence::from))
                        .toList();
        return switch (ahead.size()) {
            case 0 -> caller.told(HomeText.NOT_AWAY);
            case 1 -> takeBack(caller, ahead.getFirst());
            default -> which(caller, ahead);
        };
    }

    ChatReply from(Caller caller, ActionId action) {
        return caller.person().absences().stream()
                .filter(absence ->
                        button(caller, absence, HomeText.TAKE_BACK).action().equals(action))
                .findFirst()
                .map(absence -> takeBack(caller, absence))
                .orElseGet(() -> caller.told(HomeText.NOT_AWAY));
    }

    private ChatReply takeBack(Caller caller, Absence absence) {
        LocalDate today = caller.today();
        if (absence.to().isBefore(today)) {
            return caller.told(HomeText.NOT_AWAY);
        }
        people.change(caller.workspace(), caller.user(), person -> person.backFrom(absence, today));
        var days = new DayMessages(caller);
        return caller.told(
                HomeText.TAKEN_BACK,
                "from",
                days.day(absence.from()),
                "to",
                days.day(absence.to()));
    }

    private static ChatReply which(Caller caller, List<Absence> ahead) {
        var question = caller.say(HomeText.WHICH_ABSENCE);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(question))));
        blocks.addAll(
                Which.rows(
                        ahead.stream()
                                .limit(MOST_BUTTONS)
                                .map(absence -> button(caller, absence, HomeText.FROM_TO))
                                .toList()));
        return new ChatReply.Whisper(new ChatMessage(question, blocks));
    }
}
