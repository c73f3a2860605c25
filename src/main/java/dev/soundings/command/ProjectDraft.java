package dev.soundings.command;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectDesk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A project as somebody has just written it into a form. */
record ProjectDraft(
        String name,
        String department,
        Set<UserId> members,
        Set<UserId> observers,
        Optional<UserId> deputy,
        Optional<UserId> sponsor,
        Optional<ChannelId> channel,
        Optional<LocalDate> ends) {
    ProjectDraft {
        members = Set.copyOf(members);
        observers = Set.copyOf(observers);
    }

    static ProjectDraft of(ProjectEntry entry) {
        return new ProjectDraft(
                entry.name(),
                entry.department(),
                entry.members(),
                entry.observers(),
                entry.deputy(),
                entry.sponsor(),
                entry.channel(),
                entry.ends());
    }

    /** Its people, department, channel and end. */
    void give(ProjectDesk desk, Project project) {
        desk.staff(project.workspace(), project.id(), deputy, sponsor, members, observers);
        desk.place(project.workspace(), project.id(), department, channel, ends);
    }
}
