package dev.soundings.caller;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Projects;

/** What people call a project. */
@FunctionalInterface
public interface ProjectNames {
    String of(WorkspaceId workspace, ProjectId id);

    static ProjectNames in(Projects projects) {
        return (workspace, id) -> projects.find(workspace, id).map(Project::name).orElse("…");
    }
}
