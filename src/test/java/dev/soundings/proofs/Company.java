package dev.soundings.proofs;

import dev.soundings.chat.UserId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An organisation of many people around the world, in place of the room's nine: a folder with its
 * own {@code rehearsal/sample.yml}, which stands before the product on the class path.
 */
record Company(List<UserId> people) {
    private static final List<String> ZONES =
            List.of(
                    "Asia/Tokyo",
                    "Asia/Kolkata",
                    "Europe/Berlin",
                    "Europe/Lisbon",
                    "America/New_York",
                    "America/Los_Angeles");

    Company {
        people = List.copyOf(people);
    }

    /** {@code p001} to {@code p240}: no name is part of another. */
    static Company of(int people) {
        return new Company(
                IntStream.rangeClosed(1, people)
                        .mapToObj(number -> new UserId("p%03d".formatted(number)))
                        .toList());
    }

    UserId first() {
        return people.getFirst();
    }

    void writeTo(Path folder) throws IOException {
        var sample = folder.resolve("rehearsal").resolve("sample.yml");
        Files.createDirectories(sample.getParent());
        Files.writeString(sample, yaml());
    }

    private String yaml() {
        var lines =
                IntStream.range(0, people.size())
                        .mapToObj(this::line)
                        .collect(Collectors.joining("\n"));
        return """
        name: Round the world
        admin: %1$s
        people:
        %2$s
        channels:
          - {name: general, topic: Everybody, members: [%1$s]}
        steps: []
        """
                .formatted(first(), lines);
    }

    private String line(int number) {
        return "  - {id: %1$s, name: %2$s, title: Engineer, department: Product, zone: %3$s, locale: en-GB}"
                .formatted(
                        people.get(number),
                        people.get(number).value().toUpperCase(Locale.ROOT),
                        ZONES.get(number % ZONES.size()));
    }
}
