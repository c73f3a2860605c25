package dev.soundings.mongo;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.ProjectId;
import dev.soundings.response.Response.Named;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A response with a name, as stored. The words of former versions are under {@code former-0/w1}.
 *
 * @param unharvested true from each write until this revision has been harvested
 */
public record NamedResponseDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String invitation,
        String round,
        String checkIn,
        String project,
        String person,
        Named.Kind kind,
        Map<String, AnswerDocument> answers,
        boolean complete,
        boolean late,
        int revision,
        Instant firstAt,
        Instant changedAt,
        List<String> lastEvents,
        List<FormerDocument> history,
        boolean unharvested,
        TextDocument text)
        implements Stored<Named> {
    static final Shape<Named, NamedResponseDocument> SHAPE =
            new Shape<>(
                    MongoSchema.RESPONSES,
                    1,
                    NamedResponseDocument.class,
                    NamedResponseDocument::from);

    /** A version that was replaced. */
    public record FormerDocument(
            Named.Kind kind, Map<String, AnswerDocument> answers, Instant until) {}

    static NamedResponseDocument from(Named response, long rev) {
        var texts = new TextGatherer();
        return new NamedResponseDocument(
                Stored.key(response.workspace(), response.invitation()),
                SHAPE.version(),
                rev,
                response.workspace().value(),
                response.invitation().value(),
                response.round().value(),
                response.checkIn().value(),
                response.project().value(),
                response.person().value(),
                response.kind(),
                AnswersByQuestion.documents(response.answers(), "", texts),
                response.complete(),
                response.late(),
                response.revision(),
                response.firstAt(),
                response.changedAt(),
                Plain.inOrder(response.lastEvents()),
                history(response, texts),
                true,
                texts.gathered());
    }

    @Override
    public Named toDomain() {
        return new Named(
                new WorkspaceId(workspace),
                new InvitationId(invitation),
                new RoundId(round),
                new CheckInId(checkIn),
                new ProjectId(project),
                new UserId(person),
                kind,
                AnswersByQuestion.answers(answers, "", text),
                complete,
                late,
                revision,
                firstAt,
                changedAt,
                Plain.list(lastEvents, EventId::new),
                domainHistory());
    }

    private static List<FormerDocument> history(Named response, TextGatherer texts) {
        var history = new ArrayList<FormerDocument>();
        for (var former : response.history()) {
            var prefix = prefix(history.size());
            history.add(
                    new FormerDocument(
                            former.kind(),
                            AnswersByQuestion.documents(former.answers(), prefix, texts),
                            former.until()));
        }
        return history;
    }

    private List<Named.Former> domainHistory() {
        var domain = new ArrayList<Named.Former>();
        for (var former : history) {
            var answered = AnswersByQuestion.answers(former.answers(), prefix(domain.size()), text);
            domain.add(new Named.Former(former.kind(), answered, former.until()));
        }
        return domain;
    }

    private static String prefix(int index) {
        return "former-" + index + "/";
    }
}
