package dev.soundings.digest;

import dev.soundings.chart.ChartData;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.digest.Digest.Heard.Department;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the thread adds to a post: the rest of its blocks, the register, and who was heard. */
final class DigestDetails {
    private static final int IN_ONE_BLOCK = 2_400;
    private static final int MOST_GROUPS = 12;
    private static final int MOST_ACTIONS = 10;

    private final Phrases phrases;
    private final DigestLines lines;
    private final WonLines wins;
    private final PromiseLines promises;

    DigestDetails(Phrases phrases, DigestLines lines, WonLines wins) {
        this.phrases = phrases;
        this.lines = lines;
        this.wins = wins;
        this.promises = new PromiseLines(phrases, lines);
    }

    Optional<ChatMessage> weekly(
            Digest.StakeholderWeekly digest,
            List<List<Span>> watched,
            List<List<Span>> won,
            List<List<Span>> week) {
        var blocks = new ArrayList<Block>();
        add(DigestText.ALSO_WATCHED, watched, blocks);
        add(DigestText.ALSO_WON, won, blocks);
        add(DigestText.ALSO_PLANNED, week, blocks);
        add(DigestText.DATES, digest.dates().stream().map(lines::date).toList(), blocks);
        add(DigestText.CHANGED, digest.changes().stream().map(lines::change).toList(), blocks);
        addPromised(digest.promised(), blocks);
        addSums(digest, blocks);
        if (!blocks.isEmpty()) {
            add(DigestText.WHY, digest.purposes().stream().map(lines::purpose).toList(), blocks);
        }
        addDepartments(digest.heard().departments(), blocks);
        return message(digest, blocks);
    }

    Optional<ChatMessage> quickWins(Digest.QuickWins digest, List<List<Span>> won) {
        var blocks = new ArrayList<Block>();
        add(DigestText.ALSO_WON, won, blocks);
        addSums(digest, blocks);
        return message(digest, blocks);
    }

    private Optional<ChatMessage> message(Digest digest, List<Block> blocks) {
        var frame = digest.frame();
        var headline =
                phrases.say(
                        DigestText.DETAILS, "name", frame.name(), "day", lines.day(frame.date()));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new ChatMessage(headline, blocks));
    }

    /** The post shows two. */
    private void addSums(Digest digest, List<Block> blocks) {
        var sums = digest.frame().quarter();
        if (sums.size() > 2) {
            var all = wins.quarter(sums.subList(0, Math.min(20, sums.size())));
            blocks.add(new Block.Paragraph(List.of(new Span.Text(all))));
        }
    }

    /** Counts and what, never who. */
    private void addPromised(Digest.Promised promised, List<Block> blocks) {
        addCounted(
                DigestText.ACTIONS_DONE,
                promised.done().stream().map(promises::done).toList(),
                blocks);
        addCounted(
                DigestText.ACTIONS_LATE,
                promised.late().stream().map(promises::late).toList(),
                blocks);
    }

    private void addCounted(DigestText title, List<List<Span>> items, List<Block> blocks) {
        var shown = new ArrayList<>(items.subList(0, Math.min(MOST_ACTIONS, items.size())));
        int left = items.size() - shown.size();
        if (left > 0) {
            shown.add(DigestLines.text(phrases.say(DigestText.ACTIONS_MORE, "count", left)));
        }
        add(phrases.say(title, "count", items.size()), shown, blocks);
    }

    private void addDepartments(List<Department> departments, List<Block> blocks) {
        var unheard =
                departments.stream()
                        .filter(department -> department.heard() == 0)
                        .map(this::name)
                        .collect(Collectors.joining(", "));
        if (!unheard.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    new Span.Text(
                                            phrases.say(
                                                    DigestText.UNHEARD, "departments", unheard)))));
        }
        if (departments.size() > 1) {
            blocks.add(chart(departments.stream().limit(MOST_GROUPS).toList()));
        }
    }

    private Block chart(List<Department> departments) {
        var groups =
                departments.stream()
                        .map(department ->
                                new ChartData.Group(
                                        ChartData.label(name(department)),
                                        department.heard(),
                                        department.asked()))
                        .toList();
        var inWords =
                groups.stream()
                        .map(group ->
                                phrases.say(
                                        DigestText.CHART_ALT_GROUP,
                                        "name",
                                        group.label(),
                                        "heard",
                                        group.heard(),
                                        "asked",
                                        group.invited()))
                        .collect(Collectors.joining(", "));
        return new Block.Chart(
                new ChartData.Participation(
                        phrases.say(DigestText.CHART_TITLE),
                        phrases.say(DigestText.CHART_HEARD),
                        phrases.say(DigestText.CHART_ASKED),
                        groups),
                phrases.say(DigestText.CHART_ALT, "groups", inWords));
    }

    private String name(Department department) {
        return department.name().isBlank()
                ? phrases.say(DigestText.SMALL_DEPARTMENTS)
                : department.name();
    }

    private void add(DigestText title, List<List<Span>> items, List<Block> blocks) {
        add(phrases.say(title), items, blocks);
    }

    private static void add(String title, List<List<Span>> items, List<Block> blocks) {
        if (items.isEmpty()) {
            return;
        }
        blocks.add(new Block.Paragraph(List.of(new Span.Strong(title))));
        var some = new ArrayList<List<Span>>();
        int length = 0;
        for (var item : items) {
            length += item.stream().mapToInt(Span::length).sum();
            if (length > IN_ONE_BLOCK && !some.isEmpty()) {
                blocks.add(new Block.Bullets(some));
                some.clear();
                length = item.stream().mapToInt(Span::length).sum();
            }
            some.add(item);
        }
        blocks.add(new Block.Bullets(some));
    }
}
