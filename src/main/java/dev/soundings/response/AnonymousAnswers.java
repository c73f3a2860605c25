package dev.soundings.response;

import dev.soundings.chat.EventId;
import dev.soundings.checkin.QuestionId;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Takes answers without a name, once a person and round. The answer's id is an HMAC of the event,
 * the person's mark an HMAC of the person; both under the round's key, so that after its
 * destruction nothing leads from one to the other.
 *
 * <p>The answer is written before the mark: a crash between them loses nothing, and the event that
 * is then delivered again finds its own answer and sets the mark.
 */
final class AnonymousAnswers {
    private static final String BASE32 = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Of 32 characters: 160 bits. */
    private static final int LENGTH = 32;

    private final Responses responses;
    private final RoundKeys keys;
    private final AnsweredMarks marks;
    private final Supplier<byte[]> freshKeys;

    AnonymousAnswers(
            Responses responses, RoundKeys keys, AnsweredMarks marks, Supplier<byte[]> freshKeys) {
        this.responses = responses;
        this.keys = keys;
        this.marks = marks;
        this.freshKeys = freshKeys;
    }

    boolean hasAnswered(AskedQuestions asked) {
        var round = asked.round();
        return keys.find(round.workspace(), round.id())
                .filter(key -> marks.isMarked(round.workspace(), round.id(), markOf(asked, key)))
                .isPresent();
    }

    /** One at a time, so that a double tap is not two answers. */
    synchronized Taken take(
            AskedQuestions asked, Map<QuestionId, Answer> answers, EventId event, Instant at) {
        var round = asked.round();
        var key =
                keys.find(round.workspace(), round.id())
                        .orElseGet(() ->
                                keys.keepOrFind(round.workspace(), round.id(), freshKeys.get()));
        var mark = markOf(asked, key);
        var id = code(key, "event/" + event);
        if (responses.isThere(round.workspace(), id)) {
            marks.mark(round.workspace(), round.id(), mark);
            return Taken.REPEATED;
        }
        if (marks.isMarked(round.workspace(), round.id(), mark)) {
            return Taken.ANSWERED_BEFORE;
        }
        responses.insert(
                new Response.Anonymous(
                        round.workspace(),
                        id,
                        round.id(),
                        round.checkIn(),
                        round.project(),
                        answers,
                        at.atOffset(ZoneOffset.UTC).toLocalDate()));
        marks.mark(round.workspace(), round.id(), mark);
        return Taken.KEPT;
    }

    private static String markOf(AskedQuestions asked, byte[] key) {
        return code(key, "person/" + asked.invitation().person());
    }

    private static String code(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return base32(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(BASE32.charAt(bytes[i] & 31));
        }
        return text.toString();
    }

    /** What became of it. */
    enum Taken {
        KEPT,
        REPEATED,
        ANSWERED_BEFORE
    }
}
