package dev.soundings.slack;

import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The HTTP client for Slack. It never sends anything twice by itself: when a connection breaks
 * after Slack has read a message, a repetition would post it again and report one success.
 */
final class SlackHttp {
    private static final int UNAVAILABLE = 503;
    private static final int IDLE = 5;

    /** Before Slack closes it, as a call on a closed connection would be in doubt. */
    private static final Duration UNUSED = Duration.ofSeconds(20);

    private SlackHttp() {}

    static OkHttpClient client() {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(Duration.ofSeconds(2))
                .readTimeout(Duration.ofSeconds(8))
                .writeTimeout(Duration.ofSeconds(8))
                .callTimeout(Duration.ofSeconds(10))
                .connectionPool(new ConnectionPool(IDLE, UNUSED.toSeconds(), TimeUnit.SECONDS))
                .addNetworkInterceptor(SlackHttp::withoutInvitationToRepeat)
                .build();
    }

    /** OkHttp repeats a request at once after a 503 with {@code Retry-After: 0}, whatever it is. */
    private static Response withoutInvitationToRepeat(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        return response.code() == UNAVAILABLE
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }
}
