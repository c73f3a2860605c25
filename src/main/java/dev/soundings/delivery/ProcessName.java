package dev.soundings.delivery;

/** A name that each start of the process takes anew: the owner of what it has claimed. */
public record ProcessName(String value) {
    public ProcessName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a process without a name");
        }
    }
}
