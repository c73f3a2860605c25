package dev.soundings.chat;

/** A token or key that somebody entrusted to us. It never prints itself. */
public record Secret(String value) {
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return "***";
    }
}
