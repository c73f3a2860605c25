package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionsToRevisit;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryMessages;
import dev.soundings.register.EntryView;
import dev.soundings.register.EntryWords;
import dev.soundings.register.Risk;
import dev.soundings.register.Win;
import dev.soundings.wording.HomeText;

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
    private static final String RISKS = "/risk list";

    private final Caller caller;
    private final HomeEntries entries;
    private final HomeActions actions;
    private final EntryView view;

    HomeRegister(Caller caller, HomeEntries entries, HomeActions actions) {
        this.caller = caller;
        this.entries = entries;
        this.actions = actions;
        view = new EntryView(caller.phrases(), caller.user(), caller.today());
    }

    /** Empty when nothing waits: reviews, offers, and what answers have proposed. */
    List<Block> waiting(List<Project> projects) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(actions.waiting());
        blocks.addAll(answerable(HomeText.REVIEWS, entries.due(caller.today())));
        blocks.addAll(toRevisit(entries.toRevisit(caller.today())));
        blocks.addAll(answerable(HomeText.OFFERED, entries.offeredTo(caller.user())));
        var led = projects.stream().filter(this::speaksFor).map(Project::id).toList();
        EntryMessages.proposals(entries.proposedIn(led), view)
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
                                        risks.stream().limit(MOST_RISKS).map(this::review),
                                        decided.stream().limit(MOST_DECISIONS).map(this::revisit),
                                        wins.stream().limit(MOST_WINS).map(this::win))
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

    private List<Block> answerable(HomeText heading, List<Entry<Risk>> risks) {
        if (risks.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(heading, "count", risks.size())));
        risks.stream()
                .limit(MOST_ANSWERED)
                .forEach(risk -> blocks.addAll(EntryMessages.answerable(risk, view)));
        blocks.addAll(more(caller, risks.size() - MOST_ANSWERED, RISKS));
        return blocks;
    }

    private List<Block> toRevisit(List<Entry<Decision>> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(HomeText.REVISITS, "count", decisions.size())));
        decisions.stream()
                .limit(MOST_ANSWERED)
                .forEach(decision -> blocks.addAll(DecisionsToRevisit.question(decision, view)));
        blocks.addAll(more(caller, decisions.size() - MOST_ANSWERED, "/decision revisit"));
        return blocks;
    }

    private boolean speaksFor(Project project) {
        var roles = project.rolesOf(caller.user());
        return Set.of(Role.OWNER, Role.DEPUTY).stream().anyMatch(roles::contains);
    }

    private List<Span> review(Entry<Risk> risk) {
        var day = risk.dueOn().map(new DayMessages(caller)::day).orElse("");
        return text(HomeText.MY_RISK, risk, "day", day);
    }

    private List<Span> revisit(Entry<Decision> decision) {
        var day = decision.dueOn().map(new DayMessages(caller)::day).orElse("");
        return text(HomeText.MY_DECISION, decision, "day", day);
    }

    private List<Span> win(Entry<Win> win) {
        return text(HomeText.MY_WIN, win, "state", win.state().name());
    }

    private List<Span> text(HomeText key, Entry<?> entry, String name, String value) {
        return List.of(
                new Span.Text(
                        caller.say(
                                key,
                                "label",
                                entry.label(),
                                "title",
                                EntryWords.inList(entry.title(), caller.phrases()),
                                name,
                                value)));
    }
}
