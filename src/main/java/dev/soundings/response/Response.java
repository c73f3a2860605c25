package dev.soundings.response;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.project.ProjectId;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One person's answers in one round: with a name, or without any way back to the person. */
public sealed interface Response {
    WorkspaceId workspace();

    /** Unique among all responses. */
    String id();

    RoundId round();

    CheckInId checkIn();

    ProjectId project();

    Map<QuestionId, Answer> answers();

    /**
     * With a name; there is one for each invitation.
     *
     * @param revision counts from 1; a digest stores which one it counted
     * @param lastEvents the ids of the last events applied, so that a repeated one changes nothing
     * @param history former versions, the oldest first
     * @param complete false while a required question is open
     */
    record Named(
            WorkspaceId workspace,
            InvitationId invitation,
            RoundId round,
            CheckInId checkIn,
            ProjectId project,
            UserId person,
            Kind kind,
            Map<QuestionId, Answer> answers,
            boolean complete,
            boolean late,
            int revision,
            Instant firstAt,
            Instant changedAt,
            List<EventId> lastEvents,
            List<Former> history)
            implements Response {
        public Named {
            answers = Map.copyOf(answers);
            lastEvents = List.copyOf(lastEvents);
            history = List.copyOf(history);
        }

        @Override
        public String id() {
            return invitation.value();
        }

        /** What the person did. */
        public enum Kind {
            ANSWERED,
            NOTHING_CHANGED,
            SKIPPED,
            /** Taken back; as if there had been no response. */
            UNDONE
        }

        /** A version that was replaced. */
        public record Former(Kind kind, Map<QuestionId, Answer> answers, Instant until) {
            public Former {
                answers = Map.copyOf(answers);
            }
        }
    }

    /**
     * Without a name. Cannot be edited, carried over, exported or erased.
     *
     * @param id follows from the event under a key of the round that is destroyed at its close
     * @param day all that is kept of the time
     */
    record Anonymous(
            WorkspaceId workspace,
            String id,
            RoundId round,
            CheckInId checkIn,
            ProjectId project,
            Map<QuestionId, Answer> answers,
            LocalDate day)
            implements Response {
        public Anonymous {
            answers = Map.copyOf(answers);
        }
    }
}
