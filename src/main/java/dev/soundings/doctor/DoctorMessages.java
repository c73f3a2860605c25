package dev.soundings.doctor;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.holiday.Regions;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.wording.DoctorText;
import dev.soundings.wording.Phrases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Findings in sentences, each with its cure. */
public final class DoctorMessages {
    private static final int MOST = 25;

    private final Phrases phrases;
    private final ZoneId zone;

    /**
     * @param zone of the reader
     */
    public DoctorMessages(Phrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    public ChatMessage of(Project project, List<Finding> findings) {
        var headline = phrases.say(DoctorText.HEADLINE, "project", project.name());
        var lines =
                findings.stream()
                        .map(this::say)
                        .distinct()
                        .limit(MOST)
                        .map(line -> List.<Span>of(new Span.Text(line)))
                        .toList();
        var all =
                lines.isEmpty()
                        ? List.of(List.<Span>of(new Span.Text(phrases.say(DoctorText.ALL_WELL))))
                        : lines;
        return new ChatMessage(
                headline, List.of(new Block.Heading(headline), new Block.Bullets(all)));
    }

    String say(Finding finding) {
        return switch (finding) {
            case Finding.WorkspacePaused _ -> phrases.say(DoctorText.WORKSPACE_PAUSED);
            case Finding.Disconnected _ -> phrases.say(DoctorText.DISCONNECTED);
            case Finding.WhyCardMissing _ -> phrases.say(DoctorText.WHY_CARD_MISSING);
            case Finding.NoCheckIn _ -> phrases.say(DoctorText.NO_CHECK_IN);
            case Finding.Paused(var checkIn) ->
                    phrases.say(DoctorText.PAUSED, "set", checkIn.set());
            case Finding.NextRun next -> say(next);
            case Finding.LastRun last -> say(last);
            case Finding.NotAsked notAsked -> say(notAsked);
            case Finding.Moved(var person, var from, var dayOff, var to) ->
                    phrases.say(
                            DoctorText.MOVED,
                            "who",
                            person.name(),
                            "day",
                            day(from),
                            "reason",
                            dayOff.map(off -> reasons().say(off)).orElse(""),
                            "to",
                            day(to));
            case Finding.Undelivered(var person, var on, var receipt) ->
                    phrases.say(Reasons.undelivered(receipt), "who", person.name(), "day", day(on));
            case Finding.HolidaysUnknown(var people, var region) ->
                    phrases.say(
                            DoctorText.HOLIDAYS_UNKNOWN,
                            "country",
                            Regions.name(region, phrases.locale()),
                            "people",
                            names(people),
                            "count",
                            people.size());
            case Finding.ZonesUnknown(var people, var served) ->
                    phrases.say(
                            DoctorText.ZONES_UNKNOWN,
                            "people",
                            names(people),
                            "count",
                            people.size(),
                            "city",
                            city(served));
        };
    }

    private String say(Finding.NextRun next) {
        return next.first()
                .map(at ->
                        phrases.say(
                                DoctorText.NEXT_RUN,
                                "set",
                                next.checkIn().set(),
                                "when",
                                time(at, zone),
                                "cadence",
                                CadenceNotation.print(next.checkIn().cadence())))
                .orElseGet(() -> phrases.say(DoctorText.NEVER_AGAIN, "set", next.checkIn().set()));
    }

    private String say(Finding.LastRun last) {
        return last.delivered()
                .map(at ->
                        phrases.say(
                                DoctorText.LAST_RUN,
                                "set",
                                last.checkIn().set(),
                                "day",
                                day(last.date()),
                                "reached",
                                last.reached(),
                                "invited",
                                last.invited(),
                                "when",
                                time(at, zone)))
                .orElseGet(() ->
                        phrases.say(
                                DoctorText.LAST_RUN_NOBODY,
                                "set",
                                last.checkIn().set(),
                                "day",
                                day(last.date()),
                                "invited",
                                last.invited()));
    }

    private String say(Finding.NotAsked notAsked) {
        var said =
                phrases.say(
                        DoctorText.NOT_ASKED,
                        "who",
                        notAsked.person().name(),
                        "day",
                        day(notAsked.on()),
                        "reason",
                        reasons().say(notAsked.reason(), notAsked.dayOff()));
        return notAsked.next()
                .map(turn ->
                        said
                                + " "
                                + phrases.say(
                                        DoctorText.NEXT_TURN,
                                        "when",
                                        time(turn.at(), turn.zone()),
                                        "city",
                                        city(turn.zone())))
                .orElse(said);
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private Reasons reasons() {
        return new Reasons(phrases);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", phrases.locale()).format(day);
    }

    private String time(Instant at, ZoneId there) {
        return DateTimeFormatter.ofPattern("EEE d MMM H:mm", phrases.locale())
                .format(at.atZone(there));
    }

    /** {@code Tokyo} for Asia/Tokyo. */
    private static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
