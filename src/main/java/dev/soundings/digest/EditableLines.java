package dev.soundings.digest;

import dev.soundings.chat.UserId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lines of one project as they would be told, each under the id of its entry. */
final class EditableLines {
    private EditableLines() {}

    static List<DigestDesk.Line> of(
            DigestPlan plan,
            DigestIssue issue,
            ReleaseTarget target,
            UserId by,
            Instant now,
            Editions editions) {
        var own = plan.telling(plan.name(), List.of(target.project()), plan.channel(), by);
        var approved = issue.released(target.project(), new Release.Approved(by, now));
        var lines = new ArrayList<DigestDesk.Line>();
        switch (editions.compose(own, approved, now).digest()) {
            case Digest.StakeholderWeekly weekly -> {
                weekly.watch().forEach(watch -> lines.add(line(watch)));
                weekly.alsoWatched().forEach(watch -> lines.add(line(watch)));
                weekly.won().forEach(won -> lines.add(line(won)));
            }
            case Digest.QuickWins wins -> wins.won().forEach(won -> lines.add(line(won)));
        }
        return List.copyOf(lines);
    }

    private static DigestDesk.Line line(Digest.Watch watch) {
        return new DigestDesk.Line(watch.entry(), watch.instead().orElse(watch.title()));
    }

    private static DigestDesk.Line line(Digest.Won won) {
        return new DigestDesk.Line(won.entry(), won.instead().orElse(won.what()));
    }
}
