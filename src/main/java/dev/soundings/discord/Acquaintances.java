package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/** Introduces people to the rest of the house when they are new, have a new name, or have left. */
final class Acquaintances implements Leavers {
    private static final Logger log = LoggerFactory.getLogger(Acquaintances.class);
    private static final ChannelId NOWHERE = new ChannelId("0");

    private final DiscordDirectory directory;
    private final Consumer<ChatEvent> inbox;
    private final InstantSource time;
    private final ConcurrentMap<UserId, Object> turns = new ConcurrentHashMap<>();

    Acquaintances(DiscordDirectory directory, Consumer<ChatEvent> inbox, InstantSource time) {
        this.directory = directory;
        this.inbox = inbox;
        this.time = time;
    }

    /** Another process may have met people since this one did. */
    void lookAgain() {
        directory.lookAgain();
    }

    /**
     * Whoever acts speaks their own language and, in a guild, has their name there. A direct
     * message does not tell whether they are in the guild: who was put out does not come back by a
     * button.
     */
    void meet(Interaction from, ChatEvent.ProfileChanged changed) {
        var workspace = changed.origin().workspace();
        var profile = changed.profile();
        boolean acts = profile.user().value().equals(from.user().getString("id"));
        var known = directory.profile(workspace, profile.user());
        boolean isUnseen = acts && from.member().isEmpty();
        var met =
                new Profile(
                        profile.user(),
                        known.filter(_ -> isUnseen)
                                .map(Profile::displayName)
                                .orElse(profile.displayName()),
                        profile.zone(),
                        known.filter(_ -> !acts).map(Profile::locale).orElse(profile.locale()),
                        profile.kind(),
                        isUnseen ? known.map(Profile::active).orElse(false) : profile.active());
        introduce(workspace, met, changed.origin());
    }

    /** The owner of a guild becomes its first administrator. */
    void meetOwner(Guild guild) {
        meet(guild, guild.retrieveOwner().complete());
    }

    /** Whose own language is known keeps it; a member does not tell it. */
    void meet(Guild guild, Member member) {
        var workspace = Guilds.workspace(guild.getId());
        var user = new UserId(member.getId());
        var locale =
                directory
                        .profile(workspace, user)
                        .map(Profile::locale)
                        .orElse(guild.getLocale().toLocale());
        introduce(workspace, profile(member, user, locale));
    }

    @Override
    public boolean hasLeft(WorkspaceId workspace, UserId user) {
        var guild = directory.guild(workspace);
        if (guild.isEmpty()) {
            return false;
        }
        try {
            guild.get().retrieveMemberById(user.value()).useCache(false).complete();
            return false;
        } catch (ErrorResponseException e) {
            boolean left = e.getErrorResponse() == ErrorResponse.UNKNOWN_MEMBER;
            if (left) {
                part(workspace, user);
            }
            return left;
        }
    }

    void part(WorkspaceId workspace, UserId user) {
        directory
                .profile(workspace, user)
                .map(known ->
                        new Profile(
                                user,
                                known.displayName(),
                                Optional.empty(),
                                known.locale(),
                                known.kind(),
                                false))
                .ifPresent(gone -> introduce(workspace, gone));
    }

    private void introduce(WorkspaceId workspace, Profile profile) {
        var now = time.instant();
        introduce(workspace, profile, origin(workspace, profile.user(), now));
    }

    /** Of a person one after another: whoever counts as met has been introduced by then. */
    private void introduce(WorkspaceId workspace, Profile profile, Origin origin) {
        if (directory.knows(workspace, profile)) {
            return;
        }
        synchronized (turns.computeIfAbsent(profile.user(), _ -> new Object())) {
            if (!directory.knows(workspace, profile)) {
                tell(workspace, profile, origin);
            }
        }
    }

    /** The house hears it first, so that what fails between the two is told again next time. */
    private void tell(WorkspaceId workspace, Profile profile, Origin origin) {
        try {
            inbox.accept(new ChatEvent.ProfileChanged(origin, profile));
            directory.keep(workspace, profile);
        } catch (RuntimeException e) {
            log.error("{} could not be introduced", profile.user(), new Unquoted(e));
        }
    }

    private static Profile profile(Member member, UserId user, Locale locale) {
        return new Profile(
                user,
                member.getEffectiveName(),
                Optional.empty(),
                locale,
                member.getUser().isBot() ? Profile.Kind.BOT : Profile.Kind.MEMBER,
                true);
    }

    private static Origin origin(WorkspaceId workspace, UserId user, Instant at) {
        var id = new EventId("profile-%s-%d".formatted(user, at.toEpochMilli()));
        return new Origin(id, workspace, user, Place.channel(NOWHERE), at, Optional.empty());
    }
}
