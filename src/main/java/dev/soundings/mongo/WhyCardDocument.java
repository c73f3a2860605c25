package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.project.WhyCard;

import java.time.Instant;

/** One version of a why card, inside its project. */
public record WhyCardDocument(int version, String changedBy, Instant changedAt, TextDocument text) {
    static WhyCardDocument from(WhyCard card) {
        var text =
                new TextGatherer()
                        .add("purpose", card.purpose())
                        .add("problem", card.problem())
                        .add("who-benefits", card.whoBenefits())
                        .add("priority", card.priority())
                        .add("measure", card.measure())
                        .add("change-reason", card.changeReason());
        return new WhyCardDocument(
                card.version(), card.changedBy().value(), card.changedAt(), text.gathered());
    }

    WhyCard toDomain() {
        return new WhyCard(
                version,
                text.text("purpose"),
                text.text("problem"),
                text.text("who-benefits"),
                text.optional("priority"),
                text.optional("measure"),
                new UserId(changedBy),
                changedAt,
                text.text("change-reason"));
    }
}
