package dev.soundings.cadence;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Each zone there is, in turn, at a random local time of 2000 to 2040, mostly at a transition. */
final class ZoneMoments {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    private final List<Zones> zones;

    ZoneMoments() {
        Collection<List<ZoneId>> byRules =
                ZoneId.getAvailableZoneIds().stream()
                        .sorted()
                        .map(ZoneId::of)
                        .collect(groupingBy(ZoneId::getRules))
                        .values();
        TreeMap<String, Zones> ordered = new TreeMap<>(Comparator.naturalOrder());
        for (List<ZoneId> same : byRules) {
            ordered.put(
                    same.getFirst().getId(),
                    new Zones(same, transitions(same.getFirst().getRules())));
        }
        zones = List.copyOf(ordered.values());
    }

    record Moment(ZoneId zone, LocalDateTime local) {}

    Moment pick(int turn, Random random) {
        Zones same = zones.get(turn % zones.size());
        ZoneId zone = same.ids().get(random.nextInt(same.ids().size()));
        if (same.transitions().isEmpty() || random.nextInt(5) == 0) {
            long days = FIRST.until(LAST, ChronoUnit.DAYS);
            LocalDate date = FIRST.plusDays(random.nextLong(days));
            return new Moment(zone, date.atTime(random.nextInt(24), random.nextInt(60)));
        }
        return new Moment(zone, same.transitions().get(random.nextInt(same.transitions().size())));
    }

    private static List<LocalDateTime> transitions(ZoneRules rules) {
        List<LocalDateTime> found = new ArrayList<>();
        Instant end = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition next =
                rules.nextTransition(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC));
        while (next != null && next.getInstant().isBefore(end)) {
            found.add(next.getDateTimeBefore());
            next = rules.nextTransition(next.getInstant());
        }
        return List.copyOf(found);
    }

    private record Zones(List<ZoneId> ids, List<LocalDateTime> transitions) {}
}
