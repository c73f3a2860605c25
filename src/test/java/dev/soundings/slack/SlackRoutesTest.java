package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;

/** What Slack sends before it is known to whom the token belongs, and when it is worth nothing. */
class SlackRoutesTest {
    @ParameterizedTest
    @EnumSource
    void isNotTakenSoThatSlackSaysSoOrComesAgain(Sent sent) throws Exception {
        var early = new SlackScene();

        var ack = early.app().run(sent.request());

        assertThat(ack.getStatusCode()).isEqualTo(503);
        assertThat(early.seen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isTakenAfterwards(Sent sent) throws Exception {
        var scene = new SlackScene().joined();

        var ack = scene.app().run(sent.request());

        assertThat(ack.getStatusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMAND", "BUTTON", "SUBMITTED"})
    void isNotTakenAnyMoreWhenTheTokenIsTakenAway(Sent sent) throws Exception {
        var scene = new SlackScene().joined().revoked();

        var ack = scene.app().run(sent.request());

        assertThat(ack.getStatusCode()).isEqualTo(503);
        assertThat(scene.seen).isEmpty();
    }

    /** One of each kind, as recorded. */
    enum Sent {
        COMMAND {
            @Override
            Request<?> request() {
                return new SlashCommandRequest(
                        "command=%2Fsoundings&text=help&team_id=T0ACME&user_id=U0LEE"
                                + "&channel_id=C0ATLAS&trigger_id=1.2.a&response_url=",
                        HEADERS);
            }
        },
        BUTTON {
            @Override
            Request<?> request() {
                var payload = SlackFixture.payload("button.json");
                return new BlockActionRequest(payload, payload, HEADERS);
            }
        },
        FIELD {
            @Override
            Request<?> request() {
                var payload = SlackFixture.payload("field.json");
                return new BlockActionRequest(payload, payload, HEADERS);
            }
        },
        SUBMITTED {
            @Override
            Request<?> request() {
                var payload = SlackFixture.payload("submission.json");
                return new ViewSubmissionRequest(payload, payload, HEADERS);
            }
        },
        CLOSED {
            @Override
            Request<?> request() {
                var payload = SlackFixture.payload("closed.json");
                return new ViewClosedRequest(payload, payload, HEADERS);
            }
        },
        HOME {
            @Override
            Request<?> request() {
                return new EventRequest(SlackFixture.payload("home-opened.json"), HEADERS);
            }
        },
        PROFILE {
            @Override
            Request<?> request() {
                return new EventRequest(SlackFixture.payload("user-change.json"), HEADERS);
            }
        };

        private static final RequestHeaders HEADERS = new RequestHeaders(Map.of());

        abstract Request<?> request();
    }
}
