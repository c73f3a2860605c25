package dev.soundings.mongo;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.DigestIssue;
import dev.soundings.digest.IssueId;
import dev.soundings.digest.PlanId;
import dev.soundings.digest.Release;
import dev.soundings.project.ProjectId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One week of a digest plan, as stored. Its words are {@code held}, {@code release/x7k2m9p4qa},
 * {@code edit-0/words}, {@code correction-0} and {@code imprint-0/post}.
 *
 * @param unfinished what the queue of what is to be posted and sealed is read by
 */
public record DigestIssueDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String issue,
        String plan,
        String date,
        Instant postAt,
        Instant sealAt,
        Instant from,
        Instant to,
        @Nullable ReleaseDocument heldWhole,
        Map<String, ReleaseDocument> releases,
        List<EditDocument> edits,
        List<CorrectionDocument> corrections,
        StageDocument stage,
        boolean unfinished,
        TextDocument text)
        implements Stored<DigestIssue> {
    static final Shape<DigestIssue, DigestIssueDocument> SHAPE =
            new Shape<>(
                    MongoSchema.DIGEST_ISSUES,
                    1,
                    DigestIssueDocument.class,
                    DigestIssueDocument::from);

    private static final String HELD = "held";

    static DigestIssueDocument from(DigestIssue issue, long rev) {
        var texts = new TextGatherer();
        return new DigestIssueDocument(
                Stored.key(issue.workspace(), issue.id()),
                SHAPE.version(),
                rev,
                issue.workspace().value(),
                issue.id().value(),
                issue.plan().value(),
                issue.date().toString(),
                issue.postAt(),
                issue.sealAt(),
                issue.period().from(),
                issue.period().to(),
                issue.heldWhole().map(held -> ReleaseDocument.from(held, HELD, texts)).orElse(null),
                releases(issue, texts),
                EditDocument.documents(issue.edits(), texts),
                CorrectionDocument.documents(issue.corrections(), texts),
                StageDocument.from(issue.stage(), texts),
                !issue.stage().isFinal(),
                texts.gathered());
    }

    @Override
    public DigestIssue toDomain() {
        return new DigestIssue(
                new WorkspaceId(workspace),
                new IssueId(issue),
                new PlanId(plan),
                LocalDate.parse(date),
                postAt,
                sealAt,
                new DigestIssue.Period(from, to),
                Optional.ofNullable(heldWhole).map(held -> held.held(HELD, text)),
                domainReleases(),
                EditDocument.edits(edits, text),
                CorrectionDocument.corrections(corrections, text),
                stage.toDomain(text));
    }

    private static Map<String, ReleaseDocument> releases(DigestIssue issue, TextGatherer texts) {
        var documents = new TreeMap<String, ReleaseDocument>();
        issue.releases()
                .forEach((project, release) ->
                        documents.put(
                                project.value(),
                                ReleaseDocument.from(release, key(project.value()), texts)));
        return documents;
    }

    private Map<ProjectId, Release> domainReleases() {
        var domain = new HashMap<ProjectId, Release>();
        releases.forEach((project, release) ->
                domain.put(new ProjectId(project), release.toDomain(key(project), text)));
        return domain;
    }

    private static String key(String project) {
        return "release/" + project;
    }
}
