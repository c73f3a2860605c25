package dev.soundings.discord;

import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Installations;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps which guilds the bot is in. Being taken into one installs it, being put out pauses
 * everything there, also when that happened while nobody listened. Commands are registered again
 * only when they have changed.
 */
final class GuildArrivals implements EventListener {
    private static final Logger log = LoggerFactory.getLogger(GuildArrivals.class);
    private static final String SHELF = "commands";
    private static final String KEY = "registered";

    private final Installations installations;
    private final Guilds guilds;
    private final Acquaintances acquaintances;
    private final PlatformMemory memory;
    private final CommandSpecs specs;
    private final Phrases phrases;

    GuildArrivals(
            Installations installations,
            Guilds guilds,
            Acquaintances acquaintances,
            PlatformMemory memory,
            CommandSpecs specs,
            Phrases phrases) {
        this.installations = installations;
        this.guilds = guilds;
        this.acquaintances = acquaintances;
        this.memory = memory;
        this.specs = specs;
        this.phrases = phrases;
    }

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case ReadyEvent ready -> {
                attempt(event, acquaintances::lookAgain);
                attempt(event, () -> partFromMissing(ready.getJDA()));
                attempt(event, () -> register(ready.getJDA()));
            }
            case SessionRecreateEvent again ->
                    attempt(event, () -> partFromMissing(again.getJDA()));
            case GuildReadyEvent ready -> arrive(event, ready.getGuild());
            case GuildJoinEvent joined -> arrive(event, joined.getGuild());
            case GuildLeaveEvent left -> attempt(event, () -> leave(left.getGuild()));
            case GuildMemberJoinEvent joined ->
                    attempt(event, () -> acquaintances.meet(joined.getGuild(), joined.getMember()));
            case GuildMemberRemoveEvent gone ->
                    attempt(
                            event,
                            () ->
                                    acquaintances.part(
                                            Guilds.workspace(gone.getGuild().getId()),
                                            new UserId(gone.getUser().getId())));
            default -> {}
        }
    }

    /** What fails does not keep the rest from happening. */
    private static void attempt(GenericEvent event, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            log.error("{} could not be handled", event.getClass().getSimpleName(), e);
        }
    }

    private void register(JDA jda) {
        var commands = DiscordCommands.of(specs, phrases);
        var print = jda.getSelfUser().getId() + " " + DiscordCommands.print(commands);
        if (memory.get(ShardLease.BOT, SHELF, KEY).filter(print::equals).isEmpty()) {
            jda.updateCommands().addCommands(commands).complete();
            memory.put(ShardLease.BOT, SHELF, KEY, print);
        }
    }

    private void arrive(GenericEvent event, Guild guild) {
        attempt(event, () -> installations.save(Guilds.installation(guild, true)));
        attempt(event, () -> acquaintances.meetOwner(guild));
        guild.getMembers().stream()
                .filter(member -> !member.getUser().isBot())
                .forEach(member -> attempt(event, () -> acquaintances.meet(guild, member)));
    }

    private void leave(Guild guild) {
        installations.save(Guilds.installation(guild, false));
    }

    /**
     * Discord tells nobody afterwards who put the bot out while it did not listen; such a guild is
     * only missing when a session begins. One that is down for the moment is not.
     */
    private void partFromMissing(JDA jda) {
        guilds.all().stream()
                .filter(installation -> !isIn(jda, installation.workspace()))
                .forEach(installation -> installations.save(installation.left()));
    }

    private static boolean isIn(JDA jda, WorkspaceId workspace) {
        long guild = Long.parseLong(Guilds.guild(workspace));
        return jda.getGuildById(guild) != null || jda.isUnavailable(guild);
    }
}
