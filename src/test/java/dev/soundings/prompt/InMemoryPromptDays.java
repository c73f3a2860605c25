package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The twin of the Mongo adapter. */
public final class InMemoryPromptDays implements PromptDays {
    private final Map<Key, PromptDay> days = new LinkedHashMap<>();

    private record Key(WorkspaceId workspace, UserId person, LocalDate date) {}

    @Override
    public boolean insert(PromptDay day) {
        return days.putIfAbsent(key(day), day) == null;
    }

    @Override
    public Optional<PromptDay> find(WorkspaceId workspace, UserId person, LocalDate date) {
        return Optional.ofNullable(days.get(new Key(workspace, person, date)));
    }

    @Override
    public List<PromptDay> between(
            WorkspaceId workspace, UserId person, LocalDate from, LocalDate to) {
        return days.values().stream()
                .filter(day -> day.workspace().equals(workspace) && day.person().equals(person))
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .sorted(comparing(PromptDay::date))
                .toList();
    }

    @Override
    public void change(PromptDay day, UnaryOperator<PromptDay> change) {
        days.computeIfPresent(key(day), (key, stored) -> change.apply(stored));
    }

    @Override
    public List<PromptDay> nudgesDue(Instant now, int most) {
        return days.values().stream()
                .filter(day -> day.nudgeAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(comparing(day -> day.nudgeAt().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Instant> nextNudge() {
        return days.values().stream()
                .flatMap(day -> day.nudgeAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<PromptDay> looksDue(Instant now, int most) {
        return days.values().stream()
                .filter(day -> day.shown().lookAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(comparing(day -> day.shown().lookAt().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Instant> nextLook() {
        return days.values().stream()
                .flatMap(day -> day.shown().lookAt().stream())
                .min(Comparator.naturalOrder());
    }

    private static Key key(PromptDay day) {
        return new Key(day.workspace(), day.person(), day.date());
    }
}
