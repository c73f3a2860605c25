package dev.soundings.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RoomGuardTest {
    private static final int ROOM_PORT = 8080;
    private static final int SERVICE_PORT = 8081;
    private static final String TOKEN = "token-of-this-start";

    private final RoomGuard guard = new RoomGuard(() -> ROOM_PORT, TOKEN, RoomFixture.PHRASES);

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST:8080"})
    void letsPeopleAtThisMachineIn(String host) {
        var request = request("GET", "/as/priya/in/atlas");
        request.addHeader("Host", host);

        assertThat(passes(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost",
                "localhost:8081",
                "localhost.evil.example:8080",
                "127.0.0.1.evil.example:8080"
            })
    void refusesOtherHostNames(String host) throws Exception {
        var request = request("GET", "/as/priya/in/atlas");
        request.addHeader("Host", host);

        var answer = answer(request);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString())
                .isEqualTo(
                        "The rehearsal room answers to this machine only. Open"
                                + " http://localhost:8080 in a browser on it.");
    }

    @Test
    void refusesARequestWithoutAHost() {
        assertThat(answer(request("GET", "/")).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto"})
    void refusesWhatCameThroughAProxy(String header) throws Exception {
        var request = local("GET", "/");
        request.addHeader(header, "10.0.0.7");

        var answer = answer(request);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("no requests through a proxy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/api/kpi", "/%61ctuator/health", "/as", "//as/x"})
    void servesNothingElseInTheRoom(String path) {
        assertThat(answer(local("GET", path)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/as/priya/in/atlas", "/room/events", "/rehearsal/room.js"})
    void isNotThereOnTheServicesPort(String path) {
        var request = local("GET", path);
        request.setLocalPort(SERVICE_PORT);

        assertThat(answer(request).getStatus()).isEqualTo(404);
    }

    @Test
    void leavesTheServicesOwnPathsAlone() {
        var request = request("POST", "/api/kpi");
        request.setLocalPort(SERVICE_PORT);
        request.addHeader("Host", "soundings.example");
        request.addHeader("X-Forwarded-For", "10.0.0.7");

        assertThat(passes(request)).isTrue();
    }

    @Test
    void takesAChangeWithTheTokenOfThePage() {
        var request = local("POST", "/as/priya/in/atlas/say");
        request.setCookies(new Cookie(RoomGuard.COOKIE, TOKEN));
        request.addHeader(RoomGuard.HEADER, TOKEN);

        assertThat(passes(request)).isTrue();
    }

    @Test
    void refusesAChangeWithoutTheTokenOrTheCookie() throws Exception {
        var withoutBoth = local("POST", "/as/priya/in/atlas/say");
        var withoutCookie = local("POST", "/as/priya/in/atlas/say");
        withoutCookie.addHeader(RoomGuard.HEADER, TOKEN);
        var withoutHeader = local("POST", "/as/priya/in/atlas/say");
        withoutHeader.setCookies(new Cookie(RoomGuard.COOKIE, TOKEN));
        var withOldToken = local("POST", "/as/priya/in/atlas/say");
        withOldToken.setCookies(new Cookie(RoomGuard.COOKIE, TOKEN));
        withOldToken.addHeader(RoomGuard.HEADER, "token-of-an-earlier-start");

        assertThat(answer(withoutBoth).getContentAsString()).contains("Reload it and try again");
        assertThat(answer(withoutCookie).getStatus()).isEqualTo(403);
        assertThat(answer(withoutHeader).getStatus()).isEqualTo(403);
        assertThat(answer(withOldToken).getStatus()).isEqualTo(403);
    }

    @Test
    void forbidsEverythingThatIsNotItsOwn() {
        var answer = answer(local("GET", "/"));

        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private boolean passes(MockHttpServletRequest request) {
        var chain = new MockFilterChain();
        run(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) {
        var answer = new MockHttpServletResponse();
        run(request, answer, new MockFilterChain());
        return answer;
    }

    private void run(
            MockHttpServletRequest request, MockHttpServletResponse answer, MockFilterChain chain) {
        try {
            guard.doFilter(request, answer, chain);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static MockHttpServletRequest local(String method, String path) {
        var request = request(method, path);
        request.addHeader("Host", "localhost:8080");
        return request;
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setLocalPort(ROOM_PORT);
        return request;
    }
}
