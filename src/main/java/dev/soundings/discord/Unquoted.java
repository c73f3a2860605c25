package dev.soundings.discord;

/**
 * A failure for the log: what it was and where, as in {@code java.lang.IllegalStateException}, but
 * not its message, which may quote what somebody wrote.
 */
final class Unquoted extends RuntimeException {
    Unquoted(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null ? null : new Unquoted(failure.getCause()),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
