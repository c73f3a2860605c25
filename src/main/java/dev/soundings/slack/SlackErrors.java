package dev.soundings.slack;

import static dev.soundings.chat.Delivery.Reason.CHANNEL_GONE;
import static dev.soundings.chat.Delivery.Reason.EXPIRED;
import static dev.soundings.chat.Delivery.Reason.MESSAGE_INVALID;
import static dev.soundings.chat.Delivery.Reason.NOT_AUTHORISED;
import static dev.soundings.chat.Delivery.Reason.NOT_IN_CHANNEL;
import static dev.soundings.chat.Delivery.Reason.POST_GONE;
import static dev.soundings.chat.Delivery.Reason.RECIPIENT_GONE;
import static dev.soundings.chat.Delivery.Reason.RECIPIENT_UNREACHABLE;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What Slack's answers mean for a message: {@code is_archived} says that it was certainly not sent,
 * {@code internal_error} that nobody knows. What we do not know counts as nobody knows, because
 * then Slack is asked before anything is sent again.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">Slack: errors of
 *     chat.postMessage</a>
 */
final class SlackErrors {
    /** Not even a connection was there, so trying again soon harms nobody. */
    private static final Duration UNTIL_REACHED = Duration.ofSeconds(10);

    private static final Duration UNTIL_ALLOWED = Duration.ofSeconds(30);

    private static final Set<String> LIMITED =
            Set.of("ratelimited", "rate_limited", "message_limit_exceeded");

    /** The token is no longer worth anything, whatever is asked with it. */
    private static final Set<String> REVOKED =
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "org_login_required",
                    "team_access_not_granted");

    private static final Set<String> FORBIDDEN =
            Set.of(
                    "missing_scope",
                    "no_permission",
                    "access_denied",
                    "ekm_access_denied",
                    "not_allowed_token_type",
                    "as_user_not_supported",
                    "team_not_found",
                    "restricted_action",
                    "restricted_action_read_only_channel",
                    "restricted_action_thread_only_channel",
                    "restricted_action_non_threadable_channel",
                    "restricted_action_thread_locked");

    private static final Set<String> GONE =
            Set.of("user_not_found", "users_not_found", "user_disabled", "user_is_bot");

    private static final Set<String> UNREACHABLE =
            Set.of(
                    "messages_tab_disabled",
                    "cannot_dm_bot",
                    "user_not_visible",
                    "not_enabled",
                    "slack_connect_file_upload_sharing_blocked");

    private static final Set<String> ABSENT =
            Set.of(
                    "not_in_channel",
                    "user_not_in_channel",
                    "method_not_supported_for_channel_type");

    private static final Set<String> POSTS =
            Set.of(
                    "message_not_found",
                    "cant_update_message",
                    "edit_window_closed",
                    "thread_not_found",
                    "cannot_reply_to_message");

    private static final Set<String> TOO_LATE =
            Set.of(
                    "expired_trigger_id",
                    "trigger_expired",
                    "exchanged_trigger_id",
                    "trigger_exchanged",
                    "expired_url",
                    "used_url",
                    "not_found",
                    "hash_conflict");

    private static final Set<String> MALFORMED =
            Set.of(
                    "msg_too_long",
                    "msg_blocks_too_long",
                    "no_text",
                    "too_many_attachments",
                    "too_many_contact_cards",
                    "metadata_too_large",
                    "metadata_must_be_sent_from_app",
                    "view_too_large",
                    "markdown_text_conflict",
                    "block_mismatch");

    private SlackErrors() {}

    /**
     * @param post finds what was sent in Slack's answer
     */
    static Delivery delivery(
            SlackAnswer answer, boolean toPerson, Function<JsonNode, PostRef> post) {
        return switch (answer) {
            case SlackAnswer.Done(var body) -> new Delivery.Delivered(post.apply(body));
            case SlackAnswer.Limited(var retryAfter) -> new Delivery.Throttled(retryAfter);
            case SlackAnswer.Unreached() -> new Delivery.Throttled(UNTIL_REACHED);
            case SlackAnswer.Lost() -> new Delivery.Uncertain();
            case SlackAnswer.Failed(var error) -> failed(error, toPerson);
        };
    }

    static boolean revoked(SlackAnswer answer) {
        return answer instanceof SlackAnswer.Failed(var error) && REVOKED.contains(error);
    }

    static boolean invalidBlocks(SlackAnswer answer) {
        return answer instanceof SlackAnswer.Failed(var error)
                && error.startsWith("invalid_blocks");
    }

    private static Delivery failed(String error, boolean toPerson) {
        if (LIMITED.contains(error)) {
            return new Delivery.Throttled(UNTIL_ALLOWED);
        }
        return reason(error, toPerson)
                .<Delivery>map(Delivery.Refused::new)
                .orElseGet(Delivery.Uncertain::new);
    }

    /** Why it was certainly not sent; nothing when that is not certain. */
    private static Optional<Delivery.Reason> reason(String error, boolean toPerson) {
        if (error.equals("channel_not_found") || error.equals("is_inactive")) {
            return Optional.of(toPerson ? RECIPIENT_UNREACHABLE : CHANNEL_GONE);
        }
        if (error.equals("is_archived")) {
            return Optional.of(CHANNEL_GONE);
        }
        if (REVOKED.contains(error) || FORBIDDEN.contains(error)) {
            return Optional.of(NOT_AUTHORISED);
        }
        if (GONE.contains(error)) {
            return Optional.of(RECIPIENT_GONE);
        }
        if (UNREACHABLE.contains(error)) {
            return Optional.of(RECIPIENT_UNREACHABLE);
        }
        if (ABSENT.contains(error)) {
            return Optional.of(NOT_IN_CHANNEL);
        }
        if (POSTS.contains(error)) {
            return Optional.of(POST_GONE);
        }
        if (TOO_LATE.contains(error)) {
            return Optional.of(EXPIRED);
        }
        return MALFORMED.contains(error) || error.startsWith("invalid_")
                ? Optional.of(MESSAGE_INVALID)
                : Optional.empty();
    }
}
