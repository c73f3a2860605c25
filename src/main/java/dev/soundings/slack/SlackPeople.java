package dev.soundings.slack;

import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;

import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Introduces people to the house, and tells it when their profile has changed. */
final class SlackPeople {
    private final SlackCalls calls;
    private final SlackDirectory directory;
    private final SlackTranslator translator;
    private final ChatInbox inbox;
    private final ConcurrentMap<UserId, Long> newest = new ConcurrentHashMap<>();

    SlackPeople(
            SlackCalls calls,
            SlackDirectory directory,
            SlackTranslator translator,
            ChatInbox inbox) {
        this.calls = calls;
        this.directory = directory;
        this.translator = translator;
        this.inbox = inbox;
    }

    /** Whoever has joined while nobody listened is looked up on the first thing they do. */
    void meet(WorkspaceId workspace, UserId user, Instant at) {
        if (directory.profile(workspace, user).isEmpty()) {
            lookUp(user).ifPresent(found -> know(workspace, found, at));
        }
    }

    /**
     * An event about a person may leave out which language they read, and another process may have
     * heard of the one before.
     */
    void changed(WorkspaceId workspace, User user, Instant at) {
        var known = directory.profileAnew(workspace, new UserId(user.getId()));
        if (known.isPresent() && user.getLocale() == null) {
            user.setLocale(known.get().locale().toLanguageTag());
        }
        know(workspace, user, at);
    }

    /**
     * The house hears it first, so that a crash between the two repeats it. What was overtaken by
     * something newer changes nothing: Slack delivers events again, and not in their order.
     */
    void know(WorkspaceId workspace, User user, Instant at) {
        if (isOvertaken(user)) {
            return;
        }
        var profile = SlackProfiles.of(user, workspace);
        var known = directory.profile(workspace, profile.user());
        if (!known.equals(Optional.of(profile))) {
            inbox.receive(translator.profile(workspace, user, at));
            directory.keep(workspace, profile);
        }
    }

    private boolean isOvertaken(User user) {
        var updated = Objects.requireNonNullElse(user.getUpdated(), Long.MAX_VALUE);
        return newest.merge(new UserId(user.getId()), updated, Math::max) > updated;
    }

    static User read(JsonNode user) {
        return GsonFactory.createSnakeCase().fromJson(user.toString(), User.class);
    }

    private Optional<User> lookUp(UserId user) {
        return calls.person(user) instanceof SlackAnswer.Done(var body)
                ? Optional.of(read(body.path("user")))
                : Optional.empty();
    }
}
