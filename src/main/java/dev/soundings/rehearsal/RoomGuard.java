package dev.soundings.rehearsal;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;
import dev.soundings.wording.TextKey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * Keeps the room to the person at this machine. The room has no login, so a request must come
 * through its own port, name this machine as its host, have passed no proxy, and, when it changes
 * something, carry the token of the page: another web site open in the same browser has none of it.
 */
final class RoomGuard extends OncePerRequestFilter {
    static final String COOKIE = "soundings-room";
    static final String HEADER = "X-Room-Token";
    static final String FIELD = "room-token";

    private final IntSupplier port;
    private final String token;
    private final Phrases phrases;

    /**
     * @param port the room's own port, once the server runs
     * @param token new at every start
     */
    RoomGuard(IntSupplier port, String token, Phrases phrases) {
        this.port = port;
        this.token = token;
        this.phrases = phrases;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ownDoor = request.getLocalPort() == port.getAsInt();
        if (!ownDoor && !RoomPaths.onlyInRoom(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        protect(response);
        var refusal = ownDoor ? refusal(request) : Optional.of(new Refusal(404, RoomText.NOT_HERE));
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        if (!isThisMachine(request.getHeader(HttpHeaders.HOST))) {
            return Optional.of(new Refusal(403, RoomText.WRONG_HOST));
        }
        if (cameThroughProxy(request)) {
            return Optional.of(new Refusal(403, RoomText.FORWARDED));
        }
        if (!RoomPaths.inRoom(request.getRequestURI())) {
            return Optional.of(new Refusal(404, RoomText.NO_SUCH_PAGE));
        }
        if (changesSomething(request) && !carriesToken(request)) {
            return Optional.of(new Refusal(403, RoomText.STALE_PAGE));
        }
        return Optional.empty();
    }

    private boolean isThisMachine(@Nullable String host) {
        var suffix = ":" + port.getAsInt();
        return host != null
                && Stream.of("localhost", "127.0.0.1", "[::1]")
                        .anyMatch(name ->
                                (name + suffix).equalsIgnoreCase(host)
                                        || (port.getAsInt() == 80 && name.equals(host)));
    }

    private static boolean cameThroughProxy(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded"));
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !List.of("GET", "HEAD").contains(request.getMethod());
    }

    private boolean carriesToken(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        boolean inCookie =
                Stream.of(cookies)
                        .anyMatch(cookie ->
                                cookie.getName().equals(COOKIE) && isToken(cookie.getValue()));
        var given =
                Optional.ofNullable(request.getHeader(HEADER))
                        .or(() -> Optional.ofNullable(request.getParameter(FIELD)));
        return inCookie && given.filter(this::isToken).isPresent();
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(phrases.say(refusal.reason(), "port", Integer.toString(port.getAsInt())));
    }

    private record Refusal(int status, TextKey reason) {}
}
