package dev.soundings.mongo;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.ProjectId;
import dev.soundings.response.Response.Anonymous;
import dev.soundings.round.RoundId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.LocalDate;
import java.util.Map;

/**
 * A response without a name: its id comes from a key that is destroyed, its time is a day, and it
 * never changes.
 */
public record AnonymousResponseDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String response,
        String round,
        String checkIn,
        String project,
        Map<String, AnswerDocument> answers,
        String day,
        TextDocument text)
        implements Stored<Anonymous> {
    static final Shape<Anonymous, AnonymousResponseDocument> SHAPE =
            new Shape<>(
                    MongoSchema.ANONYMOUS_RESPONSES,
                    1,
                    AnonymousResponseDocument.class,
                    AnonymousResponseDocument::from);

    static AnonymousResponseDocument from(Anonymous response, long rev) {
        var texts = new TextGatherer();
        return new AnonymousResponseDocument(
                Stored.key(response.workspace(), response.id()),
                SHAPE.version(),
                rev,
                response.workspace().value(),
                response.id(),
                response.round().value(),
                response.checkIn().value(),
                response.project().value(),
                AnswersByQuestion.documents(response.answers(), "", texts),
                response.day().toString(),
                texts.gathered());
    }

    @Override
    public Anonymous toDomain() {
        return new Anonymous(
                new WorkspaceId(workspace),
                response,
                new RoundId(round),
                new CheckInId(checkIn),
                new ProjectId(project),
                AnswersByQuestion.answers(answers, "", text),
                LocalDate.parse(day));
    }
}
