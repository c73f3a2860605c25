package dev.soundings.slack;

import com.slack.api.model.User;

import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What Slack knows of a person, from {@code users.info} and {@code user_change} alike. */
final class SlackProfiles {
    private static final String SLACKBOT = "USLACKBOT";
    private static final int LONGEST_NAME = 100;

    private SlackProfiles() {}

    static Profile of(User user, WorkspaceId workspace) {
        return new Profile(
                new UserId(user.getId()),
                name(user),
                zone(user.getTz()),
                locale(user.getLocale()),
                kind(user, workspace),
                !user.isDeleted());
    }

    /** As it lies in the memory: {@code {"user":"U1","name":"Lee","zone":"Europe/Berlin",…}}. */
    static String write(Profile profile) {
        var json =
                SlackJson.object()
                        .put("user", profile.user().value())
                        .put("name", profile.displayName())
                        .put("locale", profile.locale().toLanguageTag())
                        .put("kind", profile.kind().name())
                        .put("active", profile.active());
        profile.zone().ifPresent(zone -> json.put("zone", zone.getId()));
        return json.toString();
    }

    static Profile read(String text) {
        JsonNode json = SlackJson.read(text);
        return new Profile(
                new UserId(json.path("user").asString()),
                json.path("name").asString(),
                zone(json.path("zone").stringValue(null)),
                Locale.forLanguageTag(json.path("locale").asString()),
                Profile.Kind.valueOf(json.path("kind").asString()),
                json.path("active").asBoolean(true));
    }

    private static String name(User user) {
        var profile = Optional.ofNullable(user.getProfile());
        var name =
                Stream.of(
                                profile.map(User.Profile::getDisplayName),
                                profile.map(User.Profile::getRealName),
                                Optional.ofNullable(user.getRealName()),
                                Optional.ofNullable(user.getName()))
                        .flatMap(Optional::stream)
                        .filter(each -> !each.isBlank())
                        .findFirst()
                        .orElse(user.getId());
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Optional<ZoneId> zone(@Nullable String id) {
        try {
            return Optional.ofNullable(id).filter(zone -> !zone.isBlank()).map(ZoneId::of);
        } catch (DateTimeException unknownHere) {
            return Optional.empty();
        }
    }

    private static Locale locale(@Nullable String tag) {
        return tag == null || tag.isBlank() ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /** A stranger comes from another workspace that shares a channel with this one. */
    private static Profile.Kind kind(User user, WorkspaceId workspace) {
        if (user.isBot()
                || user.isWorkflowBot()
                || user.isConnectorBot()
                || user.getId().equals(SLACKBOT)) {
            return Profile.Kind.BOT;
        }
        if (user.isStranger() || isElsewhere(user, workspace)) {
            return Profile.Kind.STRANGER;
        }
        return user.isRestricted() || user.isUltraRestricted()
                ? Profile.Kind.GUEST
                : Profile.Kind.MEMBER;
    }

    private static boolean isElsewhere(User user, WorkspaceId workspace) {
        return user.getTeamId() != null
                && !user.getTeamId().isBlank()
                && user.getEnterpriseUser() == null
                && !SlackIds.workspace(user.getTeamId()).equals(workspace);
    }
}
