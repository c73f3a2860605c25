package dev.soundings.slack;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A fault as the log may have it: {@code java.lang.IllegalStateException} and where it came from,
 * without its message, which may quote what a person wrote.
 */
final class SlackTrace {
    private SlackTrace() {}

    static String of(Throwable fault) {
        var here =
                Arrays.stream(fault.getStackTrace())
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining("", fault.getClass().getName(), ""));
        var cause = fault.getCause();
        return cause == null ? here : here + "\nCaused by: " + of(cause);
    }
}
