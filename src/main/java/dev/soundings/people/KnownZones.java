package dev.soundings.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The zones a person may live in, found by name or by what their clock shows: {@code lis} finds
 * {@code Europe/Lisbon}, 14 o'clock every place where it is between 14:00 and 14:59 now.
 */
public final class KnownZones {
    /** One or two for every time there is, the larger places first. */
    private static final List<String> LARGER =
            List.of(
                    "Europe/London",
                    "Europe/Lisbon",
                    "Europe/Berlin",
                    "Europe/Paris",
                    "Europe/Madrid",
                    "Europe/Rome",
                    "Europe/Amsterdam",
                    "Europe/Stockholm",
                    "Europe/Warsaw",
                    "Europe/Athens",
                    "Europe/Helsinki",
                    "Europe/Istanbul",
                    "Africa/Lagos",
                    "Africa/Cairo",
                    "Africa/Johannesburg",
                    "Africa/Nairobi",
                    "Africa/Abidjan",
                    "America/New_York",
                    "America/Toronto",
                    "America/Chicago",
                    "America/Mexico_City",
                    "America/Denver",
                    "America/Los_Angeles",
                    "America/Vancouver",
                    "America/Anchorage",
                    "Pacific/Honolulu",
                    "Pacific/Gambier",
                    "Pacific/Pago_Pago",
                    "America/Bogota",
                    "America/Lima",
                    "America/Caracas",
                    "America/Santiago",
                    "America/Halifax",
                    "America/St_Johns",
                    "America/Sao_Paulo",
                    "America/Argentina/Buenos_Aires",
                    "America/Noronha",
                    "Atlantic/Azores",
                    "Atlantic/Cape_Verde",
                    "Asia/Riyadh",
                    "Asia/Tehran",
                    "Asia/Dubai",
                    "Asia/Kabul",
                    "Asia/Karachi",
                    "Asia/Tashkent",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Asia/Dhaka",
                    "Asia/Yangon",
                    "Asia/Bangkok",
                    "Asia/Jakarta",
                    "Asia/Ho_Chi_Minh",
                    "Asia/Shanghai",
                    "Asia/Singapore",
                    "Asia/Hong_Kong",
                    "Asia/Manila",
                    "Australia/Perth",
                    "Asia/Tokyo",
                    "Asia/Seoul",
                    "Australia/Adelaide",
                    "Australia/Brisbane",
                    "Australia/Sydney",
                    "Pacific/Noumea",
                    "Pacific/Fiji",
                    "Pacific/Auckland",
                    "Pacific/Tongatapu",
                    "Pacific/Apia",
                    "Pacific/Kiritimati");

    private KnownZones() {}

    /** By its exact name, however it is written. */
    public static Optional<ZoneId> named(String typed) {
        var wanted = plain(typed);
        return all().filter(zone -> plain(zone).equals(wanted)).findFirst().map(ZoneId::of);
    }

    /** Those whose place or region begins with what is typed; some larger ones for nothing. */
    public static List<ZoneId> matching(String typed, int most) {
        var part = plain(typed);
        return all().filter(zone -> plain(zone).contains(part))
                .sorted(
                        Comparator.comparing((String zone) -> !plain(city(zone)).startsWith(part))
                                .thenComparing(KnownZones::rank)
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .map(ZoneId::of)
                .toList();
    }

    /** The larger places where the clock shows this hour. */
    public static List<ZoneId> atHour(int hour, Instant now, int most) {
        return LARGER.stream()
                .map(ZoneId::of)
                .filter(zone -> now.atZone(zone).getHour() == hour)
                .limit(most)
                .toList();
    }

    private static Stream<String> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches(
                                "(Africa|America|Antarctica|Arctic|Asia|Atlantic"
                                        + "|Australia|Europe|Indian|Pacific)/.+"));
    }

    private static Integer rank(String zone) {
        int place = LARGER.indexOf(zone);
        return place < 0 ? LARGER.size() : place;
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
