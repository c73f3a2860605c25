package dev.soundings.insight;

import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.wording.HealthText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Health in words: {@code Amber: 2 risks have waited up to 9 days for a review.} */
public final class HealthMessages {
    private final Phrases phrases;

    public HealthMessages(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The colour as a word, and why.
     *
     * @param most how many reasons are told; of the others only their number
     */
    public List<Span> line(Health health, int most) {
        return Sentence.of(
                phrases,
                HealthText.LINE,
                "colour",
                new Span.Strong(phrases.say(HealthText.COLOUR, "colour", health.colour().name())),
                "reasons",
                reasons(health, most));
    }

    /** The same, and what its owner is asked, where a reason is no more than a question. */
    public List<Span> lineForItsOwner(Health health, int most) {
        var line = new ArrayList<>(line(health, most));
        if (health.reasons().stream().anyMatch(HealthReason.Silent.class::isInstance)) {
            line.add(new Span.Text(" " + phrases.say(HealthText.SILENT_QUESTION)));
        }
        return line;
    }

    private String reasons(Health health, int most) {
        if (health.reasons().isEmpty()) {
            return phrases.say(HealthText.NO_SIGN);
        }
        var told =
                health.reasons().stream()
                        .limit(most)
                        .map(this::reason)
                        .collect(Collectors.joining("; "));
        int more = health.reasons().size() - most;
        return more > 0 ? phrases.say(HealthText.MORE, "told", told, "more", more) : told;
    }

    private String reason(HealthReason reason) {
        return switch (reason) {
            case HealthReason.PastItsEnd(_, var endsOn, var days) ->
                    phrases.say(
                            HealthText.PAST_ITS_END,
                            "day",
                            LocalDays.print(endsOn, phrases.locale()),
                            "days",
                            days);
            case HealthReason.GraveUnowned(var risks, var days) ->
                    counted(HealthText.GRAVE_UNOWNED, risks, days);
            case HealthReason.GraveUnreviewed(var risks, var days) ->
                    counted(HealthText.GRAVE_UNREVIEWED, risks, days);
            case HealthReason.Grave(var risks) -> counted(HealthText.GRAVE, risks, 0);
            case HealthReason.Unowned(var risks, var days) ->
                    counted(HealthText.UNOWNED, risks, days);
            case HealthReason.ReviewsWaiting(var risks, var days) ->
                    counted(HealthText.REVIEWS_WAITING, risks, days);
            case HealthReason.ManyNeedEyes(var risks) ->
                    counted(HealthText.MANY_NEED_EYES, risks, 0);
            case HealthReason.MilestonesPassed(var milestones, var days) ->
                    phrases.say(
                            HealthText.MILESTONES_PASSED, "milestones", milestones, "days", days);
            case HealthReason.EndNear(var days, var risks) ->
                    counted(HealthText.END_NEAR, risks, days);
            case HealthReason.Silent(var times) -> phrases.say(HealthText.SILENT, "times", times);
            case HealthReason.Unexplained(var days) ->
                    phrases.say(HealthText.UNEXPLAINED, "days", days);
            case HealthReason.Unmeasured(var days) ->
                    phrases.say(HealthText.UNMEASURED, "days", days);
        };
    }

    private String counted(HealthText key, int risks, int days) {
        return phrases.say(key, "risks", risks, "days", days);
    }
}
