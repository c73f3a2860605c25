package dev.soundings.cadence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Zones by their IANA name in any case: {@code europe/berlin} is Europe/Berlin. */
final class ZoneNames {

    private static final Map<String, ZoneId> BY_NAME =
            ZoneId.getAvailableZoneIds().stream()
                    .collect(toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), ZoneId::of));

    private ZoneNames() {}

    /** Empty for what is not a name, offsets such as {@code +02:00} included. */
    public static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
