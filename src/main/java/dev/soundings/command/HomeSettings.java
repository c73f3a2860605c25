package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Span;
import dev.soundings.people.Absence;
import dev.soundings.wording.HomeText;
import dev.soundings.wording.SettingsText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a person is asked, and the buttons that change it: {@code Your time zone is Europe/Lisbon.
 * Days off: Sat 20 Feb to Fri 26 Feb.}
 */
final class HomeSettings {
    private static final int MOST_ABSENCES = 3;

    private final Caller caller;
    private final DayMessages days;

    HomeSettings(Caller caller) {
        this.caller = caller;
        days = new DayMessages(caller);
    }

    /** Empty while the person is here. */
    Optional<String> awayNow() {
        return now().map(Absence::to)
                .map(last -> caller.say(HomeText.AWAY_NOW, "day", days.day(last)));
    }

    List<Block> blocks() {
        var lines = new ArrayList<String>();
        lines.add(zone());
        lines.add(
                caller.say(
                        caller.person().preferences().directly()
                                ? SettingsText.DIRECTLY_NOW
                                : SettingsText.TOGETHER_NOW));
        daysOff().ifPresent(lines::add);
        caller.person()
                .preferences()
                .skipUntil()
                .filter(day -> !day.isBefore(caller.today()))
                .map(day -> caller.say(HomeText.RESTING, "day", days.day(day)))
                .ifPresent(lines::add);
        return List.of(
                new Block.Heading(caller.say(SettingsText.HEADING)),
                new Block.Bullets(
                        lines.stream().map(line -> List.<Span>of(new Span.Text(line))).toList()),
                new Block.Buttons(buttons()));
    }

    /** Without the time of day, which would be wrong a minute later. */
    private String zone() {
        var own = caller.person().zone();
        return caller.say(
                own.isPresent() ? HomeText.ZONE : HomeText.ZONE_UNKNOWN,
                "zone",
                own.orElse(caller.zone()).getId().replace('_', ' '));
    }

    private Optional<String> daysOff() {
        var ahead =
                caller.person().absences().stream()
                        .filter(absence -> !absence.to().isBefore(caller.today()))
                        .sorted(Comparator.comparing(Absence::from))
                        .limit(MOST_ABSENCES)
                        .map(this::fromTo)
                        .collect(Collectors.joining("; "));
        return ahead.isEmpty()
                ? Optional.empty()
                : Optional.of(caller.say(HomeText.DAYS_OFF, "days", ahead));
    }

    private String fromTo(Absence absence) {
        return absence.from().equals(absence.to())
                ? days.day(absence.from())
                : caller.say(
                        HomeText.FROM_TO,
                        "from",
                        days.day(absence.from()),
                        "to",
                        days.day(absence.to()));
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        now().ifPresent(absence ->
                buttons.add(Returning.button(caller, absence, HomeText.TAKE_BACK)));
        buttons.add(button("away", HomeText.AWAY_BUTTON));
        buttons.add(button("settings", HomeText.SETTINGS_BUTTON));
        buttons.add(button("setup", HomeText.SET_UP));
        buttons.add(button("help", HomeText.HELP_BUTTON));
        return buttons;
    }

    /** Of several that overlap, the one that ends last. */
    private Optional<Absence> now() {
        return caller.person().absences().stream()
                .filter(absence -> absence.covers(caller.today()))
                .max(Comparator.<Absence, LocalDate>comparing(Absence::to));
    }

    private Button button(String verb, HomeText label) {
        return Button.plain(ActionId.of("soundings", verb), caller.say(label));
    }
}
