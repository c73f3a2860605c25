package dev.soundings.mongo;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.ProjectId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.Duration;
import java.time.Instant;

/**
 * A check-in as stored.
 *
 * @param cadence in the notation that people read, as {@code every Thursday at 9:00}
 * @param answerSeconds how long a person has
 */
public record CheckInDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String checkIn,
        String project,
        String set,
        AudienceDocument audience,
        String cadence,
        CheckIn.Sharing sharing,
        CheckIn.Way way,
        long answerSeconds,
        CheckIn.State state,
        String createdBy,
        Instant activeSince)
        implements Stored<CheckIn>, OfProject {
    static final Shape<CheckIn, CheckInDocument> SHAPE =
            new Shape<>(MongoSchema.CHECK_INS, 1, CheckInDocument.class, CheckInDocument::from);

    static CheckInDocument from(CheckIn checkIn, long rev) {
        return new CheckInDocument(
                Stored.key(checkIn.workspace(), checkIn.id()),
                SHAPE.version(),
                rev,
                checkIn.workspace().value(),
                checkIn.id().value(),
                checkIn.project().value(),
                checkIn.set(),
                AudienceDocument.from(checkIn.audience()),
                CadenceNotation.print(checkIn.cadence()),
                checkIn.sharing(),
                checkIn.way(),
                checkIn.answerWithin().toSeconds(),
                checkIn.state(),
                checkIn.createdBy().value(),
                checkIn.activeSince());
    }

    @Override
    public CheckIn toDomain() {
        return new CheckIn(
                new WorkspaceId(workspace),
                new CheckInId(checkIn),
                new ProjectId(project),
                set,
                audience.toDomain(),
                StoredCadence.parsed(cadence),
                sharing,
                way,
                Duration.ofSeconds(answerSeconds),
                state,
                new UserId(createdBy),
                activeSince);
    }
}
