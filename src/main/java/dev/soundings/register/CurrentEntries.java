package dev.soundings.register;

import dev.soundings.project.ProjectId;
import dev.soundings.project.Projects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what belongs to archived projects: nobody is asked about that any more. Of thirty
 * actions in two projects it looks up the two.
 */
public final class CurrentEntries {
    private final Projects projects;

    public CurrentEntries(Projects projects) {
        this.projects = projects;
    }

    public <D extends Detail> List<Entry<D>> among(List<Entry<D>> entries) {
        Map<ProjectId, Boolean> current = new HashMap<>();
        return entries.stream()
                .filter(entry ->
                        current.computeIfAbsent(entry.project(), _ -> isOfCurrentProject(entry)))
                .toList();
    }

    private boolean isOfCurrentProject(Entry<?> entry) {
        return projects.find(entry.workspace(), entry.project())
                .filter(project -> !project.archived())
                .isPresent();
    }
}
