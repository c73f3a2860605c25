package dev.soundings.mongo;

import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.Absence;
import dev.soundings.people.Person;
import dev.soundings.people.Preferences;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person as stored. */
public record PersonDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String user,
        String name,
        @Nullable String zone,
        String locale,
        Profile.Kind kind,
        boolean active,
        PreferencesDocument preferences,
        List<AbsenceDocument> absences)
        implements Stored<Person> {
    static final Shape<Person, PersonDocument> SHAPE =
            new Shape<>(MongoSchema.PEOPLE, 1, PersonDocument.class, PersonDocument::from);

    static PersonDocument from(Person person, long rev) {
        return new PersonDocument(
                Stored.key(person.workspace(), person.id()),
                SHAPE.version(),
                rev,
                person.workspace().value(),
                person.id().value(),
                person.name(),
                Plain.text(person.zone()),
                person.locale().toLanguageTag(),
                person.kind(),
                person.active(),
                PreferencesDocument.from(person.preferences()),
                person.absences().stream().map(AbsenceDocument::from).toList());
    }

    @Override
    public Person toDomain() {
        return new Person(
                new WorkspaceId(workspace),
                new UserId(user),
                name,
                Plain.optional(zone, ZoneId::of),
                Locale.forLanguageTag(locale),
                kind,
                active,
                preferences.toDomain(),
                absences.stream().map(AbsenceDocument::toDomain).toList());
    }

    /** Days off, as {@code {from: "2027-02-15", to: "2027-02-19"}}. */
    public record AbsenceDocument(String from, String to) {
        static AbsenceDocument from(Absence absence) {
            return new AbsenceDocument(absence.from().toString(), absence.to().toString());
        }

        Absence toDomain() {
            return new Absence(LocalDate.parse(from), LocalDate.parse(to));
        }
    }

    /** When a person may be asked; times and dates as ISO texts. */
    public record PreferencesDocument(
            List<String> workingDays,
            String quietFrom,
            String quietTo,
            @Nullable String region,
            @Nullable String skipUntil,
            @Nullable String zoneAskedOn,
            @Nullable Boolean directly) {
        static PreferencesDocument from(Preferences preferences) {
            return new PreferencesDocument(
                    Plain.names(preferences.workingDays()),
                    preferences.quietFrom().toString(),
                    preferences.quietTo().toString(),
                    Plain.text(preferences.region()),
                    Plain.text(preferences.skipUntil()),
                    Plain.text(preferences.zoneAskedOn()),
                    preferences.directly());
        }

        Preferences toDomain() {
            return new Preferences(
                    Plain.set(workingDays, DayOfWeek::valueOf),
                    LocalTime.parse(quietFrom),
                    LocalTime.parse(quietTo),
                    Optional.ofNullable(region),
                    Plain.optional(skipUntil, LocalDate::parse),
                    Plain.optional(zoneAskedOn, LocalDate::parse),
                    Boolean.TRUE.equals(directly));
        }
    }
}
