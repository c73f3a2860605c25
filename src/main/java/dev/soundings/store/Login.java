package dev.soundings.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Lets only this process in: everybody on the machine can reach the port, so each connection has to
 * show a secret that is drawn at start (SASL PLAIN, <a
 * href="https://www.rfc-editor.org/rfc/rfc4616">RFC 4616</a>). The payload of {@code saslStart}
 * reads {@code authzid NUL user NUL secret}.
 */
final class Login {

    static final String USER = "soundings";

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;
    private static final int SECRET_BYTES = 32;
    private static final AttributeKey<Boolean> ADMITTED = AttributeKey.valueOf(Login.class, "in");

    private final String secret = draw();

    char[] secret() {
        return secret.toCharArray();
    }

    Document admit(Channel channel, Document request) {
        if (!"PLAIN".equals(request.get("mechanism")) || !isRight(request.get("payload"))) {
            throw new MongoServerError(
                    AUTHENTICATION_FAILED,
                    "AuthenticationFailed",
                    "The embedded store serves only the process that started it.");
        }
        channel.attr(ADMITTED).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    void require(Channel channel, String command) {
        if (!channel.hasAttr(ADMITTED)) {
            throw new MongoServerError(
                    UNAUTHORIZED,
                    "Unauthorized",
                    "command " + command + " requires authentication");
        }
    }

    private boolean isRight(@Nullable Object payload) {
        if (!(payload instanceof BinData given)) {
            return false;
        }
        var shown = new String(given.getData(), UTF_8);
        var account = shown.substring(shown.indexOf('\0') + 1);
        var expected = USER + "\0" + secret;
        return MessageDigest.isEqual(expected.getBytes(UTF_8), account.getBytes(UTF_8));
    }

    private static String draw() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
