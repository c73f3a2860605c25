package dev.soundings.prompt;

import dev.soundings.checkin.LocalText;
import dev.soundings.project.Project;
import dev.soundings.round.AnswerWindow;
import dev.soundings.round.InvitationId;

/**
 * Something a person can answer now: early, on time or late.
 *
 * @param title of what is asked, such as "Why we do this"
 * @param answered there is a complete answer, which can still be changed
 */
public record Pending(
        InvitationId invitation,
        Project project,
        LocalText title,
        AnswerWindow window,
        boolean answered) {}
