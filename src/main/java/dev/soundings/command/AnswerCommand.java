package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectNames;
import dev.soundings.caller.Which;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.prompt.AnswerDesk;
import dev.soundings.prompt.Pending;
import dev.soundings.wording.HomeText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /soundings answer} and {@code /soundings answer Atlas migration}: what the caller can
 * answer now, early, on time or late.
 */
final class AnswerCommand {
    private static final int MOST = 15;

    private final AnswerDesk desk;
    private final SkipCommand next;
    private final ProjectNames projects;

    AnswerCommand(AnswerDesk desk, SkipCommand next, ProjectNames projects) {
        this.desk = desk;
        this.next = next;
        this.projects = projects;
    }

    ChatReply answer(Caller caller) {
        var all = desk.pending(caller.workspace(), caller.user(), caller.now());
        var wanted =
                EventTarget.of(caller.event(), "project")
                        .name()
                        .map(name -> all.stream().filter(each -> isOf(each, name)).toList())
                        .orElse(all);
        return switch (wanted.size()) {
            case 0 ->
                    ChatReply.whisper(
                            caller.say(HomeText.NOTHING_WAITS)
                                    + " "
                                    + next.sentence(caller, projects));
            case 1 -> card(caller, wanted.getFirst());
            default -> new ChatReply.Whisper(list(caller, wanted));
        };
    }

    /** Those that are not answered yet; nothing when none is. */
    Optional<ChatMessage> waiting(Caller caller) {
        return waiting(caller, desk.pending(caller.workspace(), caller.user(), caller.now()));
    }

    /** The same, for a page that is kept. */
    Optional<ChatMessage> waitingAsKept(Caller caller) {
        return waiting(caller, desk.pendingAsKept(caller.workspace(), caller.user(), caller.now()));
    }

    private static Optional<ChatMessage> waiting(Caller caller, List<Pending> pending) {
        var open = pending.stream().filter(each -> !each.answered()).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(list(caller, open));
    }

    private ChatReply card(Caller caller, Pending one) {
        return desk.card(caller.workspace(), caller.user(), one.invitation(), caller.now())
                .<ChatReply>map(ChatReply.Whisper::new)
                .orElseGet(() -> caller.told(HomeText.NOTHING_WAITS));
    }

    private static boolean isOf(Pending pending, String idOrName) {
        return pending.project().id().value().equals(idOrName)
                || pending.project().nameKey().equals(Project.nameKey(idOrName));
    }

    private static ChatMessage list(Caller caller, List<Pending> open) {
        var heading = caller.say(HomeText.WAITS);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        blocks.add(
                new Block.Bullets(
                        open.stream()
                                .limit(MOST)
                                .map(each -> List.<Span>of(new Span.Text(line(caller, each, open))))
                                .toList()));
        blocks.addAll(
                Which.rows(
                        open.stream()
                                .limit(MOST)
                                .map(each -> button(caller, each, open))
                                .toList()));
        return new ChatMessage(heading, blocks);
    }

    /** The project, and what is asked where it asks more than one thing. */
    private static String name(Caller caller, Pending each, List<Pending> open) {
        var project = each.project().name();
        long asks =
                open.stream()
                        .filter(other -> other.project().id().equals(each.project().id()))
                        .count();
        return asks == 1
                ? project
                : caller.say(
                        HomeText.ONE_OF_SEVERAL,
                        "project",
                        project,
                        "set",
                        each.title().in(caller.phrases().locale()));
    }

    private static String line(Caller caller, Pending each, List<Pending> open) {
        return caller.say(
                HomeText.WAITS_ITEM,
                "project",
                name(caller, each, open),
                "window",
                caller.say(each.answered() ? HomeText.ANSWERED : window(each)));
    }

    private static HomeText window(Pending each) {
        return switch (each.window()) {
            case NOT_YET, EARLY -> HomeText.EARLY;
            case ON_TIME -> HomeText.ON_TIME;
            case LATE, CLOSED -> HomeText.LATE;
        };
    }

    private static Button button(Caller caller, Pending each, List<Pending> open) {
        var label =
                caller.say(
                        each.answered() ? HomeText.CHANGE_ANSWER : HomeText.ANSWER,
                        "project",
                        name(caller, each, open));
        return Button.plain(
                AnswerDesk.open(each.invitation()), Shortened.to(Denominator.LABEL, label));
    }
}
