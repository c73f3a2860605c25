package dev.soundings.people;

import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone in a workspace.
 *
 * @param zone empty while nobody has told it; the workspace's zone serves until then
 * @param active false when the platform says that they have left
 */
public record Person(
        WorkspaceId workspace,
        UserId id,
        String name,
        Optional<ZoneId> zone,
        Locale locale,
        Profile.Kind kind,
        boolean active,
        Preferences preferences,
        List<Absence> absences) {
    public Person {
        absences = List.copyOf(absences);
    }

    public static Person met(WorkspaceId workspace, Profile profile) {
        return new Person(
                workspace,
                profile.user(),
                profile.displayName(),
                profile.zone(),
                profile.locale(),
                profile.kind(),
                profile.active(),
                Preferences.usual(),
                List.of());
    }

    /** What the platform knows is taken over; what the person told us stays. */
    public Person updatedBy(Profile profile) {
        return new Person(
                workspace,
                id,
                profile.displayName(),
                profile.zone().or(() -> zone),
                profile.locale(),
                profile.kind(),
                profile.active(),
                preferences,
                absences);
    }

    public Person preferring(Preferences changed) {
        return new Person(workspace, id, name, zone, locale, kind, active, changed, absences);
    }

    /** What somebody has told us of themselves. */
    public Person inZone(ZoneId told) {
        return new Person(
                workspace,
                id,
                name,
                Optional.of(told),
                locale,
                kind,
                active,
                preferences,
                absences);
    }

    public Person away(Absence absence) {
        var all = new ArrayList<>(absences);
        all.add(absence);
        return new Person(workspace, id, name, zone, locale, kind, active, preferences, all);
    }

    /**
     * Here after all, from {@code today} on: what is over of the absence stays, since nobody asked
     * this person then.
     */
    public Person backFrom(Absence absence, LocalDate today) {
        if (!absences.contains(absence)) {
            return this;
        }
        var all = new ArrayList<>(absences);
        all.remove(absence);
        if (absence.from().isBefore(today)) {
            all.add(new Absence(absence.from(), today.minusDays(1)));
        }
        return new Person(workspace, id, name, zone, locale, kind, active, preferences, all);
    }

    /** Whether the bot may ask, address or obey this person at all. */
    public boolean isMember() {
        return active && kind == Profile.Kind.MEMBER;
    }

    public boolean isAwayOn(LocalDate date) {
        return absences.stream().anyMatch(absence -> absence.covers(date));
    }
}
