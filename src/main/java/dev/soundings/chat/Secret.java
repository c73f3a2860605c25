package dev.soundings.chat;

/** A token or key. It never prints itself, so that no log, page or message can give it away. */
public record Secret(String value) {
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return "***";
    }
}
