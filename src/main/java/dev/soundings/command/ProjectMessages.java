package dev.soundings.command;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Channels;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.ProjectText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Projects as their people see them. */
final class ProjectMessages {
    private static final int LONGEST_PURPOSE = 300;
    private static final int LONGEST_LISTED = 80;
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_CHECK_IN = 150;
    private static final int ALL_REASONS = 20;
    private static final int FIRST_REASON = 1;

    private final Caller caller;
    private final Channels channels;
    private final RhythmOutlook outlook;
    private final ProjectHealth health;

    ProjectMessages(Caller caller, Channels channels, RhythmOutlook outlook, ProjectHealth health) {
        this.caller = caller;
        this.channels = channels;
        this.outlook = outlook;
        this.health = health;
    }

    /**
     * @param milestones by date
     * @param mayChange whether the caller gets the buttons that change it
     */
    ChatMessage show(
            Project project,
            List<CheckIn> checkIns,
            List<Milestone> milestones,
            boolean mayChange) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(project.name()));
        blocks.add(new Block.Paragraph(purpose(project)));
        blocks.add(new Block.Paragraph(health.line(caller, project, ALL_REASONS)));
        blocks.add(new Block.Fields(fields(project, milestones)));
        blocks.add(new Block.Bullets(asked(checkIns)));
        if (mayChange) {
            var id = project.id().value();
            blocks.add(
                    new Block.Buttons(
                            List.of(
                                    button("project", "edit", id, ProjectText.EDIT_BUTTON),
                                    button("why", "edit", id, ProjectText.WHY_BUTTON),
                                    button("checkin", "create", id, ProjectText.CHECK_IN_BUTTON))));
        }
        return new ChatMessage(project.name(), blocks);
    }

    ChatMessage list(List<Project> projects) {
        var title = caller.say(ProjectText.LIST);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title));
        projects.stream()
                .limit(MOST_LISTED)
                .map(project -> new Block.Paragraph(item(project)))
                .forEach(blocks::add);
        if (projects.size() > MOST_LISTED) {
            var left = caller.say(ProjectText.MORE, "count", projects.size() - MOST_LISTED);
            blocks.add(new Block.Footnote(List.of(new Span.Text(left))));
        }
        return new ChatMessage(title, blocks);
    }

    private List<Span> item(Project project) {
        var item =
                new ArrayList<>(
                        Sentence.of(
                                caller.phrases(),
                                ProjectText.LIST_ITEM,
                                "project",
                                new Span.Strong(project.name()),
                                "department",
                                new Span.Text(project.department()),
                                "owner",
                                new Span.Mention(project.owner())));
        words(project)
                .map(purpose -> new Span.Text(" " + Shortened.to(LONGEST_LISTED, purpose)))
                .ifPresent(item::add);
        item.add(new Span.Text(" "));
        item.addAll(health.line(caller, project, FIRST_REASON));
        return item;
    }

    ChatMessage created(Project project) {
        var created = caller.say(ProjectText.CREATED, "project", project.name());
        var next = caller.say(ProjectText.CREATED_NEXT, "project", project.name());
        var id = project.id().value();
        return new ChatMessage(
                created,
                List.of(
                        new Block.Paragraph(List.of(new Span.Text(created))),
                        new Block.Footnote(List.of(new Span.Text(next))),
                        new Block.Buttons(
                                List.of(button("why", "edit", id, ProjectText.WHY_BUTTON)))));
    }

    ChatMessage askArchive(Project project) {
        var question = caller.say(ProjectText.ARCHIVE_QUESTION, "project", project.name());
        var button =
                new Button(
                        EventTarget.confirming("project", "archive", project.id().value()),
                        caller.say(ProjectText.ARCHIVE),
                        Button.Style.DANGER,
                        Optional.of(
                                caller.say(
                                        ProjectText.ARCHIVE_CONFIRM, "project", project.name())));
        return new ChatMessage(
                question,
                List.of(
                        new Block.Paragraph(List.of(new Span.Text(question))),
                        new Block.Buttons(List.of(button))));
    }

    private List<Span> purpose(Project project) {
        return words(project)
                .map(purpose ->
                        Sentence.of(
                                caller.phrases(),
                                ProjectText.PURPOSE,
                                "purpose",
                                new Span.Text(Shortened.to(LONGEST_PURPOSE, purpose))))
                .orElseGet(() -> List.of(new Span.Text(caller.say(ProjectText.PURPOSE_MISSING))));
    }

    private static Optional<String> words(Project project) {
        return project.why().map(WhyCard::purpose).flatMap(Text::words);
    }

    private List<Block.Fields.Field> fields(Project project, List<Milestone> milestones) {
        return List.of(
                field(ProjectText.OWNER, new Span.Mention(project.owner())),
                field(ProjectText.DEPUTY, person(project.deputy(), ProjectText.DEPUTY_NONE)),
                field(ProjectText.SPONSOR, person(project.sponsor(), ProjectText.SPONSOR_NONE)),
                field(ProjectText.DEPARTMENT, new Span.Text(project.department())),
                field(
                        ProjectText.TEAM,
                        text(ProjectText.PEOPLE_COUNT, "count", project.members().size())),
                field(
                        ProjectText.CHANNEL,
                        project.channel()
                                .<Span>map(channel ->
                                        new Span.Text(channels.name(project.workspace(), channel)))
                                .orElseGet(() -> text(ProjectText.NOT_SET))),
                field(ProjectText.NEXT_DATES, next(milestones)),
                field(
                        ProjectText.ENDS_ON,
                        project.endsOn()
                                .<Span>map(day -> new Span.Text(new DayMessages(caller).day(day)))
                                .orElseGet(() -> text(ProjectText.NOT_SET))));
    }

    private Span next(List<Milestone> milestones) {
        return new MilestoneLines(caller)
                .next(milestones)
                .<Span>map(Span.Text::new)
                .orElseGet(() -> text(ProjectText.NEXT_DATES_NONE));
    }

    private List<List<Span>> asked(List<CheckIn> checkIns) {
        if (checkIns.isEmpty()) {
            return List.of(List.of(text(ProjectText.CHECK_INS_NONE)));
        }
        return checkIns.stream()
                .limit(MOST_LISTED)
                .map(checkIn -> List.of(asked(checkIn)))
                .toList();
    }

    /** When the first of its people are asked, by the clock of whoever reads this. */
    private Span asked(CheckIn checkIn) {
        var next =
                outlook.first(checkIn, caller)
                        .map(this::time)
                        .orElseGet(() -> caller.say(ProjectText.NOT_SET));
        var line =
                caller.say(
                        ProjectText.CHECK_IN,
                        "set",
                        checkIn.set(),
                        "cadence",
                        CadenceNotation.print(checkIn.cadence()),
                        "state",
                        checkIn.state().name(),
                        "next",
                        next);
        return new Span.Text(Shortened.to(LONGEST_CHECK_IN, line));
    }

    private String time(Instant at) {
        return new DayMessages(caller).time(at, caller.zone());
    }

    private Span person(Optional<UserId> user, ProjectText none) {
        return user.<Span>map(Span.Mention::new).orElseGet(() -> text(none));
    }

    private Span text(ProjectText key, Object... namesAndValues) {
        return new Span.Text(caller.say(key, namesAndValues));
    }

    private Block.Fields.Field field(ProjectText label, Span value) {
        return new Block.Fields.Field(caller.say(label), List.of(value));
    }

    private Button button(String feature, String verb, String id, ProjectText label) {
        return Button.plain(ActionId.of(feature, verb, id), caller.say(label));
    }
}
