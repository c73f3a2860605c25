package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.digest.Digest.Heard;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a digest ends: what is on track, what is held, and the small print. */
final class DigestFooter {
    private static final int MOST_NAMES = 6;
    private static final int MOST_HELD = 3;
    private static final int MOST_NAME_WORDS = 24;
    private static final int FEWEST_ASKED = 2;

    private final Phrases phrases;
    private final DigestLines lines;
    private final DigestMessages.Readers readers;

    DigestFooter(Phrases phrases, DigestLines lines, DigestMessages.Readers readers) {
        this.phrases = phrases;
        this.lines = lines;
        this.readers = readers;
    }

    List<Block> closing(Digest.Frame frame, List<String> onTrack, WordBudget budget) {
        var closing = new ArrayList<Block>();
        if (!onTrack.isEmpty()) {
            add(
                    List.of(
                            new Span.Text(
                                    phrases.say(DigestText.ON_TRACK, "projects", names(onTrack)))),
                    closing,
                    budget);
        }
        frame.held().stream()
                .limit(MOST_HELD)
                .forEach(held ->
                        add(
                                Sentence.of(
                                        phrases,
                                        DigestText.HELD,
                                        "project",
                                        held.project(),
                                        "day",
                                        lines.day(held.since())),
                                closing,
                                budget));
        return closing;
    }

    List<Block> smallPrint(Digest.Frame frame, Optional<Heard> heard) {
        var print = new ArrayList<Block>();
        print.add(new Block.Divider());
        var correction = new CorrectionLine(phrases, frame.zone());
        frame.corrections().stream().map(correction::of).forEach(print::add);
        frame.correctedBefore().stream().map(correction::ofTheIssueBefore).forEach(print::add);
        var line = new ArrayList<Span>();
        if (frame.waiting() > 0) {
            line.add(
                    new Span.Text(phrases.say(DigestText.WAITING, "count", frame.waiting()) + " "));
        }
        if (!frame.approvedBy().isEmpty()) {
            line.addAll(approvedBy(frame));
            line.add(new Span.Text(" "));
        }
        line.addAll(wayOut());
        heard.filter(each -> each.asked() >= FEWEST_ASKED)
                .ifPresent(each -> print.add(footnote(heard(each, frame.zone()))));
        print.add(new Block.Footnote(line));
        return print;
    }

    private List<Span> wayOut() {
        return switch (readers) {
            case AT_HOME ->
                    Sentence.of(
                            phrases,
                            DigestText.SETTINGS,
                            "command",
                            new Span.Code("/digest settings"));
            case ELSEWHERE ->
                    Sentence.of(
                            phrases, DigestText.RELAYED, "command", new Span.Code("/digest leave"));
        };
    }

    private String heard(Heard heard, ZoneId zone) {
        return heard.to()
                .map(at ->
                        phrases.say(
                                DigestText.HEARD,
                                "heard",
                                heard.heard(),
                                "asked",
                                heard.asked(),
                                "late",
                                heard.late(),
                                "time",
                                time("EEE HH:mm", at, zone)))
                .orElseGet(() ->
                        phrases.say(
                                DigestText.HEARD_SO_FAR,
                                "heard",
                                heard.heard(),
                                "asked",
                                heard.asked(),
                                "late",
                                heard.late()));
    }

    private List<Span> approvedBy(Digest.Frame frame) {
        var people = new ArrayList<Span>();
        for (var person :
                frame.approvedBy().stream().sorted(Comparator.comparing(UserId::value)).toList()) {
            if (!people.isEmpty()) {
                people.add(new Span.Text(", "));
            }
            people.add(new Span.Mention(person));
        }
        var sentence = Sentence.of(phrases, DigestText.APPROVED_BY, "people", new Span.Code(""));
        return sentence.stream()
                .flatMap(span ->
                        span instanceof Span.Code ? people.stream() : List.of(span).stream())
                .toList();
    }

    private String names(List<String> names) {
        var fit = new ArrayList<String>();
        int words = 0;
        for (var name : names) {
            words += WordBudget.words(name);
            if (fit.size() == MOST_NAMES || words > MOST_NAME_WORDS) {
                break;
            }
            fit.add(name);
        }
        var joined = String.join(", ", fit);
        int more = names.size() - fit.size();
        return more == 0
                ? joined
                : phrases.say(DigestText.AND_MORE, "projects", joined, "count", more);
    }

    private String time(String pattern, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, phrases.locale()).format(at.atZone(zone));
    }

    private static void add(List<Span> spans, List<Block> blocks, WordBudget budget) {
        budget.spend(spans);
        blocks.add(new Block.Paragraph(spans));
    }

    private static Block footnote(String text) {
        return new Block.Footnote(List.of(new Span.Text(text)));
    }
}
