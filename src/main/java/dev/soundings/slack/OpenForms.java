package dev.soundings.slack;

import dev.soundings.chat.ChatForm;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that people have open, for follow-up questions and for answering where the form came
 * from. In this process only: without it a form is still submitted, and what was typed is kept.
 */
final class OpenForms {
    private static final int MOST = 5_000;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<String, OpenForm> byView =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, OpenForm> eldest) {
                    return size() > MOST;
                }
            };

    synchronized void opened(String view, OpenForm form) {
        byView.remove(view);
        byView.put(view, form);
    }

    /** In the view in which the person has acted. */
    void opened(Deed deed, ChatForm form) {
        var now = new OpenForm(form, deed.place(), deed.responseUrl(), deed.origin().at());
        deed.view().ifPresent(view -> opened(view, now));
    }

    synchronized Optional<OpenForm> find(String view, Instant now) {
        return Optional.ofNullable(byView.get(view))
                .filter(form -> form.at().plus(LONGEST).isAfter(now));
    }

    synchronized void closed(String view) {
        byView.remove(view);
    }

    /**
     * One form that is open.
     *
     * @param responseUrl where Slack takes an answer to what opened it, if that was a message or
     *     command
     */
    record OpenForm(ChatForm form, FormPlace place, Optional<String> responseUrl, Instant at) {}
}
