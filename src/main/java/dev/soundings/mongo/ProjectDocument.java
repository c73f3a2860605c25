package dev.soundings.mongo;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project as stored.
 *
 * @param nameKey unique: workspace and name, in lower case; an archived project gives its name up
 *     and has its id here
 */
public record ProjectDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String project,
        String nameKey,
        String name,
        String department,
        String owner,
        @Nullable String deputy,
        @Nullable String sponsor,
        List<String> members,
        List<String> observers,
        @Nullable String channel,
        @Nullable String endsOn,
        List<WhyCardDocument> cards,
        Instant createdAt,
        boolean archived)
        implements Stored<Project>, OfProject {
    static final Shape<Project, ProjectDocument> SHAPE =
            new Shape<>(MongoSchema.PROJECTS, 1, ProjectDocument.class, ProjectDocument::from);

    static ProjectDocument from(Project project, long rev) {
        return new ProjectDocument(
                Stored.key(project.workspace(), project.id()),
                SHAPE.version(),
                rev,
                project.workspace().value(),
                project.id().value(),
                nameKey(project),
                project.name(),
                project.department(),
                project.owner().value(),
                Plain.text(project.deputy()),
                Plain.text(project.sponsor()),
                Plain.texts(project.members()),
                Plain.texts(project.observers()),
                Plain.text(project.channel()),
                Plain.text(project.endsOn()),
                project.cards().stream().map(WhyCardDocument::from).toList(),
                project.createdAt(),
                project.archived());
    }

    @Override
    public Stream<String> concerned() {
        var leading = Plain.present(owner, deputy, sponsor);
        return Stream.of(leading, members.stream(), observers.stream()).flatMap(people -> people);
    }

    @Override
    public Project toDomain() {
        return new Project(
                new WorkspaceId(workspace),
                new ProjectId(project),
                name,
                department,
                new UserId(owner),
                Plain.optional(deputy, UserId::new),
                Plain.optional(sponsor, UserId::new),
                Plain.set(members, UserId::new),
                Plain.set(observers, UserId::new),
                Plain.optional(channel, ChannelId::new),
                Plain.optional(endsOn, LocalDate::parse),
                cards.stream().map(WhyCardDocument::toDomain).toList(),
                createdAt,
                archived);
    }

    static String nameKey(WorkspaceId workspace, String name) {
        return Stored.key(workspace, Project.nameKey(name));
    }

    private static String nameKey(Project project) {
        return project.archived()
                ? project.workspace() + "#" + project.id()
                : nameKey(project.workspace(), project.name());
    }
}
