package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.Delivery.Reason;
import dev.soundings.chat.PostRef;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/** Which of Slack's answers mean that a message is certainly not out. */
class SlackErrorsTest {
    private static final PostRef POST = new PostRef(new ChannelId("D1"), "1.2");

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, CHANNEL_GONE, RECIPIENT_UNREACHABLE",
        "is_archived, CHANNEL_GONE, CHANNEL_GONE",
        "not_in_channel, NOT_IN_CHANNEL, NOT_IN_CHANNEL",
        "user_not_in_channel, NOT_IN_CHANNEL, NOT_IN_CHANNEL",
        "messages_tab_disabled, RECIPIENT_UNREACHABLE, RECIPIENT_UNREACHABLE",
        "cannot_dm_bot, RECIPIENT_UNREACHABLE, RECIPIENT_UNREACHABLE",
        "user_disabled, RECIPIENT_GONE, RECIPIENT_GONE",
        "user_not_found, RECIPIENT_GONE, RECIPIENT_GONE",
        "invalid_blocks, MESSAGE_INVALID, MESSAGE_INVALID",
        "invalid_blocks_format, MESSAGE_INVALID, MESSAGE_INVALID",
        "invalid_arguments, MESSAGE_INVALID, MESSAGE_INVALID",
        "msg_too_long, MESSAGE_INVALID, MESSAGE_INVALID",
        "msg_blocks_too_long, MESSAGE_INVALID, MESSAGE_INVALID",
        "no_text, MESSAGE_INVALID, MESSAGE_INVALID",
        "message_not_found, POST_GONE, POST_GONE",
        "cant_update_message, POST_GONE, POST_GONE",
        "thread_not_found, POST_GONE, POST_GONE",
        "missing_scope, NOT_AUTHORISED, NOT_AUTHORISED",
        "restricted_action, NOT_AUTHORISED, NOT_AUTHORISED",
        "restricted_action_read_only_channel, NOT_AUTHORISED, NOT_AUTHORISED",
        "token_revoked, NOT_AUTHORISED, NOT_AUTHORISED",
        "token_expired, NOT_AUTHORISED, NOT_AUTHORISED",
        "account_inactive, NOT_AUTHORISED, NOT_AUTHORISED",
        "invalid_auth, NOT_AUTHORISED, NOT_AUTHORISED",
        "expired_trigger_id, EXPIRED, EXPIRED",
        "expired_url, EXPIRED, EXPIRED",
        "used_url, EXPIRED, EXPIRED"
    })
    void isCertainlyNotSent(String error, Reason toChannel, Reason toPerson) {
        assertThat(delivery(error, false)).isEqualTo(new Delivery.Refused(toChannel));
        assertThat(delivery(error, true)).isEqualTo(new Delivery.Refused(toPerson));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal_error",
                "fatal_error",
                "service_unavailable",
                "request_timeout",
                "team_added_to_org",
                "an_error_of_next_year"
            })
    void isInDoubt(String error) {
        assertThat(delivery(error, true)).isEqualTo(new Delivery.Uncertain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratelimited", "rate_limited", "message_limit_exceeded"})
    void comesBackLater(String error) {
        assertThat(delivery(error, false)).isInstanceOf(Delivery.Throttled.class);
    }

    @Test
    void comesBackExactlyWhenSlackSays() {
        assertThat(of(new SlackAnswer.Limited(Duration.ofSeconds(17))))
                .isEqualTo(new Delivery.Throttled(Duration.ofSeconds(17)));
    }

    @Test
    void knowsWhatNeverReachedSlackFromWhatGotLost() {
        assertThat(of(new SlackAnswer.Unreached())).isInstanceOf(Delivery.Throttled.class);
        assertThat(of(new SlackAnswer.Lost())).isEqualTo(new Delivery.Uncertain());
        assertThat(of(new SlackAnswer.Done(SlackJson.object())))
                .isEqualTo(new Delivery.Delivered(POST));
    }

    @Test
    void tellsARevokedTokenFromAMissingScope() {
        assertThat(SlackErrors.revoked(new SlackAnswer.Failed("token_revoked"))).isTrue();
        assertThat(SlackErrors.revoked(new SlackAnswer.Failed("missing_scope"))).isFalse();
    }

    private static Delivery delivery(String error, boolean toPerson) {
        return SlackErrors.delivery(new SlackAnswer.Failed(error), toPerson, body -> POST);
    }

    private static Delivery of(SlackAnswer answer) {
        return SlackErrors.delivery(answer, false, body -> POST);
    }
}
