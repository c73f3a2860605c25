package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Secret;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class SlackGuardTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Instant NOW = Instant.parse("2027-02-11T16:00:00Z");

    private final SlackGuard guard = new SlackGuard(new Secret(SECRET), () -> NOW);
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void letsInWhatSlackHasSigned() throws Exception {
        var response = send(signed("payload=%7B%7D", NOW.getEpochSecond()));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
        assertThat(body()).isEqualTo("payload=%7B%7D");
    }

    /** The example of Slack's page. */
    @Test
    void signsAsSlackDoes() throws Exception {
        var then = Instant.ofEpochSecond(1_531_420_618);
        var body =
                "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                        + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
                        + "&user_name=roadrunner&command=%2Fwebhook-collect&text="
                        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
                        + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        var request = request(body, "1531420618");
        request.addHeader(
                "X-Slack-Signature",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");

        var response = new MockHttpServletResponse();
        new SlackGuard(new Secret(SECRET), () -> then).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void refusesAChangedBody() throws Exception {
        var request = signed("text=a", NOW.getEpochSecond());
        request.setContent("text=b".getBytes(StandardCharsets.UTF_8));

        assertRefused(request, 401);
    }

    @Test
    void refusesWhatIsTooOldOrFromTheFuture() throws Exception {
        assertRefused(signed("a", NOW.getEpochSecond() - 301), 401);
        assertRefused(signed("a", NOW.getEpochSecond() + 301), 401);
    }

    @Test
    void letsInWhatIsFiveMinutesOldOrEarly() throws Exception {
        assertThat(send(signed("a", NOW.getEpochSecond() - 300)).getStatus()).isEqualTo(200);
        assertThat(guardAgain(signed("b", NOW.getEpochSecond() + 300))).isEqualTo(200);
    }

    @Test
    void refusesTheSameRequestASecondTime() throws Exception {
        send(signed("text=a", NOW.getEpochSecond()));

        assertThat(guardAgain(signed("text=a", NOW.getEpochSecond()))).isEqualTo(401);
    }

    @Test
    void refusesWhatHasNoSignatureOrNoStamp() throws Exception {
        assertRefused(request("a", Long.toString(NOW.getEpochSecond())), 401);
        assertRefused(new MockHttpServletRequest("POST", "/slack/events"), 401);
        assertRefused(request("a", "yesterday"), 401);
    }

    @Test
    void refusesMoreThanAMegabyte() throws Exception {
        assertRefused(signed("x".repeat((1 << 20) + 1), NOW.getEpochSecond()), 413);
    }

    @Test
    void forgetsASignatureAfterTenMinutes() {
        var seen = new SeenSignatures();

        assertThat(seen.isNew("v0=a", NOW)).isTrue();
        assertThat(seen.isNew("v0=a", NOW.plusSeconds(599))).isFalse();
        assertThat(seen.isNew("v0=a", NOW.plusSeconds(1_200))).isTrue();
    }

    private void assertRefused(MockHttpServletRequest request, int status) throws Exception {
        assertThat(send(request).getStatus()).isEqualTo(status);
        assertThat(chain.getRequest()).isNull();
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        guard.doFilter(request, response, chain);
        return response;
    }

    private int guardAgain(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        guard.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private String body() throws IOException {
        var request = Objects.requireNonNull(chain.getRequest());
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest signed(String body, long stamp) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var words = "v0:%d:%s".formatted(stamp, body).getBytes(StandardCharsets.UTF_8);
        var request = request(body, Long.toString(stamp));
        request.addHeader(
                "X-Slack-Signature", "v0=" + HexFormat.of().formatHex(mac.doFinal(words)));
        return request;
    }

    private static MockHttpServletRequest request(String body, String stamp) {
        var request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        request.addHeader("X-Slack-Request-Timestamp", stamp);
        return request;
    }
}
