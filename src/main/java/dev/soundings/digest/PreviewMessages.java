package dev.soundings.digest;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an owner sees on the Friday before, with what they can do about it. */
final class PreviewMessages {
    private final Phrases phrases;

    PreviewMessages(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param waiting how many of the shown lines need the reader's yes
     * @param proposed how much waits to be kept or dropped, for each project with any
     */
    ChatMessage preview(
            DigestPlan plan,
            DigestIssue issue,
            UserId reader,
            List<Project> theirs,
            int waiting,
            Map<Project, Long> proposed,
            Told told,
            boolean withControls) {
        var time = time(plan, issue);
        var blocks = new ArrayList<Block>();
        blocks.add(
                paragraph(
                        phrases.say(DigestText.PREVIEW_INTRO, "name", plan.name(), "time", time)));
        if (waiting > 0 || proposed.isEmpty()) {
            blocks.add(paragraph(need(waiting)));
        }
        proposed.forEach((project, count) -> blocks.add(paragraph(proposals(project, count))));
        theirs.stream()
                .filter(project -> !project.owner().equals(reader))
                .map(Project::owner)
                .distinct()
                .forEach(owner ->
                        blocks.add(
                                new Block.Footnote(
                                        Sentence.of(
                                                phrases,
                                                DigestText.PREVIEW_FOR_OWNER,
                                                "owner",
                                                new Span.Mention(owner)))));
        blocks.add(new Block.Divider());
        told.post().blocks().stream()
                .filter(block -> !(block instanceof Block.Footnote))
                .forEach(blocks::add);
        told.details().ifPresent(details -> blocks.addAll(details.blocks()));
        if (withControls) {
            theirs.forEach(project -> addControls(plan, issue, project, waiting, blocks));
        }
        return new ChatMessage(
                ChatMessage.shortened(
                        phrases.say(
                                DigestText.PREVIEW_HEADLINE, "name", plan.name(), "time", time)),
                blocks);
    }

    private String proposals(Project project, long count) {
        return phrases.say(DigestText.PREVIEW_PROPOSALS, "count", count, "project", project.name());
    }

    private String need(int waiting) {
        return waiting == 0
                ? phrases.say(DigestText.PREVIEW_NEEDS_NOTHING)
                : phrases.say(DigestText.PREVIEW_NEEDS_YES, "count", waiting);
    }

    private void addControls(
            DigestPlan plan, DigestIssue issue, Project project, int waiting, List<Block> blocks) {
        blocks.add(
                paragraph(
                        phrases.say(
                                DigestText.PREVIEW_PROJECT,
                                "project",
                                project.name(),
                                "state",
                                state(issue.release(project.id()), waiting))));
        var target = new ReleaseTarget(plan.id(), issue.id(), project.id()).argument();
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Block.Button.primary(
                                        ActionId.of("digest", "approve", target),
                                        phrases.say(DigestText.APPROVE, "project", project.name())),
                                Block.Button.plain(
                                        ActionId.of("digest", "hold", target),
                                        phrases.say(DigestText.HOLD, "project", project.name())),
                                Block.Button.plain(
                                        ActionId.of("digest", "edit", target),
                                        phrases.say(DigestText.EDIT)))));
    }

    private static String state(Release release, int waiting) {
        return switch (release) {
            case Release.Waiting _ -> waiting == 0 ? "READY" : "WAITING";
            case Release.Approved _ -> "APPROVED";
            case Release.Held _ -> "HELD";
        };
    }

    private String time(DigestPlan plan, DigestIssue issue) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", phrases.locale())
                .format(issue.postAt().atZone(plan.zone()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span.Text(text)));
    }
}
