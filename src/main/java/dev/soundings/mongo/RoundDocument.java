package dev.soundings.mongo;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.project.ProjectId;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.Instant;
import java.time.LocalDate;

/** A round as stored; does not grow with the number of people. */
public record RoundDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String round,
        String checkIn,
        String project,
        String set,
        String setVersion,
        String date,
        int slot,
        CheckIn.Sharing sharing,
        CheckIn.Way way,
        int invited,
        Instant opensAt,
        Instant closesAt,
        boolean closed)
        implements Stored<Round>, OfProject {
    static final Shape<Round, RoundDocument> SHAPE =
            new Shape<>(MongoSchema.ROUNDS, 1, RoundDocument.class, RoundDocument::from);

    static RoundDocument from(Round round, long rev) {
        return new RoundDocument(
                Stored.key(round.workspace(), round.id()),
                SHAPE.version(),
                rev,
                round.workspace().value(),
                round.id().value(),
                round.checkIn().value(),
                round.project().value(),
                round.set().name(),
                round.set().version(),
                round.date().toString(),
                round.slot(),
                round.sharing(),
                round.way(),
                round.invited(),
                round.opensAt(),
                round.closesAt(),
                round.closed());
    }

    @Override
    public Round toDomain() {
        return new Round(
                new WorkspaceId(workspace),
                new RoundId(round),
                new CheckInId(checkIn),
                new ProjectId(project),
                new SetRef(set, setVersion),
                LocalDate.parse(date),
                slot,
                sharing,
                way,
                invited,
                opensAt,
                closesAt,
                closed);
    }
}
