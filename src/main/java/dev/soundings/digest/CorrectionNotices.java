package dev.soundings.digest;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Wording;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells those who acted on an issue, by their yes to its lines, once and in private that a figure
 * in it was wrong: whoever vouched for it may have quoted it.
 */
final class CorrectionNotices {
    private static final Duration WORTH_KNOWING = Duration.ofDays(7);

    private final Outbox outbox;
    private final People people;
    private final Wording wording;

    CorrectionNotices(Outbox outbox, People people, Wording wording) {
        this.outbox = outbox;
        this.people = people;
        this.wording = wording;
    }

    /** Of the latest correction of an issue. */
    void tell(DigestPlan plan, DigestIssue issue) {
        var correction = issue.corrections().getLast();
        issue.releases().values().stream()
                .flatMap(release ->
                        release instanceof Release.Approved(var by, var at)
                                ? Stream.of(by)
                                : Stream.of())
                .distinct()
                .filter(user -> !user.equals(correction.by()))
                .forEach(user -> outbox.put(envelope(plan, issue, correction, user)));
    }

    private Envelope envelope(
            DigestPlan plan, DigestIssue issue, DigestIssue.Correction correction, UserId user) {
        Instant at = correction.at();
        var key = DigestKeys.correction(issue, issue.corrections().size(), user);
        return new Envelope(
                issue.workspace(),
                key,
                Purpose.NOTICE,
                issue.id().value(),
                at,
                at.plus(WORTH_KNOWING),
                new OutgoingMessage.Post(
                        new Recipient.Person(user), message(plan, correction, user)));
    }

    private ChatMessage message(DigestPlan plan, DigestIssue.Correction correction, UserId user) {
        var locale = people.find(plan.workspace(), user).map(Person::locale).orElse(Locale.ENGLISH);
        return ChatMessage.of(
                wording.in(locale)
                        .say(
                                DigestText.CORRECTED_FOR_YOU,
                                "name",
                                plan.name(),
                                "what",
                                Condensed.twoSentences(correction.what().words().orElse("…"))));
    }
}
