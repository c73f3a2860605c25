package dev.soundings.standin;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guild with its people and channels. Whoever enters it first owns it. */
public final class DiscordGuild {
    private final DiscordStandIn standIn;
    private final String id;
    private final String name;
    private final Map<String, DiscordMember> members = new LinkedHashMap<>();
    private final Set<String> muted = new LinkedHashSet<>();

    DiscordGuild(DiscordStandIn standIn, String id, String name) {
        this.standIn = standIn;
        this.id = id;
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** A text channel in which everybody reads and writes. */
    public DiscordChannel channel(String channelName) {
        return standIn.open(DiscordChannel.text(standIn.world().ids().next(), channelName, id));
    }

    /** To be made before the bot connects, which hears of no role that is made later. */
    public String role(String roleName) {
        synchronized (standIn.world()) {
            var role = new DiscordRoles.Role(standIn.world().ids().next(), id, roleName);
            standIn.world().roles().add(role);
            return role.id();
        }
    }

    /** A text channel that only those with a role see. */
    public DiscordChannel channelFor(String role, String channelName) {
        var channel = DiscordChannel.text(standIn.world().ids().next(), channelName, id);
        synchronized (standIn.world()) {
            standIn.world().roles().show(channel.id(), role);
        }
        return standIn.open(channel);
    }

    public void gives(DiscordPerson person, String role) {
        synchronized (standIn.world()) {
            standIn.world().roles().give(person.id(), role);
        }
        changed(person);
    }

    public void takes(DiscordPerson person, String role) {
        synchronized (standIn.world()) {
            standIn.world().roles().take(person.id(), role);
        }
        changed(person);
    }

    private void changed(DiscordPerson person) {
        standIn.say(
                "GUILD_MEMBER_UPDATE",
                DiscordIntent.GUILD_MEMBERS,
                payloads().joined(this, person.member()));
    }

    public DiscordPerson enters(String username, String shownAs, String locale) {
        var member = new DiscordMember(standIn.world().ids().next(), username, shownAs, locale);
        synchronized (standIn.world()) {
            members.put(member.id(), member);
            standIn.world().people().put(member.id(), member);
        }
        standIn.say(
                "GUILD_MEMBER_ADD", DiscordIntent.GUILD_MEMBERS, payloads().joined(this, member));
        return new DiscordPerson(standIn, this, member);
    }

    public void leaves(DiscordPerson person) {
        synchronized (standIn.world()) {
            members.remove(person.id());
        }
        var gone = DiscordJson.object().put("guild_id", id);
        gone.set("user", payloads().user(person.member()));
        standIn.say("GUILD_MEMBER_REMOVE", DiscordIntent.GUILD_MEMBERS, gone);
    }

    /** Whoever is connected hears of it at once, and nobody later. */
    public void putsTheBotOut() {
        synchronized (standIn.world()) {
            standIn.world().guilds().remove(id);
        }
        standIn.say("GUILD_DELETE", DiscordIntent.GUILDS, DiscordJson.object().put("id", id));
    }

    /** The bot may no longer write there: 50013. */
    public void muteBotIn(DiscordChannel channel) {
        synchronized (standIn.world()) {
            muted.add(channel.id());
        }
    }

    Map<String, DiscordMember> members() {
        return members;
    }

    Optional<DiscordMember> owner() {
        return members.values().stream().findFirst();
    }

    boolean isMuted(String channel) {
        return muted.contains(channel);
    }

    DiscordResolving resolving() {
        return new DiscordResolving(standIn, this);
    }

    private DiscordPayloads payloads() {
        return standIn.payloads();
    }
}
