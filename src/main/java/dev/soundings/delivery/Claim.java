package dev.soundings.delivery;

/**
 * Who took an entry last, and which taking that was. The number only grows, so that whoever was
 * overtaken while it slept can be told from the present owner.
 */
public record Claim(String owner, long fence) {
    static final Claim NONE = new Claim("nobody", 0);

    Claim next(ProcessName process) {
        return new Claim(process.value(), fence + 1);
    }
}
