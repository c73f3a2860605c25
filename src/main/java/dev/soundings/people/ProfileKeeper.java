package dev.soundings.people;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Feature;
import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.Profile;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Keeps people as their platform knows them. The first profile of a workspace also brings the
 * workspace into being, in the zone of whoever installed the bot as soon as that is known.
 */
final class ProfileKeeper implements ChatHandler {
    private final Installations installations;
    private final Workspaces workspaces;
    private final People people;
    private final Iterable<ZoneListener> listeners;

    /**
     * @param listeners looked up when somebody moves, because they stand upon people
     */
    ProfileKeeper(
            Installations installations,
            Workspaces workspaces,
            People people,
            Iterable<ZoneListener> listeners) {
        this.installations = installations;
        this.workspaces = workspaces;
        this.people = people;
        this.listeners = listeners;
    }

    @Override
    public Set<String> features() {
        return Set.of(Feature.PROFILE);
    }

    /** The same profile twice changes nothing, so that nothing need remember the event. */
    @Override
    public boolean remembersEvents() {
        return true;
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        if (event instanceof ChatEvent.ProfileChanged(var origin, var profile)) {
            installations
                    .find(origin.workspace())
                    .ifPresent(installation -> keep(installation, profile, origin.at()));
        }
        return ChatReply.silence();
    }

    private void keep(Installation installation, Profile profile, Instant at) {
        keepWorkspace(installation);
        if (profile.user().equals(installation.installedBy())) {
            profile.zone().ifPresent(zone -> settle(installation.workspace(), zone));
        }
        keepPerson(installation.workspace(), profile, at);
    }

    private void keepWorkspace(Installation installation) {
        if (workspaces.find(installation.workspace()).isEmpty()) {
            workspaces.insert(Workspace.installed(installation));
        }
    }

    /** Only as long as it has the zone of the first moment; what somebody has chosen stays. */
    private void settle(WorkspaceId id, ZoneId zone) {
        if (workspaces.find(id).filter(ProfileKeeper::isUnsettled).isPresent()) {
            workspaces.change(
                    id, workspace -> isUnsettled(workspace) ? workspace.inZone(zone) : workspace);
        }
    }

    private static boolean isUnsettled(Workspace workspace) {
        return workspace.zone().equals(ZoneOffset.UTC);
    }

    private void keepPerson(WorkspaceId workspace, Profile profile, Instant at) {
        var known = people.find(workspace, profile.user());
        if (known.isEmpty()) {
            people.insert(Person.met(workspace, profile));
        } else if (!known.get().updatedBy(profile).equals(known.get())) {
            var changed =
                    people.change(workspace, profile.user(), person -> person.updatedBy(profile));
            if (!changed.zone().equals(known.get().zone())) {
                listeners.forEach(listener -> listener.moved(workspace, profile.user(), at));
            }
        }
    }
}
