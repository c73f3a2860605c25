package dev.soundings.project;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What people work on.
 *
 * @param name unique within the workspace among projects that are not archived
 * @param endsOn when it should be done, if that is known
 * @param cards the why card in all its versions, the oldest first; empty until it is written
 */
public record Project(
        WorkspaceId workspace,
        ProjectId id,
        String name,
        String department,
        UserId owner,
        Optional<UserId> deputy,
        Optional<UserId> sponsor,
        Set<UserId> members,
        Set<UserId> observers,
        Optional<ChannelId> channel,
        Optional<LocalDate> endsOn,
        List<WhyCard> cards,
        Instant createdAt,
        boolean archived) {
    public static final int LONGEST_NAME = 40;

    public Project {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a project's name has 1 to 40 characters");
        }
        members = Set.copyOf(members);
        observers = Set.copyOf(observers);
        cards = List.copyOf(cards);
    }

    /** As it is at the beginning, without people and a why card. */
    public static Project created(
            WorkspaceId workspace,
            ProjectId id,
            String name,
            String department,
            UserId owner,
            Instant at) {
        return new Project(
                workspace,
                id,
                name,
                department,
                owner,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                at,
                false);
    }

    /** What makes two names the same: neither case nor blanks around it tell them apart. */
    public static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public String nameKey() {
        return nameKey(name);
    }

    public Optional<WhyCard> why() {
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.getLast());
    }

    public Set<Role> rolesOf(UserId user) {
        var roles = new HashSet<Role>();
        addIf(roles, Role.OWNER, owner.equals(user));
        addIf(roles, Role.DEPUTY, deputy.filter(user::equals).isPresent());
        addIf(roles, Role.SPONSOR, sponsor.filter(user::equals).isPresent());
        addIf(roles, Role.MEMBER, members.contains(user));
        addIf(roles, Role.OBSERVER, observers.contains(user));
        return roles;
    }

    public Set<UserId> inRole(Role role) {
        return switch (role) {
            case OWNER -> Set.of(owner);
            case DEPUTY -> deputy.map(Set::of).orElse(Set.of());
            case SPONSOR -> sponsor.map(Set::of).orElse(Set.of());
            case MEMBER -> members;
            case OBSERVER -> observers;
        };
    }

    /** A new version of the why card. */
    public Project explainedBy(WhyCard card) {
        return ProjectEdit.of(this).card(card).done();
    }

    /** The same project with other people around it. */
    public Project staffed(
            UserId newOwner,
            Optional<UserId> newDeputy,
            Optional<UserId> newSponsor,
            Set<UserId> newMembers,
            Set<UserId> newObservers) {
        return ProjectEdit.of(this)
                .led(newOwner, newDeputy, newSponsor)
                .around(newMembers, newObservers)
                .done();
    }

    /** The same project in another department, channel or time. */
    public Project placed(
            String newDepartment, Optional<ChannelId> newChannel, Optional<LocalDate> newEndsOn) {
        return ProjectEdit.of(this).placed(newDepartment, newChannel, newEndsOn).done();
    }

    public Project called(String newName) {
        return ProjectEdit.of(this).name(newName).done();
    }

    public Project archive() {
        return ProjectEdit.of(this).archived().done();
    }

    private static void addIf(Set<Role> roles, Role role, boolean holds) {
        if (holds) {
            roles.add(role);
        }
    }
}
