package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Feature;
import dev.soundings.chat.Span;
import dev.soundings.people.Absence;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.wording.HomeText;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page of one person, on a platform's home tab and by {@code /soundings}: what waits for me, my
 * next prompt in my zone, my projects.
 */
final class HomeCommand implements ChatHandler {
    private static final int MOST_PROJECTS = 10;

    private final Callers callers;
    private final AnswerCommand answers;
    private final SkipCommand next;
    private final ProjectScope scope;
    private final ProjectNames names;
    private final Proposed proposed;

    HomeCommand(
            Callers callers,
            AnswerCommand answers,
            SkipCommand next,
            ProjectScope scope,
            ProjectNames names,
            Proposed proposed) {
        this.callers = callers;
        this.answers = answers;
        this.next = next;
        this.scope = scope;
        this.names = names;
        this.proposed = proposed;
    }

    @Override
    public Set<String> features() {
        return Set.of(Feature.HOME);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        return home(callers.of(event));
    }

    ChatReply home(Caller caller) {
        var heading =
                Shortened.to(
                        Denominator.HEADING,
                        caller.say(HomeText.HEADING, "name", caller.person().name()));
        var own =
                scope.open(caller, Permission.SEE_PROJECT).stream()
                        .filter(project -> !project.rolesOf(caller.user()).isEmpty())
                        .limit(MOST_PROJECTS)
                        .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        away(caller).ifPresent(words -> blocks.add(paragraph(words)));
        blocks.addAll(
                answers.waiting(caller)
                        .map(ChatMessage::blocks)
                        .orElseGet(() -> List.of(paragraph(caller.say(HomeText.NOTHING_WAITS)))));
        blocks.add(paragraph(next.sentence(caller, names)));
        proposed.of(caller, own).ifPresent(waiting -> blocks.addAll(waiting.blocks()));
        blocks.addAll(projects(caller, own));
        blocks.add(
                new Block.Buttons(
                        List.of(
                                button(caller, "setup", HomeText.SET_UP),
                                button(caller, "away", HomeText.AWAY_BUTTON),
                                button(caller, "help", HomeText.HELP_BUTTON))));
        return new ChatReply.Whisper(new ChatMessage(heading, blocks));
    }

    private static Optional<String> away(Caller caller) {
        return caller.person().absences().stream()
                .filter(absence -> absence.covers(caller.today()))
                .map(Absence::to)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(last ->
                        caller.say(HomeText.AWAY_NOW, "day", new DayMessages(caller).day(last)));
    }

    private static List<Block> projects(Caller caller, List<Project> own) {
        if (own.isEmpty()) {
            return List.of(paragraph(caller.say(HomeText.PROJECTS_NONE)));
        }
        var items =
                own.stream()
                        .map(project ->
                                List.<Span>of(
                                        new Span.Text(
                                                caller.say(
                                                        HomeText.PROJECT_ITEM,
                                                        "project",
                                                        project.name(),
                                                        "role",
                                                        role(caller, project).name()))))
                        .toList();
        return List.of(new Block.Heading(caller.say(HomeText.PROJECTS)), new Block.Bullets(items));
    }

    /** The one that says most: an owner may also be a member. */
    private static Role role(Caller caller, Project project) {
        return project.rolesOf(caller.user()).stream()
                .min(Comparator.naturalOrder())
                .orElse(Role.OBSERVER);
    }

    private static Button button(Caller caller, String verb, HomeText label) {
        return Button.plain(ActionId.of("soundings", verb), caller.say(label));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
