package dev.soundings.workspace;

import java.util.Optional;

/**
 * Words that a person wrote. They can be erased, which leaves a tombstone and touches nothing else;
 * they never appear in logs.
 */
public record Text(Optional<String> words) {
    public static Text of(String words) {
        return new Text(Optional.of(words.strip()));
    }

    public static Text erased() {
        return new Text(Optional.empty());
    }

    public boolean isBlank() {
        return words.orElse("").isBlank();
    }

    /** Keeps people's words out of logs and exceptions. */
    @Override
    public String toString() {
        return words.isPresent() ? "Text[…]" : "Text[erased]";
    }
}
