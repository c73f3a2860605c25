package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A digest in words: the post, which is read in a minute, and the details for its thread. What does
 * not fit the post goes to the details, in the same order.
 */
final class DigestMessages {
    /** How many of the post's words a block may take before the next has its turn. */
    private static final int WATCH_SHARE = 66;

    private static final int WON_SHARE = 46;
    private static final int WEEK_SHARE = 30;

    private final Phrases phrases;
    private final DigestLines lines;
    private final WonLines wins;
    private final DigestFooter footer;

    /** Who reads it: the closing line names the command that they can use. */
    enum Readers {
        AT_HOME,
        ELSEWHERE
    }

    DigestMessages(Phrases phrases) {
        this(phrases, Readers.AT_HOME);
    }

    DigestMessages(Phrases phrases, Readers readers) {
        this.phrases = phrases;
        this.lines = new DigestLines(phrases);
        this.wins = new WonLines(phrases, lines);
        this.footer = new DigestFooter(phrases, lines, readers);
    }

    Told tell(Digest digest) {
        return switch (digest) {
            case Digest.StakeholderWeekly weekly -> weekly(weekly);
            case Digest.QuickWins quick -> quickWins(quick);
        };
    }

    private Told weekly(Digest.StakeholderWeekly digest) {
        var budget = new WordBudget();
        var post = new ArrayList<Block>();
        post.add(paragraph(top(digest.frame(), topics(digest))));
        budget.spend(spans(post));
        var closing = footer.closing(digest.frame(), digest.onTrack(), budget);
        var quarter = quarter(digest, budget);
        var watch =
                section(digest.watch().stream().map(lines::watch).toList(), WATCH_SHARE, budget);
        var won = section(digest.won().stream().map(wins::won).toList(), WON_SHARE, budget);
        var week =
                section(digest.week().stream().map(lines::upcoming).toList(), WEEK_SHARE, budget);
        watch.addTo(post, watchTitle(digest), phrases);
        won.addTo(post, phrases.say(DigestText.WON), phrases);
        quarter.ifPresent(post::add);
        week.addTo(post, weekTitle(digest.frame()), phrases);
        post.addAll(closing);
        post.addAll(footer.smallPrint(digest.frame(), Optional.of(digest.heard())));
        var details = new DigestDetails(phrases, lines, wins);
        var also = new ArrayList<>(watch.rest());
        digest.alsoWatched().stream().map(lines::watch).forEach(also::add);
        return new Told(
                new ChatMessage(DigestHeadline.of(digest, phrases, wins), post),
                details.weekly(digest, also, won.rest(), week.rest()));
    }

    private Told quickWins(Digest.QuickWins digest) {
        var budget = new WordBudget();
        var post = new ArrayList<Block>();
        post.add(
                paragraph(
                        top(
                                digest.frame(),
                                phrases.say(DigestText.TOP_WON, "count", digest.won().size()))));
        budget.spend(spans(post));
        var closing = footer.closing(digest.frame(), List.of(), budget);
        var quarter = quarter(digest, budget);
        var won = section(digest.won().stream().map(wins::won).toList(), WordBudget.POST, budget);
        won.addTo(post, phrases.say(DigestText.WON), phrases);
        quarter.ifPresent(post::add);
        post.addAll(closing);
        post.addAll(footer.smallPrint(digest.frame(), Optional.empty()));
        return new Told(
                new ChatMessage(DigestHeadline.of(digest, phrases, wins), post),
                new DigestDetails(phrases, lines, wins).quickWins(digest, won.rest()));
    }

    /** Leaves room for the block's title and for the line that says how many more there are. */
    private static DigestSection section(List<List<Span>> items, int share, WordBudget budget) {
        if (items.isEmpty()) {
            return new DigestSection(List.of(), List.of());
        }
        int titles = 12;
        var shown = budget.fitting(items, Math.min(share, budget.left() - titles));
        budget.spend(titles);
        return new DigestSection(shown, items.subList(shown.size(), items.size()));
    }

    private Optional<Block> quarter(Digest digest, WordBudget budget) {
        var sums = digest.frame().quarter();
        if (digest.won().isEmpty() || sums.isEmpty()) {
            return Optional.empty();
        }
        List<Span> line =
                List.of(new Span.Text(wins.quarter(sums.subList(0, Math.min(2, sums.size())))));
        return budget.fitting(List.of(line), WordBudget.POST).stream()
                .<Block>map(Block.Paragraph::new)
                .findFirst();
    }

    private String topics(Digest.StakeholderWeekly digest) {
        var topics = new ArrayList<String>();
        if (digest.watch().isEmpty()) {
            topics.add(phrases.say(DigestText.TOP_CALM));
        } else {
            topics.add(phrases.say(DigestText.TOP_WATCH, "count", digest.watch().size()));
        }
        if (!digest.won().isEmpty()) {
            topics.add(phrases.say(DigestText.TOP_WON, "count", digest.won().size()));
        }
        return String.join(" · ", topics);
    }

    private String top(Digest.Frame frame, String topics) {
        return phrases.say(DigestText.TOP, "day", lines.day(frame.date())) + " · " + topics;
    }

    private String watchTitle(Digest.StakeholderWeekly digest) {
        long ownerless =
                digest.watch().stream()
                        .filter(watch -> watch.owner().isEmpty() && watch.instead().isEmpty())
                        .count();
        return ownerless == 0
                ? phrases.say(DigestText.WATCH_CALM)
                : phrases.say(DigestText.WATCH_OWNERLESS, "count", ownerless);
    }

    private String weekTitle(Digest.Frame frame) {
        return switch (frame.date().getDayOfWeek()) {
            case MONDAY -> phrases.say(DigestText.THIS_WEEK);
            case TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
                    phrases.say(DigestText.COMING_WEEK);
        };
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span.Text(text)));
    }

    private static List<Span> spans(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Paragraph(var spans)
                                ? spans.stream()
                                : Stream.<Span>empty())
                .toList();
    }
}
