package dev.soundings.chat;

import java.util.List;
import java.util.Optional;

/** The workspaces in which the bot is installed. */
public interface Installations {
    void save(Installation installation);

    Optional<Installation> find(WorkspaceId workspace);

    List<Installation> all();

    /**
     * One installation: which platform, what the place is called there, who installed it and is its
     * first administrator, whether it may be used.
     */
    record Installation(
            WorkspaceId workspace,
            String platform,
            String name,
            UserId installedBy,
            boolean active) {}
}
