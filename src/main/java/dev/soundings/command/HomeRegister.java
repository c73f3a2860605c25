package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionMessages;
import dev.soundings.register.RegisterMessages;
import dev.soundings.register.Risk;
import dev.soundings.register.Win;
import dev.soundings.wording.HomeText;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The register on a person's home: what it wants of them, with the buttons that answer, and what is
 * theirs in it, such as {@code R-14 Vendor API slips: next review on Thu 18 Feb}.
 */
final class HomeRegister {
    private static final int MOST_ANSWERED = 3;
    private static final int MOST_RISKS = 5;
    private static final int MOST_WINS = 3;
    private static final int MOST_DECISIONS = 3;
    private static final int LONGEST_TITLE = 120;
    private static final String RISKS = "/risk list";

    private final Caller caller;
    private final HomeEntries entries;
    private final HomeActions actions;
    private final RegisterMessages messages;

    HomeRegister(Caller caller, HomeEntries entries, HomeActions actions) {
        this.caller = caller;
        this.entries = entries;
        this.actions = actions;
        messages = new RegisterMessages(caller.phrases());
    }

    /** Empty when nothing waits: reviews, offers, and what answers have proposed. */
    List<Block> waiting(List<Project> projects) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(actions.waiting());
        blocks.addAll(answerable(HomeText.REVIEWS, entries.due(caller.today())));
        blocks.addAll(toRevisit(entries.toRevisit(caller.today())));
        blocks.addAll(answerable(HomeText.OFFERED, entries.offeredTo(caller.user())));
        var led = projects.stream().filter(this::speaksFor).map(Project::id).toList();
        messages.proposals(
                        entries.risks().stream()
                                .filter(risk -> led.contains(risk.project()))
                                .toList(),
                        entries.wins().stream().filter(win -> led.contains(win.project())).toList())
                .ifPresent(proposals -> blocks.addAll(proposals.blocks()));
        return blocks;
    }

    /** Empty when the person has nothing in there. */
    List<Block> own() {
        var risks = entries.ahead(caller.today());
        var wins = entries.notedBy(caller.user());
        var decided = entries.toRevisitLater(caller.today());
        var promised = actions.ahead();
        if (Stream.of(promised, risks, wins, decided).allMatch(List::isEmpty)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(HomeText.MINE)));
        blocks.add(
                new Block.Bullets(
                        Stream.of(
                                        promised.stream(),
                                        risks.stream().limit(MOST_RISKS).map(this::line),
                                        decided.stream().limit(MOST_DECISIONS).map(this::line),
                                        wins.stream().limit(MOST_WINS).map(this::line))
                                .flatMap(lines -> lines)
                                .toList()));
        blocks.addAll(more(caller, actions.notListed(), "/action done"));
        blocks.addAll(more(caller, risks.size() - MOST_RISKS, RISKS));
        blocks.addAll(more(caller, decided.size() - MOST_DECISIONS, "/decision list"));
        blocks.addAll(more(caller, wins.size() - MOST_WINS, "/win list"));
        return blocks;
    }

    /** {@code and 7 more: /risk list}; nothing when none is left out. */
    static List<Block> more(Caller caller, int count, String command) {
        return count <= 0
                ? List.of()
                : List.of(
                        new Block.Footnote(
                                Sentence.of(
                                        caller.phrases(),
                                        HomeText.MORE,
                                        "count",
                                        count,
                                        "command",
                                        new Span.Code(command))));
    }

    private List<Block> answerable(HomeText heading, List<Risk> risks) {
        if (risks.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(heading, "count", risks.size())));
        risks.stream()
                .limit(MOST_ANSWERED)
                .forEach(risk -> blocks.addAll(messages.answerable(risk, caller.user())));
        blocks.addAll(more(caller, risks.size() - MOST_ANSWERED, RISKS));
        return blocks;
    }

    private List<Block> toRevisit(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        var questions = new DecisionMessages(caller.phrases());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(HomeText.REVISITS, "count", decisions.size())));
        decisions.stream()
                .limit(MOST_ANSWERED)
                .forEach(decision -> blocks.addAll(questions.question(decision)));
        blocks.addAll(more(caller, decisions.size() - MOST_ANSWERED, "/decision revisit"));
        return blocks;
    }

    private boolean speaksFor(Project project) {
        var roles = project.rolesOf(caller.user());
        return Set.of(Role.OWNER, Role.DEPUTY).stream().anyMatch(roles::contains);
    }

    private List<Span> line(Risk risk) {
        var day = risk.reviewOn().map(new DayMessages(caller)::day).orElse("");
        return text(HomeText.MY_RISK, risk.label(), risk.title(), "day", day);
    }

    private List<Span> line(Decision decision) {
        var day = decision.revisitOn().map(new DayMessages(caller)::day).orElse("");
        return text(HomeText.MY_DECISION, decision.label(), decision.what(), "day", day);
    }

    private List<Span> line(Win win) {
        return text(HomeText.MY_WIN, win.label(), win.what(), "state", win.state().name());
    }

    private List<Span> text(HomeText key, String label, Text title, String name, String value) {
        var words = title.words().orElseGet(() -> caller.say(RegisterText.ERASED));
        return List.of(
                new Span.Text(
                        caller.say(
                                key,
                                "label",
                                label,
                                "title",
                                Shortened.to(LONGEST_TITLE, words),
                                name,
                                value)));
    }
}
