package dev.soundings.slack;

import dev.soundings.chat.Secret;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands before everything that comes in by HTTP: only what Slack has signed within five minutes,
 * for the first time, is looked at. Nothing is parsed before that.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Slack:
 *     verifying requests</a>
 */
final class SlackGuard extends OncePerRequestFilter {
    private static final int LARGEST = 1 << 20;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final InstantSource time;
    private final SeenSignatures seen = new SeenSignatures();

    SlackGuard(Secret signingSecret, InstantSource time) {
        this.key = new SecretKeySpec(signingSecret.value().getBytes(StandardCharsets.UTF_8), HMAC);
        this.time = time;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var now = time.instant();
        var stamp = request.getHeader("X-Slack-Request-Timestamp");
        var signature = request.getHeader("X-Slack-Signature");
        if (stamp == null || signature == null || !isFresh(stamp, now)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!isSigned(stamp, body, signature) || !seen.isNew(signature, now)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** A stamp from the future is as wrong as an old one: it could be kept until it is fresh. */
    private static boolean isFresh(@Nullable String stamp, Instant now) {
        return stamp != null
                && stamp.matches("[0-9]{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), now)
                                .abs()
                                .compareTo(FRESH)
                        <= 0;
    }

    private boolean isSigned(String stamp, byte[] body, String signature) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(("v0:" + stamp + ":").getBytes(StandardCharsets.UTF_8));
            var ours = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(
                    ours.getBytes(StandardCharsets.UTF_8),
                    signature.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
