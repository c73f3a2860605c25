package dev.soundings.digest;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.wording.Wording;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Composes what one owner sees beforehand: the issue with their own projects only, as it would read
 * with their yes.
 */
final class Previews {
    private final Editions editions;
    private final People people;
    private final OpenProposals proposals;
    private final Wording wording;

    Previews(Editions editions, People people, OpenProposals proposals, Wording wording) {
        this.editions = editions;
        this.people = people;
        this.proposals = proposals;
        this.wording = wording;
    }

    ChatMessage of(
            DigestPlan plan, DigestIssue issue, UserId reader, List<Project> theirs, Instant now) {
        return preview(plan, issue, reader, theirs, now, true);
    }

    /** Before the issue is prepared there is nothing to decide on yet. */
    ChatMessage early(
            DigestPlan plan, DigestIssue issue, UserId reader, List<Project> theirs, Instant now) {
        return preview(plan, issue, reader, theirs, now, false);
    }

    private ChatMessage preview(
            DigestPlan plan,
            DigestIssue issue,
            UserId reader,
            List<Project> theirs,
            Instant now,
            boolean withControls) {
        var own =
                plan.telling(
                        plan.name(),
                        theirs.stream().map(Project::id).toList(),
                        plan.channel(),
                        plan.editor());
        int waiting = editions.compose(own, issue, now).digest().frame().waiting();
        var approved = approvedAll(issue, theirs, reader, now);
        var digest = editions.compose(own, approved, now).digest();
        var phrases =
                wording.in(
                        people.find(plan.workspace(), reader)
                                .map(Person::locale)
                                .orElse(Locale.ENGLISH));
        return new PreviewMessages(phrases)
                .preview(
                        plan,
                        issue,
                        reader,
                        theirs,
                        waiting,
                        proposed(theirs, reader),
                        editions.words(own, digest),
                        withControls);
    }

    private Map<Project, Long> proposed(List<Project> theirs, UserId reader) {
        var proposed = new LinkedHashMap<Project, Long>();
        for (var project : theirs) {
            long count = proposals.of(project, reader);
            if (count > 0) {
                proposed.put(project, count);
            }
        }
        return proposed;
    }

    /** What is held shows as it will be: left out. */
    private static DigestIssue approvedAll(
            DigestIssue issue, List<Project> theirs, UserId reader, Instant now) {
        var approved = issue;
        for (var project : theirs) {
            if (issue.release(project.id()) instanceof Release.Waiting) {
                approved = approved.released(project.id(), new Release.Approved(reader, now));
            }
        }
        return approved;
    }
}
