package dev.soundings.mongo;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.PlanId;
import dev.soundings.project.ProjectId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A digest plan as stored.
 *
 * @param cadence in the notation that people read, as {@code every Monday at 8:30 Europe/Berlin}
 */
public record DigestPlanDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String plan,
        DigestPlan.Kind kind,
        String name,
        List<String> projects,
        String channel,
        String zone,
        String editor,
        String cadence,
        DayOfWeek previewDay,
        String previewTime,
        boolean active,
        Instant activeSince)
        implements Stored<DigestPlan> {
    static final Shape<DigestPlan, DigestPlanDocument> SHAPE =
            new Shape<>(
                    MongoSchema.DIGEST_PLANS,
                    1,
                    DigestPlanDocument.class,
                    DigestPlanDocument::from);

    static DigestPlanDocument from(DigestPlan plan, long rev) {
        return new DigestPlanDocument(
                Stored.key(plan.workspace(), plan.id()),
                SHAPE.version(),
                rev,
                plan.workspace().value(),
                plan.id().value(),
                plan.kind(),
                plan.name(),
                Plain.inOrder(plan.projects()),
                plan.channel().value(),
                plan.zone().getId(),
                plan.editor().value(),
                CadenceNotation.print(plan.cadence()),
                plan.preview().day(),
                plan.preview().time().toString(),
                plan.active(),
                plan.activeSince());
    }

    @Override
    public DigestPlan toDomain() {
        return new DigestPlan(
                new WorkspaceId(workspace),
                new PlanId(plan),
                kind,
                name,
                Plain.list(projects, ProjectId::new),
                new ChannelId(channel),
                ZoneId.of(zone),
                new UserId(editor),
                StoredCadence.parsed(cadence),
                new DigestPlan.Lead(previewDay, LocalTime.parse(previewTime)),
                active,
                activeSince);
    }
}
