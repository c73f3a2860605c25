package dev.soundings.access;

import dev.soundings.chat.UserId;
import dev.soundings.project.Project;

import java.util.Optional;
import java.util.Set;

/** What an action is about, with all that the decision needs to know of it. */
public sealed interface Subject {
    /** Nothing in particular, or something that is chosen only later. */
    record Nothing() implements Subject {}

    record OfProject(Project project) implements Subject {}

    /** Something that concerns one person: an invitation, a proposal of ownership. */
    record OfPerson(UserId person, Optional<Project> project) implements Subject {}

    /** A private entry of the register: who raised it, and who was chosen to read it. */
    record PrivateEntry(Project project, Set<UserId> readers) implements Subject {
        public PrivateEntry {
            readers = Set.copyOf(readers);
        }
    }

    /** Something with an editor of its own, such as a digest plan over several projects. */
    record Edited(UserId editor, Set<Project> projects) implements Subject {
        public Edited {
            projects = Set.copyOf(projects);
        }
    }

    /** It does not exist, or not in this workspace. Nobody may do anything with it. */
    record Unknown() implements Subject {}
}
