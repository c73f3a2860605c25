package dev.soundings.slack;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads from Slack page by page and at Slack's pace, for as long as the service runs. */
final class SlackPages {
    private static final Logger log = LoggerFactory.getLogger(SlackPages.class);
    private static final String PAGE = "500";
    private static final int MOST_LOST = 3;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final SlackApi api;
    private final CountDownLatch stopped;

    SlackPages(SlackApi api, CountDownLatch stopped) {
        this.api = api;
        this.stopped = stopped;
    }

    Pages pages(String method, Map<String, String> arguments, String field) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = new HashMap<>(arguments);
            page.put("limit", PAGE);
            if (!cursor.isEmpty()) {
                page.put("cursor", cursor);
            }
            if (!(call(method, page) instanceof SlackAnswer.Done(var body))) {
                log.warn("{}: not all pages came, only {} entries are known", method, all.size());
                return new Pages(all, false);
            }
            all.addAll(body.path(field).valueStream().toList());
            cursor = body.path("response_metadata").path("next_cursor").asString("");
        } while (!cursor.isEmpty());
        return new Pages(all, true);
    }

    /** Reading twice harms nobody, so it comes back as often as Slack wants, or until the end. */
    SlackAnswer call(String method, Map<String, String> arguments) {
        var answer = api.call(method, arguments);
        for (int lost = 0; lost < MOST_LOST && again(answer); ) {
            lost += answer instanceof SlackAnswer.Limited ? 0 : 1;
            answer = api.call(method, arguments);
        }
        return answer;
    }

    private boolean again(SlackAnswer answer) {
        return switch (answer) {
            case SlackAnswer.Limited(var retryAfter) -> !stopsWithin(retryAfter);
            case SlackAnswer.Lost _, SlackAnswer.Unreached _ -> !stopsWithin(A_MOMENT);
            case SlackAnswer.Done _, SlackAnswer.Failed _ -> false;
        };
    }

    private boolean stopsWithin(Duration duration) {
        try {
            return stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /**
     * What Slack lists.
     *
     * @param complete false when Slack did not answer for all of it
     */
    record Pages(List<JsonNode> found, boolean complete) {
        Pages {
            found = List.copyOf(found);
        }
    }
}
