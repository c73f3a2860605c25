package dev.soundings.digest;

import dev.soundings.chat.Recipient;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Shows an issue to each owner of a project in it, as a notice with what is theirs; to the deputy
 * instead while the owner is away.
 */
final class PreviewRound {
    private final Projects projects;
    private final People people;
    private final Previews previews;
    private final Outbox outbox;

    PreviewRound(Projects projects, People people, Previews previews, Outbox outbox) {
        this.projects = projects;
        this.people = people;
        this.previews = previews;
        this.outbox = outbox;
    }

    void send(DigestPlan plan, DigestIssue issue, Instant now) {
        var byReader = new LinkedHashMap<UserId, List<Project>>();
        for (var id : plan.projects()) {
            projects.find(plan.workspace(), id)
                    .filter(project -> !project.archived())
                    .ifPresent(project ->
                            byReader.computeIfAbsent(
                                            reader(project, plan, now), _ -> new ArrayList<>())
                                    .add(project));
        }
        byReader.forEach((reader, theirs) -> send(plan, issue, reader, theirs, now));
    }

    private void send(
            DigestPlan plan, DigestIssue issue, UserId reader, List<Project> theirs, Instant now) {
        outbox.put(
                new Envelope(
                        plan.workspace(),
                        DigestKeys.preview(issue, reader),
                        Purpose.NOTICE,
                        issue.id().value(),
                        now,
                        issue.sealAt(),
                        new OutgoingMessage.Post(
                                new Recipient.Person(reader),
                                previews.of(plan, issue, reader, theirs, now))));
    }

    private UserId reader(Project project, DigestPlan plan, Instant now) {
        return isAway(project, plan, now)
                ? project.deputy().orElse(project.owner())
                : project.owner();
    }

    private boolean isAway(Project project, DigestPlan plan, Instant now) {
        return people.find(plan.workspace(), project.owner())
                .filter(owner -> owner.isAwayOn(today(owner, plan, now)))
                .isPresent();
    }

    private static LocalDate today(Person owner, DigestPlan plan, Instant now) {
        return now.atZone(owner.zone().orElse(plan.zone())).toLocalDate();
    }
}
