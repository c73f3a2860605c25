package dev.soundings.prompt;

import dev.soundings.project.Project;
import dev.soundings.round.AnswerWindow;
import dev.soundings.round.InvitationId;

/**
 * Something a person can answer now: early, on time or late.
 *
 * @param answered there is a complete answer, which can still be changed
 */
public record Pending(
        InvitationId invitation, Project project, AnswerWindow window, boolean answered) {}
