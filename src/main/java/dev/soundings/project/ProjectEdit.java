package dev.soundings.project;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what changes in a project and makes the new one: {@code
 * ProjectEdit.of(atlas).name("Atlas onboarding").done()}.
 */
final class ProjectEdit {
    private final Project project;
    private final List<WhyCard> cards;
    private String name;
    private String department;
    private UserId owner;
    private Optional<UserId> deputy;
    private Optional<UserId> sponsor;
    private Set<UserId> members;
    private Set<UserId> observers;
    private Optional<ChannelId> channel;
    private Optional<LocalDate> endsOn;
    private boolean archived;

    private ProjectEdit(Project project) {
        this.project = project;
        cards = new ArrayList<>(project.cards());
        name = project.name();
        department = project.department();
        owner = project.owner();
        deputy = project.deputy();
        sponsor = project.sponsor();
        members = project.members();
        observers = project.observers();
        channel = project.channel();
        endsOn = project.endsOn();
        archived = project.archived();
    }

    static ProjectEdit of(Project project) {
        return new ProjectEdit(project);
    }

    ProjectEdit card(WhyCard card) {
        cards.add(card);
        return this;
    }

    ProjectEdit name(String other) {
        name = other;
        return this;
    }

    ProjectEdit led(UserId by, Optional<UserId> otherDeputy, Optional<UserId> otherSponsor) {
        owner = by;
        deputy = otherDeputy;
        sponsor = otherSponsor;
        return this;
    }

    ProjectEdit around(Set<UserId> otherMembers, Set<UserId> otherObservers) {
        members = otherMembers;
        observers = otherObservers;
        return this;
    }

    ProjectEdit placed(String in, Optional<ChannelId> at, Optional<LocalDate> until) {
        department = in;
        channel = at;
        endsOn = until;
        return this;
    }

    ProjectEdit archived() {
        archived = true;
        return this;
    }

    Project done() {
        return new Project(
                project.workspace(),
                project.id(),
                name,
                department,
                owner,
                deputy,
                sponsor,
                members,
                observers,
                channel,
                endsOn,
                cards,
                project.createdAt(),
                archived);
    }
}
