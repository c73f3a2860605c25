package dev.soundings.chat;

import java.util.List;
import java.util.Optional;

/** The workspaces in which the bot is installed. */
public interface Installations {
    void save(Installation installation);

    Optional<Installation> find(WorkspaceId workspace);

    List<Installation> all();

    /**
     * One installation: which platform, what the place is called there, whether it may be used.
     *
     * @param installedBy the first administrator
     */
    record Installation(
            WorkspaceId workspace,
            String platform,
            String name,
            UserId installedBy,
            boolean active) {
        /** The platform no longer lets the bot in; it may come back. */
        public Installation left() {
            return new Installation(workspace, platform, name, installedBy, false);
        }
    }
}
