package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.people.KnownZones;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.wording.SettingsText;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * {@code /soundings settings Europe/Lisbon}: what a person tells of themselves, which no platform
 * knows; {@code /soundings settings Bavaria} whose holidays they keep. Without a zone it asks what
 * the clock on the wall shows, and then which place that is.
 */
final class SettingsCommand {
    /** The argument of the command. */
    static final String ZONE = "zone";

    private static final String HOUR = "hour";
    private static final String PLACE = "place";
    private static final String DIRECTLY = "direct";
    private static final String TOGETHER = "channel";

    private final People people;
    private final Workspaces workspaces;
    private final HolidaySettings holidays;

    SettingsCommand(People people, Workspaces workspaces, HolidaySettings holidays) {
        this.people = people;
        this.workspaces = workspaces;
        this.holidays = holidays;
    }

    static ChatReply suggestions(String typed) {
        return new ChatReply.Suggestions(
                KnownZones.matching(typed, Denominator.OPTIONS).stream()
                        .map(zone -> Option.of(zone.getId(), shown(zone)))
                        .toList());
    }

    ChatReply settings(Caller caller) {
        return switch (caller.event()) {
            case ChatEvent.CommandInvoked(_, var call) ->
                    call.argument(ZONE)
                            .filter(typed -> !typed.isBlank())
                            .map(typed -> named(caller, typed))
                            .orElseGet(() -> overview(caller));
            case ChatEvent.Chosen(_, var action, var values) ->
                    chosen(caller, action.argument(), values);
            case ChatEvent.ButtonPressed(_, var action) -> pressed(caller, action.argument());
            default -> overview(caller);
        };
    }

    private ChatReply pressed(Caller caller, String what) {
        return switch (what) {
            case "" -> overview(caller);
            case HOUR -> new ChatReply.Whisper(hours(caller));
            case DIRECTLY -> asking(caller, true);
            case TOGETHER -> asking(caller, false);
            default -> named(caller, what);
        };
    }

    private ChatReply chosen(Caller caller, String what, List<String> values) {
        var value = values.stream().findFirst().orElse("");
        if (what.equals(PLACE)) {
            return named(caller, value);
        }
        return value.matches("[0-9]{1,2}")
                ? new ChatReply.Whisper(places(caller, Integer.parseInt(value)))
                : overview(caller);
    }

    private ChatReply named(Caller caller, String typed) {
        return KnownZones.named(typed)
                .map(zone -> keep(caller, zone))
                .orElseGet(() ->
                        isUtc(typed)
                                ? keep(caller, Callers.UTC)
                                : holidays.keep(caller, typed)
                                        .orElseGet(() ->
                                                caller.told(
                                                        SettingsText.UNKNOWN_ZONE,
                                                        "typed",
                                                        shortened(typed))));
    }

    private static boolean isUtc(String typed) {
        return typed.equals(ZoneOffset.UTC.getId()) || typed.equalsIgnoreCase("UTC");
    }

    private ChatReply keep(Caller caller, ZoneId zone) {
        change(caller, person -> person.inZone(zone));
        settle(caller, zone);
        return caller.told(
                SettingsText.ZONE_KEPT,
                "zone",
                shown(zone),
                "time",
                time(caller, caller.now(), zone));
    }

    /** The first administrator's zone is the workspace's, while it has none of its own. */
    private void settle(Caller caller, ZoneId zone) {
        var unsettled =
                workspaces
                        .find(caller.workspace())
                        .filter(workspace -> isUtc(workspace.zone().getId()))
                        .filter(workspace -> workspace.administrators().contains(caller.user()));
        if (unsettled.isPresent()) {
            workspaces.change(caller.workspace(), workspace -> workspace.inZone(zone));
        }
    }

    private ChatReply asking(Caller caller, boolean directly) {
        change(caller, person -> person.preferring(person.preferences().asking(directly)));
        return caller.told(directly ? SettingsText.DIRECTLY : SettingsText.TOGETHER);
    }

    private void change(Caller caller, UnaryOperator<Person> change) {
        people.change(caller.workspace(), caller.user(), change);
    }

    private ChatReply overview(Caller caller) {
        var own = caller.person().zone();
        var known =
                caller.say(
                        own.isPresent() ? SettingsText.ZONE_IS : SettingsText.ZONE_UNKNOWN,
                        "zone",
                        shown(own.orElse(caller.zone())),
                        "time",
                        time(caller, caller.now(), own.orElse(caller.zone())));
        boolean directly = caller.person().preferences().directly();
        var message = hours(caller);
        return new ChatReply.Whisper(
                new ChatMessage(
                        caller.say(SettingsText.HEADING),
                        List.of(
                                new Block.Heading(caller.say(SettingsText.HEADING)),
                                paragraph(known),
                                message.blocks().getLast(),
                                paragraph(holidays.line(caller)),
                                paragraph(
                                        caller.say(
                                                directly
                                                        ? SettingsText.DIRECTLY_NOW
                                                        : SettingsText.TOGETHER_NOW)),
                                new Block.Buttons(
                                        List.of(
                                                Button.plain(
                                                        action(directly ? TOGETHER : DIRECTLY),
                                                        caller.say(
                                                                directly
                                                                        ? SettingsText.ASK_TOGETHER
                                                                        : SettingsText
                                                                                .ASK_DIRECTLY)))))));
    }

    private static ChatMessage hours(Caller caller) {
        var minute = caller.now().atZone(caller.zone()).getMinute();
        var options =
                IntStream.range(0, 24)
                        .mapToObj(hour ->
                                Option.of(
                                        Integer.toString(hour), "%d:%02d".formatted(hour, minute)))
                        .toList();
        return choices(caller, HOUR, SettingsText.WHAT_TIME, options);
    }

    private static ChatMessage places(Caller caller, int hour) {
        var zones = KnownZones.atHour(hour, caller.now(), Denominator.OPTIONS);
        if (zones.isEmpty()) {
            return hours(caller);
        }
        var options = zones.stream().map(zone -> Option.of(zone.getId(), shown(zone))).toList();
        return choices(caller, PLACE, SettingsText.WHICH_PLACE, options);
    }

    private static ChatMessage choices(
            Caller caller, String what, SettingsText label, List<Option> options) {
        var words = caller.say(label);
        return new ChatMessage(
                words, List.of(new Block.Choices(action(what), words, options, List.of(), false)));
    }

    private static ActionId action(String what) {
        return ActionId.of("soundings", "settings", what);
    }

    private static String time(Caller caller, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("H:mm", caller.phrases().locale())
                .format(at.atZone(zone));
    }

    private static String shown(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    private static String shortened(String typed) {
        return Optional.of(typed).filter(words -> words.length() <= 60).orElse("…");
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
