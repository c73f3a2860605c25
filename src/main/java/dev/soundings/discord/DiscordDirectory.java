package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.channel.attribute.IMemberContainer;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who has been met in a guild. Without a privileged intent Discord tells nobody's name unasked, so
 * people are known from the moment they act, or are named by somebody who does.
 */
final class DiscordDirectory implements Directory {
    private static final String SHELF = "people";

    private final DiscordLine line;
    private final PlatformMemory memory;
    private final boolean channelMembers;
    private final Map<String, Profile> fresh = new ConcurrentHashMap<>();

    DiscordDirectory(DiscordLine line, PlatformMemory memory, DiscordProperties properties) {
        this.line = line;
        this.memory = memory;
        this.channelMembers = properties.channelMembers();
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return Guilds.isGuild(workspace);
    }

    @Override
    public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
        return Optional.ofNullable(fresh.get(key(workspace, user)))
                .or(() -> memory.get(workspace, SHELF, user.value()).map(DiscordDirectory::read));
    }

    @Override
    public List<Profile> people(WorkspaceId workspace) {
        return memory.all(workspace, SHELF).stream().map(entry -> read(entry.value())).toList();
    }

    /** Empty unless {@code soundings.discord.channel-members} is set. */
    @Override
    public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
        return line.jda()
                .filter(_ -> channelMembers)
                .map(jda -> jda.getChannelById(IMemberContainer.class, channel.value()))
                .map(found ->
                        found.getMembers().stream()
                                .filter(member -> !member.getUser().isBot())
                                .map(ISnowflake::getId)
                                .map(UserId::new)
                                .toList())
                .orElse(List.of());
    }

    @Override
    public List<ChannelInfo> channels(WorkspaceId workspace) {
        return guild(workspace).stream()
                .flatMap(guild -> guild.getChannels().stream())
                .filter(GuildMessageChannel.class::isInstance)
                .map(channel -> new ChannelInfo(new ChannelId(channel.getId()), channel.getName()))
                .toList();
    }

    /** Many people there take no direct messages from somebody they have not written to. */
    @Override
    public boolean prefersChannels() {
        return true;
    }

    /** Whether nothing of this is new. */
    boolean knows(WorkspaceId workspace, Profile met) {
        boolean isKnown = profile(workspace, met.user()).filter(met::equals).isPresent();
        if (isKnown) {
            fresh.putIfAbsent(key(workspace, met.user()), met);
        }
        return isKnown;
    }

    void keep(WorkspaceId workspace, Profile met) {
        memory.put(workspace, SHELF, met.user().value(), write(met));
        fresh.put(key(workspace, met.user()), met);
    }

    /** In the store, not in what this process remembers of it. */
    void lookAgain() {
        fresh.clear();
    }

    Optional<Guild> guild(WorkspaceId workspace) {
        return line.jda()
                .flatMap(jda -> Optional.ofNullable(jda.getGuildById(Guilds.guild(workspace))));
    }

    private static String key(WorkspaceId workspace, UserId user) {
        return workspace + "/" + user;
    }

    private static String write(Profile profile) {
        return DataObject.empty()
                .put("id", profile.user().value())
                .put("name", profile.displayName())
                .put("locale", profile.locale().toLanguageTag())
                .put("kind", profile.kind().name())
                .put("active", profile.active())
                .toString();
    }

    private static Profile read(String text) {
        var json = DataObject.fromJson(text);
        return new Profile(
                new UserId(json.getString("id")),
                json.getString("name"),
                Optional.empty(),
                Locale.forLanguageTag(json.getString("locale")),
                Profile.Kind.valueOf(json.getString("kind")),
                json.getBoolean("active"));
    }
}
