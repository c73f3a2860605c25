package dev.soundings.slack;

import java.util.Map;
import java.util.Optional;

/**
 * What can be shown instead of being described.
 *
 * @param files the uploaded pictures, by the number of their block
 * @param chartsNative whether Slack draws charts here itself
 */
record SlackMedia(Map<Integer, String> files, boolean chartsNative) {
    SlackMedia {
        files = Map.copyOf(files);
    }

    static SlackMedia drawnBySlack() {
        return new SlackMedia(Map.of(), true);
    }

    /** Words only: where pictures cannot be uploaded first. */
    static SlackMedia none() {
        return new SlackMedia(Map.of(), false);
    }

    Optional<String> file(int block) {
        return Optional.ofNullable(files.get(block));
    }
}
