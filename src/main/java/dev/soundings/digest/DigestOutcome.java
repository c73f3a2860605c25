package dev.soundings.digest;

import java.time.Instant;
import java.util.Optional;

/** What came of something that somebody did with an issue. */
public sealed interface DigestOutcome {
    record Done(DigestIssue issue) implements DigestOutcome {}

    /** The issue is not prepared yet. */
    record NotYet(Optional<Instant> previewAt) implements DigestOutcome {}

    /** It is sealed or was skipped: what is said now counts in the next one. */
    record TooLate(DigestIssue issue) implements DigestOutcome {}

    /** Only the owner and the deputy decide about a project's lines. */
    record NotYours() implements DigestOutcome {}

    /** The line is not in the issue, or not any more. */
    record UnknownLine() implements DigestOutcome {}

    /** This week's issue was posted before. */
    record AlreadyOut(DigestIssue issue, Optional<Instant> nextAt) implements DigestOutcome {}

    /** All of it is held. */
    record HeldAsAWhole(Release.Held held) implements DigestOutcome {}
}
