package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.ChatReply;
import dev.soundings.holiday.Regions;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.wording.SettingsText;

import java.util.Optional;

/** Whose public holidays a person keeps: {@code You are not asked on those of Bavaria.} */
final class HolidaySettings {
    private final People people;
    private final WorkingDays days;
    private final Regions regions;

    HolidaySettings(People people, WorkingDays days, Regions regions) {
        this.people = people;
        this.days = days;
        this.regions = regions;
    }

    /** Empty when that is no country and no part of one. */
    Optional<ChatReply> keep(Caller caller, String typed) {
        return regions.named(typed, WorkingDays.region(caller.person()), caller.phrases().locale())
                .map(region ->
                        people.change(
                                caller.workspace(),
                                caller.user(),
                                person -> person.preferring(person.preferences().inRegion(region))))
                .map(kept -> ChatReply.whisper(line(caller, kept)));
    }

    String line(Caller caller) {
        return line(caller, caller.person());
    }

    private String line(Caller caller, Person person) {
        var region = WorkingDays.region(person);
        if (region.isEmpty()) {
            return caller.say(SettingsText.HOLIDAYS_NONE, "example", named(caller, "DE"));
        }
        if (days.unknownRegion(person).isPresent()) {
            return caller.say(SettingsText.HOLIDAYS_UNKNOWN, "region", named(caller, region.get()));
        }
        var line = caller.say(SettingsText.HOLIDAYS_OF, "region", named(caller, region.get()));
        return regions.firstPart(region.get())
                .map(part ->
                        line
                                + " "
                                + caller.say(
                                        SettingsText.HOLIDAYS_BY_PART,
                                        "example",
                                        named(caller, part)))
                .orElse(line);
    }

    private static String named(Caller caller, String region) {
        return Regions.name(region, caller.phrases().locale());
    }
}
