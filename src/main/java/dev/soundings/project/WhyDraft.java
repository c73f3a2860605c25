package dev.soundings.project;

import dev.soundings.workspace.Text;

import java.util.Optional;

/**
 * A why card as somebody has just written it.
 *
 * @param measure empty means "not known yet"
 * @param changeReason why it replaces the one before; may be blank
 */
public record WhyDraft(
        Text purpose,
        Text problem,
        Text whoBenefits,
        Optional<Text> priority,
        Optional<Text> measure,
        Text changeReason) {
    boolean says(WhyCard card) {
        return card.purpose().equals(purpose)
                && card.problem().equals(problem)
                && card.whoBenefits().equals(whoBenefits)
                && card.priority().equals(priority)
                && card.measure().equals(measure);
    }
}
