package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.project.ProjectId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A milestone as stored; why it was first moved is under {@code reason-0}, and so on.
 *
 * @param named its name in lower case
 * @param nameKey unique: workspace, project and name, in lower case; a dropped one gives its name
 *     up and has its id here
 * @param endedBy as {@code endedAt}, absent while it is planned
 */
public record MilestoneDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String milestone,
        String project,
        String name,
        String named,
        String nameKey,
        Milestone.Kind kind,
        String date,
        List<MoveDocument> moves,
        TextDocument text,
        Milestone.State state,
        String addedBy,
        Instant addedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt)
        implements Stored<Milestone>, OfProject {
    static final Shape<Milestone, MilestoneDocument> SHAPE =
            new Shape<>(
                    MongoSchema.MILESTONES, 1, MilestoneDocument.class, MilestoneDocument::from);

    /** One move of the date. */
    public record MoveDocument(String from, String to, String by, Instant at) {}

    static MilestoneDocument from(Milestone milestone, long rev) {
        var reasons = new TextGatherer();
        var moves = new ArrayList<MoveDocument>();
        for (var move : milestone.moves()) {
            reasons.add(reason(moves.size()), move.reason());
            moves.add(
                    new MoveDocument(
                            move.from().toString(),
                            move.to().toString(),
                            move.by().value(),
                            move.at()));
        }
        return new MilestoneDocument(
                Stored.key(milestone.workspace(), milestone.id()),
                SHAPE.version(),
                rev,
                milestone.workspace().value(),
                milestone.id().value(),
                milestone.project().value(),
                milestone.name(),
                milestone.nameKey(),
                nameKey(milestone),
                milestone.kind(),
                milestone.date().toString(),
                moves,
                reasons.gathered(),
                milestone.state(),
                milestone.addedBy().value(),
                milestone.addedAt(),
                milestone.ended().map(ending -> ending.by().value()).orElse(null),
                milestone.ended().map(Milestone.Ending::at).orElse(null));
    }

    @Override
    public Milestone toDomain() {
        return new Milestone(
                new WorkspaceId(workspace),
                new MilestoneId(milestone),
                new ProjectId(project),
                name,
                kind,
                LocalDate.parse(date),
                moved(),
                state,
                new UserId(addedBy),
                addedAt,
                Optional.ofNullable(endedAt)
                        .map(at -> new Milestone.Ending(new UserId(requireNonNull(endedBy)), at)));
    }

    private List<Milestone.Move> moved() {
        var moved = new ArrayList<Milestone.Move>();
        for (var move : moves) {
            moved.add(
                    new Milestone.Move(
                            LocalDate.parse(move.from()),
                            LocalDate.parse(move.to()),
                            new UserId(move.by()),
                            move.at(),
                            text.text(reason(moved.size()))));
        }
        return moved;
    }

    private static String nameKey(Milestone milestone) {
        return milestone.state() == Milestone.State.DROPPED
                ? milestone.workspace() + "#" + milestone.id()
                : Stored.key(milestone.workspace(), milestone.project(), milestone.nameKey());
    }

    private static String reason(int index) {
        return "reason-" + index;
    }
}
