package dev.soundings.discord;

import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which guilds are workspaces: {@code discord-613425648685547541}. */
final class Guilds {
    static final String PLATFORM = "discord";

    private static final String PREFIX = "discord-";

    private final Installations installations;

    /** Looked up once. */
    private final Set<WorkspaceId> present = ConcurrentHashMap.newKeySet();

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

    /** The guild in which somebody acts, if it is one. */
    void takeIn(GenericInteractionCreateEvent event) {
        var guild = event.getGuild();
        if (guild != null && !guild.isDetached()) {
            takeIn(guild);
        }
    }

    /**
     * Installs the bot where it is not known yet. People can act before Discord's news of the guild
     * was handled, and nobody can be introduced in a place that is not there.
     */
    void takeIn(Guild guild) {
        var workspace = workspace(guild.getId());
        if (present.contains(workspace)) {
            return;
        }
        if (installations.find(workspace).isEmpty()) {
            installations.save(installation(guild, true));
        }
        present.add(workspace);
    }

    static Installation installation(Guild guild, boolean active) {
        return new Installation(
                workspace(guild.getId()),
                PLATFORM,
                guild.getName(),
                new UserId(guild.getOwnerId()),
                active);
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
