package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.ProjectNames;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Feature;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.Entries;
import dev.soundings.wording.HomeText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page of one person, on a platform's home tab and by {@code /soundings}: what waits for me, my
 * next prompt in my zone, my projects, what is mine in the register, how I am asked. A part that
 * has nothing to say is not there, and each is cut so that the whole fits the smallest page, <a
 * href="https://docs.slack.dev/surfaces/app-home">Slack's 100 blocks</a>.
 */
final class HomeCommand implements ChatHandler {
    private static final int MOST_PROJECTS = 10;

    private final Callers callers;
    private final AnswerCommand answers;
    private final SkipCommand next;
    private final ProjectScope scope;
    private final ProjectNames names;
    private final HomeProjects projects;
    private final Entries entries;
    private final CurrentEntries current;
    private final HomeLooks looks;

    HomeCommand(
            Callers callers,
            AnswerCommand answers,
            SkipCommand next,
            ProjectScope scope,
            ProjectNames names,
            HomeProjects projects,
            Entries entries,
            CurrentEntries current,
            HomeLooks looks) {
        this.callers = callers;
        this.answers = answers;
        this.next = next;
        this.scope = scope;
        this.names = names;
        this.projects = projects;
        this.entries = entries;
        this.current = current;
        this.looks = looks;
    }

    @Override
    public Set<String> features() {
        return Set.of(Feature.HOME);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        var page = page(caller);
        looks.opened(caller.workspace(), caller.user(), kept(caller), caller.now());
        return new ChatReply.Whisper(page);
    }

    ChatReply home(Caller caller) {
        return new ChatReply.Whisper(page(caller));
    }

    private ChatMessage page(Caller caller) {
        return page(caller, answers.waiting(caller));
    }

    /** As it may lie in the outbox: it does not tell who has answered anonymously. */
    ChatMessage kept(Caller caller) {
        return page(caller, answers.waitingAsKept(caller));
    }

    private ChatMessage page(Caller caller, Optional<ChatMessage> prompts) {
        var heading =
                Shortened.to(
                        Denominator.HEADING,
                        caller.say(HomeText.HEADING, "name", caller.person().name()));
        var own = own(caller);
        var shown = own.stream().limit(MOST_PROJECTS).toList();
        var known =
                HomeEntries.read(
                        caller, shown.stream().map(Project::id).toList(), entries, current);
        var promised = new HomeActions(caller, entries, current);
        var register = new HomeRegister(caller, known, promised);
        var settings = new HomeSettings(caller);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        settings.awayNow().ifPresent(words -> blocks.add(paragraph(words)));
        blocks.addAll(waiting(caller, prompts, register.waiting(shown)));
        blocks.add(paragraph(next.sentence(caller, names)));
        blocks.addAll(projects.of(caller, shown, own.size() - shown.size(), known));
        blocks.addAll(register.own());
        blocks.addAll(settings.blocks());
        return new ChatMessage(heading, blocks);
    }

    private List<Project> own(Caller caller) {
        return scope.open(caller, Permission.SEE_PROJECT).stream()
                .filter(project -> !project.rolesOf(caller.user()).isEmpty())
                .toList();
    }

    private static List<Block> waiting(
            Caller caller, Optional<ChatMessage> prompts, List<Block> inRegister) {
        var blocks = new ArrayList<Block>();
        prompts.ifPresent(message -> blocks.addAll(message.blocks()));
        blocks.addAll(inRegister);
        return blocks.isEmpty() ? List.of(paragraph(caller.say(HomeText.NOTHING_WAITS))) : blocks;
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
