package dev.soundings.checkin;

/**
 * A question file that cannot be read stops the start, with the place and the cure: {@code
 * config/questions/why.yaml, line 12: unknown kind "scael". Use one of: short-text, long-text, …}
 */
public final class MalformedQuestions extends RuntimeException {
    private final String file;
    private final int line;

    MalformedQuestions(String file, int line, String problemAndCure) {
        super("%s, line %d: %s".formatted(file, line, problemAndCure));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
