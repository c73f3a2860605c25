package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.Instant;

/** What the owner of a project, or the deputy, says about its lines in one issue. */
public sealed interface Release {
    /** Nothing yet: what names a person stays out, the rest is posted. */
    record Waiting() implements Release {}

    record Approved(UserId by, Instant at) implements Release {}

    /** Left out of this issue. */
    record Held(UserId by, Instant at, Text reason) implements Release {}
}
