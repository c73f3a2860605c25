package dev.soundings.digest;

import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.digest.Digest.Upcoming;
import dev.soundings.digest.Digest.Watch;
import dev.soundings.digest.Digest.Watch.Side;
import dev.soundings.register.RegisterWords;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Phrases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The single lines of a digest in words, each of at most two sentences: <em>Atlas migration: Vendor
 * API slips – likely, costs weeks. Lee: second vendor by March, next look Fri 5 Mar.</em>
 */
final class DigestLines {
    private final Phrases phrases;

    DigestLines(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Span> watch(Watch watch) {
        if (watch.instead().isPresent()) {
            return edited(watch.project(), watch.instead().orElseThrow());
        }
        var first =
                Sentence.of(
                        phrases,
                        switch (watch.side()) {
                            case RISK -> DigestText.WATCH_SAYS;
                            case CHANCE -> DigestText.CHANCE_SAYS;
                        },
                        "title",
                        Condensed.sentence(watch.title(), 12, 80),
                        "rating",
                        RegisterWords.rating(watch.side() == Side.CHANCE, watch.rating(), phrases));
        return joined(name(watch.project()), first, text(" "), whoDoesWhat(watch));
    }

    List<Span> upcoming(Upcoming upcoming) {
        return joined(
                name(day(upcoming.date())),
                switch (upcoming.occasion()) {
                    case MILESTONE ->
                            Sentence.of(
                                    phrases,
                                    DigestText.WEEK_MILESTONE,
                                    "project",
                                    upcoming.project(),
                                    "title",
                                    Condensed.sentence(upcoming.title(), 8, 60));
                    case END ->
                            Sentence.of(
                                    phrases, DigestText.WEEK_END, "project", upcoming.project());
                    case REVIEW ->
                            Sentence.of(
                                    phrases,
                                    DigestText.WEEK_REVIEW,
                                    "project",
                                    upcoming.project(),
                                    "title",
                                    Condensed.sentence(upcoming.title(), 8, 60));
                });
    }

    List<Span> change(Digest.Change change) {
        var line =
                Sentence.of(
                        phrases,
                        DigestText.CHANGE,
                        "what",
                        change.what().name(),
                        "project",
                        change.project(),
                        "title",
                        Condensed.sentence(change.title(), 20, 120));
        if (change.why().isEmpty()) {
            return joined(line);
        }
        var why =
                phrases.say(
                        DigestText.CHANGE_WHY,
                        "what",
                        change.what().name(),
                        "why",
                        Condensed.sentence(change.why(), 20, 120));
        return joined(line, text(" "), text(why));
    }

    List<Span> date(Digest.DateChange change) {
        return joined(
                switch (change) {
                    case Digest.DateChange.Moved(var project, var title, var from, var to) ->
                            Sentence.of(
                                    phrases,
                                    DigestText.MOVED,
                                    "project",
                                    project,
                                    "title",
                                    Condensed.sentence(title, 12, 80),
                                    "from",
                                    day(from),
                                    "to",
                                    day(to));
                    case Digest.DateChange.Reached(var project, var title, var on) ->
                            Sentence.of(
                                    phrases,
                                    DigestText.REACHED,
                                    "project",
                                    project,
                                    "title",
                                    Condensed.sentence(title, 12, 80),
                                    "day",
                                    day(on));
                });
    }

    List<Span> purpose(Digest.Purpose purpose) {
        return joined(
                name(purpose.project()),
                List.of(new Span.Text(Condensed.sentence(purpose.words(), 24, 160))));
    }

    /** {@code Fri 5 Mar}: dates are dates of the plan's zone. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", phrases.locale()).format(date);
    }

    private List<Span> whoDoesWhat(Watch watch) {
        var plan = Condensed.sentence(watch.plan(), 10, 70);
        var owner = watch.owner().map(Span.Mention::new);
        if (owner.isPresent()) {
            return Sentence.of(
                    phrases,
                    plan.isEmpty() ? DigestText.OWNER_ONLY : DigestText.OWNER_PLANS,
                    "owner",
                    owner.orElseThrow(),
                    "plan",
                    plan,
                    "look",
                    look(watch));
        }
        return Sentence.of(
                phrases,
                plan.isEmpty() ? DigestText.NOBODY : DigestText.PLAN_ONLY,
                "plan",
                plan,
                "look",
                look(watch));
    }

    private String look(Watch watch) {
        return watch.reviewOn()
                .map(day ->
                        phrases.say(
                                watch.overdue() ? DigestText.LOOK_OVERDUE : DigestText.LOOK_NEXT,
                                "day",
                                day(day)))
                .orElse("");
    }

    List<Span> edited(String project, String words) {
        return joined(
                name(project),
                Sentence.of(
                        phrases, DigestText.LINE_EDITED, "words", Condensed.twoSentences(words)));
    }

    static List<Span> name(String projectOrDay) {
        return List.of(new Span.Strong(projectOrDay), new Span.Text(": "));
    }

    static List<Span> text(String text) {
        return List.of(new Span.Text(text));
    }

    @SafeVarargs
    static List<Span> joined(List<Span>... parts) {
        var all = new ArrayList<Span>();
        for (var part : parts) {
            part.stream().map(DigestLines::withoutStopAfterEllipsis).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static Span withoutStopAfterEllipsis(Span span) {
        return span instanceof Span.Text(var text) ? new Span.Text(text.replace("….", "…")) : span;
    }
}
