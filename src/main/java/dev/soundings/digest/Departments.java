package dev.soundings.digest;

import dev.soundings.digest.Digest.Heard.Department;
import dev.soundings.digest.Material.OfProject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Who was heard by department, so that no number narrows to a person: departments with fewer than
 * five asked are put together, and with them the next smallest until five are reached.
 */
final class Departments {
    private static final int FLOOR = 5;

    private Departments() {}

    static Digest.Heard heard(Material material, DigestIssue.Period period, Instant now) {
        var rounds = material.projects().stream().flatMap(each -> each.rounds().stream()).toList();
        var all = Hearing.of(rounds, period, material.countedBefore());
        return new Digest.Heard(
                all.heard(),
                all.asked(),
                all.late(),
                Hearing.closed(rounds, period, now),
                pooled(each(material, period)));
    }

    private static List<Department> each(Material material, DigestIssue.Period period) {
        var byName = new LinkedHashMap<String, List<Material.Asked>>();
        for (OfProject of : material.projects()) {
            byName.computeIfAbsent(of.project().department(), _ -> new ArrayList<>())
                    .addAll(of.rounds());
        }
        var departments = new ArrayList<Department>();
        byName.forEach((name, rounds) -> {
            var hearing = Hearing.of(rounds, period, material.countedBefore());
            departments.add(new Department(name, hearing.heard(), hearing.asked()));
        });
        return departments.stream().filter(department -> department.asked() > 0).toList();
    }

    private static List<Department> pooled(List<Department> departments) {
        var small = new ArrayList<>(departments);
        small.removeIf(department -> department.asked() >= FLOOR);
        var large = new ArrayList<>(departments);
        large.removeAll(small);
        large.sort(Comparator.comparingInt(Department::asked).reversed());
        while (!small.isEmpty() && asked(small) < FLOOR && !large.isEmpty()) {
            small.add(large.removeLast());
        }
        if (asked(small) >= FLOOR) {
            int heard = small.stream().mapToInt(Department::heard).sum();
            large.add(new Department("", heard, asked(small)));
        }
        return large;
    }

    private static int asked(List<Department> departments) {
        return departments.stream().mapToInt(Department::asked).sum();
    }
}
