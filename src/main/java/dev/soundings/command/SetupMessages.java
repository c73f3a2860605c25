package dev.soundings.command;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.Occurrence;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Channels;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.people.People;
import dev.soundings.project.Project;
import dev.soundings.wording.RhythmText;
import dev.soundings.wording.SetupText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever sets a project up sees between the forms. */
final class SetupMessages {
    private final DraftFacts facts;
    private final Channels channels;
    private final RhythmOutlook outlook;
    private final PromptPreview preview;

    SetupMessages(People people, Channels channels, RhythmOutlook outlook, PromptPreview preview) {
        facts = new DraftFacts(people, outlook);
        this.channels = channels;
        this.outlook = outlook;
        this.preview = preview;
    }

    ChatMessage unfinished(Caller caller, List<Project> projects) {
        var question =
                caller.say(
                        SetupText.UNFINISHED,
                        "projects",
                        projects.stream().map(Project::name).collect(Collectors.joining(", ")));
        var buttons =
                Stream.concat(
                                projects.stream().map(project -> goOn(caller, project)),
                                Stream.of(
                                        Button.plain(
                                                SetupStep.PROJECT.action(),
                                                caller.say(SetupText.ANOTHER))))
                        .toList();
        return new ChatMessage(
                ChatMessage.shortened(question),
                List.of(paragraph(question), new Block.Buttons(buttons)));
    }

    private static Button goOn(Caller caller, Project project) {
        var label = caller.say(SetupText.CONTINUE, "project", project.name());
        return Button.primary(
                SetupStep.RHYTHM.action(project), Shortened.to(Denominator.LABEL, label));
    }

    ChatMessage drafted(Caller caller, Project project) {
        var heading = caller.say(SetupText.DRAFTED, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        blocks.add(
                new Block.Bullets(
                        facts.of(caller, project).stream()
                                .map(words -> List.<Span>of(new Span.Text(words)))
                                .toList()));
        blocks.add(paragraph(caller.say(SetupText.NOBODY_TOLD)));
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Button.primary(
                                        SetupStep.RHYTHM.action(project),
                                        caller.say(SetupText.RHYTHM)),
                                button("project", project, caller.say(SetupText.CHANGE_PEOPLE)),
                                button("why", project, caller.say(SetupText.CHANGE_WHY)))));
        return new ChatMessage(heading, blocks);
    }

    /** The next rounds and the first prompt of each check-in, before anybody else sees them. */
    ChatMessage look(Caller caller, Project project, List<CheckIn> both) {
        var heading = caller.say(SetupText.LOOK, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        blocks.addAll(outlook.of(both.getFirst(), project, caller));
        for (var checkIn : both) {
            blocks.add(
                    new Block.Heading(
                            caller.say(
                                    RhythmText.HEADING,
                                    "set",
                                    preview.title(checkIn, caller),
                                    "cadence",
                                    CadenceNotation.print(checkIn.cadence()))));
            blocks.addAll(preview.of(checkIn, project, caller));
        }
        blocks.add(paragraph(caller.say(RhythmText.NOT_STARTED)));
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Button.primary(
                                        SetupStep.START.action(project),
                                        caller.say(SetupText.START)),
                                Button.plain(
                                        SetupStep.RHYTHM.action(project),
                                        caller.say(SetupText.CHANGE_RHYTHM)))));
        return new ChatMessage(heading, blocks);
    }

    ChatMessage started(
            Caller caller, Project project, List<CheckIn> both, Optional<ChannelId> announcedIn) {
        var first =
                both.stream()
                        .flatMap(each -> outlook.first(each, caller).stream())
                        .min(Comparator.naturalOrder())
                        .map(at -> new DayMessages(caller).time(at, caller.zone()))
                        .orElse("…");
        var headline = caller.say(SetupText.STARTED, "project", project.name(), "when", first);
        var told = new ArrayList<String>();
        told.add(headline);
        announcedIn.ifPresent(channel ->
                told.add(caller.say(SetupText.ANNOUNCED, "channel", name(project, channel))));
        told.add(
                project.channel()
                        .map(channel ->
                                caller.say(SetupText.DIGEST, "channel", name(project, channel)))
                        .orElseGet(() -> caller.say(SetupText.NO_DIGEST)));
        told.add(caller.say(SetupText.SEE_ALL));
        return new ChatMessage(
                ChatMessage.shortened(headline),
                told.stream().map(SetupMessages::paragraph).toList());
    }

    /** The day of the first prompts, where the caller is. */
    String firstDay(Caller caller, List<CheckIn> both) {
        return first(caller, both)
                .map(next -> new DayMessages(caller).day(next.date()))
                .orElse("…");
    }

    private static Optional<Occurrence> first(Caller caller, List<CheckIn> both) {
        return both.stream()
                .flatMap(each -> each.cadence().next(caller.now(), caller.zone()).stream())
                .min(Comparator.comparing(Occurrence::at));
    }

    private String name(Project project, ChannelId channel) {
        return channels.name(project.workspace(), channel);
    }

    private static Button button(String feature, Project project, String label) {
        return Button.plain(ActionId.of(feature, "edit", project.id().value()), label);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
