package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.wording.PromptText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code Is it 9:04 for you? [Yes] [No]} below the first answer of somebody whose zone no platform
 * tells; whoever leaves it open is asked again after a month, not with every answer. The answer
 * belongs to {@code /soundings settings}, where the question always is.
 */
final class ZoneQuestion {
    private static final Period UNTIL_AGAIN = Period.ofMonths(1);

    private final People people;

    ZoneQuestion(People people) {
        this.people = people;
    }

    ChatMessage below(ChatMessage card, Addressee to, Instant now) {
        var today = to.dateOf(now);
        return isDue(to.person(), today) ? asked(card, to, now, today) : card;
    }

    /** On the day on which it is put it stays below the card, which is shown anew by every tap. */
    private static boolean isDue(Person person, LocalDate today) {
        return person.zone().isEmpty()
                && person.preferences()
                        .zoneAskedOn()
                        .filter(before -> !before.equals(today))
                        .filter(before -> today.isBefore(before.plus(UNTIL_AGAIN)))
                        .isEmpty();
    }

    private ChatMessage asked(ChatMessage card, Addressee to, Instant now, LocalDate today) {
        var person = to.person();
        if (!person.preferences().zoneAskedOn().equals(Optional.of(today))) {
            people.change(
                    person.workspace(),
                    person.id(),
                    known -> known.preferring(known.preferences().askedForZone(today)));
        }
        var phrases = to.phrases();
        var time = DateTimeFormatter.ofPattern("H:mm", phrases.locale()).format(to.timeOf(now));
        var blocks = new ArrayList<>(card.blocks());
        blocks.add(new Block.Divider());
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                new Span.Text(
                                        phrases.say(PromptText.ZONE_QUESTION, "time", time)))));
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Button.plain(
                                        settings(to.zone().getId()),
                                        phrases.say(PromptText.ZONE_YES)),
                                Button.plain(settings("hour"), phrases.say(PromptText.ZONE_NO)))));
        return new ChatMessage(card.headline(), blocks);
    }

    private static ActionId settings(String what) {
        return ActionId.of("soundings", "settings", what);
    }
}
