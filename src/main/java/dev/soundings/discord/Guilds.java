package dev.soundings.discord;

import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;

/** Which guilds are workspaces: {@code discord-613425648685547541}. */
final class Guilds {
    static final String PLATFORM = "discord";

    private static final String PREFIX = "discord-";

    private final Installations installations;

    Guilds(Installations installations) {
        this.installations = installations;
    }

    static boolean isGuild(WorkspaceId workspace) {
        return workspace.value().startsWith(PREFIX);
    }

    static WorkspaceId workspace(String guild) {
        return new WorkspaceId(PREFIX + guild);
    }

    static String guild(WorkspaceId workspace) {
        return workspace.value().substring(PREFIX.length());
    }

    /** In the guild itself, or by what a message in a direct message says of its guild. */
    Optional<WorkspaceId> of(Interaction interaction) {
        return interaction.guild().map(Guilds::workspace).or(() -> marked(interaction));
    }

    List<Installation> all() {
        return installations.all().stream()
                .filter(installation -> installation.platform().equals(PLATFORM))
                .filter(Installation::active)
                .toList();
    }

    private Optional<WorkspaceId> marked(Interaction interaction) {
        int mark = interaction.guildMark().orElse(0);
        return all().stream()
                .map(Installation::workspace)
                .filter(workspace -> Marks.guildMark(workspace) == mark)
                .findFirst();
    }
}
