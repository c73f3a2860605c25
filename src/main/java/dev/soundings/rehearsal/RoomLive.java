package dev.soundings.rehearsal;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells every open browser that something changed, by server-sent events. The browser then fetches
 * what it shows; nothing of anybody's words travels here.
 */
final class RoomLive implements ApplicationListener<ContextClosedEvent> {
    /** The browser connects again by itself. */
    private static final Duration CONNECTION = Duration.ofMinutes(30);

    private final Set<SseBuilder> browsers = ConcurrentHashMap.newKeySet();

    ServerResponse connect() {
        return ServerResponse.sse(
                browser -> {
                    browsers.add(browser);
                    browser.onComplete(() -> browsers.remove(browser));
                    browser.onError(error -> browsers.remove(browser));
                    browser.onTimeout(browser::complete);
                    tell(browser, "hello");
                },
                CONNECTION);
    }

    void changed() {
        browsers.forEach(browser -> tell(browser, "changed"));
    }

    /** An open connection would hold up the end of the process. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        browsers.forEach(SseBuilder::complete);
    }

    private void tell(SseBuilder browser, String event) {
        synchronized (browser) {
            try {
                browser.event(event).data("");
            } catch (IOException | IllegalStateException e) {
                browsers.remove(browser);
            }
        }
    }
}
