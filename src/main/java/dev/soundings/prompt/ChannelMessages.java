package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.project.Project;
import dev.soundings.round.Round;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.PromptText;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.util.ArrayList;
import java.util.List;

/** The post that asks a whole round in a channel; it names nobody, and counts only. */
final class ChannelMessages {
    private final Workspaces workspaces;
    private final QuestionSets sets;
    private final Wording wording;

    ChannelMessages(Workspaces workspaces, QuestionSets sets, Wording wording) {
        this.workspaces = workspaces;
        this.sets = sets;
        this.wording = wording;
    }

    ChatMessage post(Round round, Project project) {
        return message(round, project, List.of());
    }

    /** The same post half way, with how many have answered. */
    ChatMessage nudge(Round round, Project project, long answered) {
        var phrases = phrases(workspace(round));
        return message(
                round,
                project,
                List.of(
                        new Block.Footnote(
                                Sentence.of(
                                        phrases,
                                        PromptText.CHANNEL_COUNT,
                                        "answered",
                                        answered,
                                        "invited",
                                        round.invited()))));
    }

    private ChatMessage message(Round round, Project project, List<Block> more) {
        var workspace = workspace(round);
        var phrases = phrases(workspace);
        var heading = heading(round, project, phrases);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        blocks.add(
                new Block.Paragraph(
                        Sentence.of(
                                phrases,
                                PromptText.CHANNEL_INTRO,
                                "when",
                                new Span.Moment(
                                        round.closesAt(),
                                        workspace.zone(),
                                        Span.Moment.Shape.DAY_AND_TIME))));
        blocks.addAll(more);
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Button.primary(
                                        action(round, Answers.OPEN),
                                        phrases.say(PromptText.ANSWER)),
                                Button.plain(
                                        action(round, Answers.SAME),
                                        phrases.say(PromptText.NOTHING_CHANGED)),
                                Button.plain(
                                        action(round, Answers.SKIP), phrases.say(PromptText.SKIP)),
                                Button.plain(
                                        action(round, Answers.PRIVATE),
                                        phrases.say(PromptText.RAISE_PRIVATELY)),
                                Button.plain(
                                        action(round, Answers.DIRECT),
                                        phrases.say(PromptText.ASK_DIRECTLY)))));
        return new ChatMessage(heading, blocks);
    }

    /** With what it is about: two rounds of a project can stand side by side. */
    private String heading(Round round, Project project, Phrases phrases) {
        var title =
                sets.find(round.workspace(), round.set())
                        .map(set -> set.title().in(phrases.locale()))
                        .orElse(round.set().name());
        return Shortened.to(
                Denominator.HEADING,
                phrases.say(PromptText.CHANNEL_HEADING, "project", project.name(), "title", title));
    }

    private static ActionId action(Round round, String verb) {
        return ActionId.of(Answers.FEATURE, verb, round.id().value());
    }

    private Workspace workspace(Round round) {
        return workspaces.find(round.workspace()).orElseThrow();
    }

    private Phrases phrases(Workspace workspace) {
        return wording.in(workspace.locale());
    }
}
