package dev.soundings.checkin;

import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;

import java.time.LocalDate;

/** Gathers what questions can name of a project: its sponsor, its milestones, its why card. */
public final class FactFinder {
    private final People people;
    private final Milestones milestones;

    public FactFinder(People people, Milestones milestones) {
        this.people = people;
        this.milestones = milestones;
    }

    /**
     * @param today the day on which is asked
     */
    public ProjectFacts of(Project project, LocalDate today) {
        var workspace = project.workspace();
        var sponsor =
                project.sponsor().flatMap(user -> people.find(workspace, user)).map(Person::name);
        return ProjectFacts.of(project, sponsor, milestones.of(workspace, project.id()), today);
    }
}
